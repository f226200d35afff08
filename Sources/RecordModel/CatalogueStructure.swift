/// The well-known places of the catalogue that code has to find, so that it spells out no name.
package struct CatalogueStructure: Sendable {
    private let json: JSONValue

    init(_ json: JSONValue) throws(CatalogueProblem) {
        self.json = json
        for entry in json["plans"]?.arrayValue ?? [] where PlannedWrite(entry) == nil {
            throw CatalogueProblem("structure.json: a plan can't be read")
        }
        for (section, key) in Self.needed where json[section]?[key] == nil {
            throw CatalogueProblem("structure.json lacks \(section).\(key)")
        }
    }

    private static let needed = [
        ("record", "type"), ("record", "profile"), ("record", "profileVersion"),
        ("record", "stepStates"), ("participant", "type"), ("participant", "unit"),
        ("participant", "organisation"), ("participant", "until"), ("override", "type"),
        ("override", "rule"), ("override", "kind"), ("override", "reason"), ("override", "about"),
        ("disclosure", "type"), ("disclosure", "receiverOrganisation"),
        ("disclosure", "contentRefs"), ("correction", "corrects"),
    ]

    /// The name that stands at `section.key`; a missing one is a fault of the shipped data.
    package func name(_ section: String, _ key: String) -> String {
        guard let name = json[section]?[key]?.stringValue else {
            preconditionFailure("structure.json lacks \(section).\(key)")
        }
        return name
    }

    /// One part of the file; nil when it is not there.
    func section(_ name: String) -> JSONValue? { json[name] }

    /// The code by which people say that they do not know.
    package var unknownCode: String { json["unknownCode"]?.stringValue ?? "unknown" }

    /// The singleton that creates a record.
    package var recordType: String { name("record", "type") }

    /// The fields that hold the state of steps 1 to 5.
    package var stepStateFields: [String] {
        json["record"]?["stepStates"]?.arrayValue?.compactMap(\.stringValue) ?? []
    }

    /// The kind of a link by which two records are of one incident.
    package var sameIncidentKind: String? { json["link"]?["kinds"]?["sameIncident"]?.stringValue }

    /// The purpose on which letting another organisation take part rests, by who lets it.
    package func participationPurpose(of organisation: String) -> String? {
        json["participant"]?["purposes"]?[organisation]?.stringValue
    }

    /// The gate that guards new entities of `type`, by its name; nil when none does.
    package func gateName(guarding type: String) -> String? {
        json["gates"]?.objectValue?.members.first { $0.value.stringValue == type }?.key.string
    }

    /// The writes to entities of `type` that are plans, in the order of the file.
    package func plans(of type: String) -> [PlannedWrite] {
        (json["plans"]?.arrayValue ?? []).compactMap(PlannedWrite.init).filter { $0.type == type }
    }

    /// The step whose state `field` of a record holds.
    package func step(ofStateField field: String) -> Int? {
        stepStateFields.firstIndex(of: field).map { $0 + 1 }
    }

    /// The type by which a unit takes part in a record.
    package var participantType: String { name("participant", "type") }
}

/// Who may write, resolve and see what, by organisation and role. Data of the catalogue.
package struct RoleTable: Sendable {
    /// Which types a role may write.
    package enum Scope: Hashable, Sendable {
        case all
        case none
        case types(Set<String>)
    }

    /// Which conflicts a role may resolve.
    package enum ResolvingPower: String, Sendable {
        case ownAndShared = "own_and_shared"
        case process
        case none
    }

    /// One role.
    package struct Role: Sendable {
        /// Its code.
        package let code: String
        /// What people call it.
        package let label: LocalisedText
        /// The organisations that have it.
        package let organisations: Set<String>
        /// What it may write.
        package let writes: Scope
        /// What it may resolve.
        package let resolves: ResolvingPower
        /// Whether it may let another unit take part.
        package let mayAddParticipant: Bool
        /// Whether it gets to see what is in records at all.
        package let readsRecords: Bool
        /// Whether it judges what stands in quarantine of its own unit.
        package let judgesQuarantine: Bool
        /// Whether it may open, in an emergency, a record on which its unit does not take part.
        package let opensInEmergency: Bool
        /// Whether it is told of what was opened in an emergency.
        package let isToldOfEmergencies: Bool
    }

    /// Fields that only some roles write; of that type those roles write nothing else.
    package struct FieldLimit: Hashable, Sendable {
        /// The type.
        package let type: String
        /// The names of its fields, without element.
        package let fields: Set<String>
        /// The roles.
        package let roles: Set<String>
    }

    /// The roles by code.
    package let roles: [String: Role]
    /// The organisations by code, with their names.
    package let organisations: [String: LocalisedText]
    /// The types that hold how a record is handled, not what happened.
    package let processTypes: Set<String>
    /// Whether who runs the service may judge what stands in quarantine.
    package let administratorsJudgeQuarantine: Bool
    /// The fields that are kept for some roles.
    package let fieldLimits: [FieldLimit]
    private let partitions: [String: [Partition]]
    private let mandates: [String: [Partition: String]]

    init(_ json: JSONValue) throws(CatalogueProblem) {
        var roles: [String: Role] = [:]
        for entry in json["roles"]?.arrayValue ?? [] {
            guard let code = entry["role"]?.stringValue, let label = LocalisedText(entry["label"])
            else { throw CatalogueProblem("roles.json: a role is not complete") }
            roles[code] = Role(
                code: code, label: label,
                organisations: Set(
                    entry["organisations"]?.arrayValue?.compactMap(\.stringValue) ?? []),
                writes: Self.scope(entry["writes"]),
                resolves: entry["resolves"]?.stringValue.flatMap(ResolvingPower.init) ?? .none,
                mayAddParticipant: entry["mayAddParticipant"]?.boolValue ?? false,
                readsRecords: entry["reads"]?.stringValue != "none",
                judgesQuarantine: entry["judgesQuarantine"]?.boolValue ?? false,
                opensInEmergency: entry["opensInEmergency"]?.boolValue ?? false,
                isToldOfEmergencies: entry["isToldOfEmergencies"]?.boolValue ?? false)
        }
        var organisations: [String: LocalisedText] = [:]
        var partitions: [String: [Partition]] = [:]
        var mandates: [String: [Partition: String]] = [:]
        for entry in json["organisations"]?.arrayValue ?? [] {
            guard let code = entry["organisation"]?.stringValue,
                let label = LocalisedText(entry["label"])
            else { throw CatalogueProblem("roles.json: an organisation is not complete") }
            organisations[code] = label
            partitions[code] =
                entry["partitions"]?.arrayValue?.compactMap(\.stringValue)
                .compactMap(Partition.init(rawValue:)) ?? []
            for member in entry["mandates"]?.objectValue?.members ?? [] {
                guard let partition = Partition(rawValue: member.key.string),
                    let key = member.value.stringValue
                else { throw CatalogueProblem("roles.json: a mandate is not readable") }
                mandates[code, default: [:]][partition] = key
            }
        }
        guard !roles.isEmpty, !organisations.isEmpty else {
            throw CatalogueProblem("roles.json names no roles or no organisations")
        }
        self.roles = roles
        self.organisations = organisations
        self.partitions = partitions
        self.mandates = mandates
        administratorsJudgeQuarantine = json["administratorsJudgeQuarantine"]?.boolValue ?? false
        fieldLimits = try Self.fieldLimits(json["fieldLimits"])
        processTypes = Set(json["processTypes"]?.arrayValue?.compactMap(\.stringValue) ?? [])
    }

    /// The key of the region profile that an organisation needs to see what others wrote in a
    /// partition; nil where it needs none.
    package func mandate(of organisation: String, for partition: Partition) -> String? {
        mandates[organisation]?[partition]
    }

    /// The organisations whose place `organisation` may take where the profile grants it a
    /// mandate.
    package func principals(of organisation: String) -> [String] {
        (mandates[organisation] ?? [:]).keys.flatMap { partition in
            organisations.keys.filter {
                $0 != organisation && mandates[$0]?[partition] == nil
                    && ownPartition(of: $0) == partition
            }
        }
    }

    /// The partitions that an organisation sees and writes without any disclosure.
    package func partitions(of organisation: String) -> [Partition] {
        partitions[organisation] ?? []
    }

    /// The partition of its own that an organisation writes to by default.
    package func ownPartition(of organisation: String) -> Partition {
        partitions(of: organisation).first { $0 != .shared } ?? .shared
    }

    private static func fieldLimits(
        _ json: JSONValue?
    ) throws(CatalogueProblem) -> [FieldLimit] {
        var limits: [FieldLimit] = []
        for entry in json?.arrayValue ?? [] {
            guard let type = entry["type"]?.stringValue,
                let fields = entry["fields"]?.arrayValue?.compactMap(\.stringValue),
                let roles = entry["roles"]?.arrayValue?.compactMap(\.stringValue)
            else { throw CatalogueProblem("roles.json: a limit of fields is not complete") }
            limits.append(FieldLimit(type: type, fields: Set(fields), roles: Set(roles)))
        }
        return limits
    }

    private static func scope(_ json: JSONValue?) -> Scope {
        switch json {
        case .string("all"): .all
        case .array(let types): .types(Set(types.compactMap(\.stringValue)))
        default: .none
        }
    }
}
