import RecordModel

/// Which accepted operations a unit is entitled to, worked out anew from the table in the sync
/// page and from who passed on what, without the service's policies.
///
/// It goes through everything accepted in order: what a unit was entitled to once, it may hold;
/// what it is entitled to now, it must.
struct PlainSight {
    /// The partitions of an organisation.
    static func partitions(of organisation: String) -> Set<Partition> {
        switch organisation {
        case "police": [.shared, .policeOnly]
        case "vt": [.shared, .vtOnly]
        default: [.shared]
        }
    }

    private var entitled: [String: Set<SHA256Digest>] = [:]
    private var seen: [String: Set<SHA256Digest>] = [:]

    /// Works it out for some units, by unit and organisation.
    init(_ accepted: [RecordOperation], units: [String: String]) {
        var records: [RecordID: PlainRecord] = [:]
        for operation in accepted {
            var record = records[operation.header.record] ?? PlainRecord()
            let widens = record.take(operation)
            let concerned = widens ? record.operations : [operation]
            for (unit, organisation) in units {
                let seen = concerned.filter { record.opens($0, to: unit, of: organisation) }
                entitled[unit, default: []].formUnion(seen.map(\.headerDigest))
            }
            records[operation.header.record] = record
        }
        for (unit, organisation) in units {
            seen[unit] = Set(
                records.values.flatMap { record in
                    record.operations.filter { record.opens($0, to: unit, of: organisation) }
                        .map(\.headerDigest)
                })
        }
    }

    /// Works it out for the units of a world at rest.
    init(_ scene: RestScene) {
        let units = scene.contents.map { ($0.unit, $0.organisation) }
        self.init(scene.accepted, units: Dictionary(units) { first, _ in first })
    }

    /// Whether a unit is entitled to `operation` now.
    func sees(_ unit: String, _ operation: RecordOperation) -> Bool {
        seen[unit]?.contains(operation.headerDigest) ?? false
    }

    /// Whether a unit is entitled to `operation`, or was.
    func isEntitled(_ unit: String, to operation: RecordOperation) -> Bool {
        entitled[unit]?.contains(operation.headerDigest) ?? false
    }
}

/// One record at a point in the order of acceptance, as far as sight asks.
private struct PlainRecord {
    private struct Disclosure {
        let organisation: String
        let receiver: String
        let hasGround: Bool
        let items: [String]
        var isTold = false
        var withdrawals: Set<Citation> = []
        var takenBack: Set<Citation> = []

        var stands: Bool { withdrawals.isSubset(of: takenBack) }
    }

    private struct Participant {
        let unit: String
        let organisation: String
        var endings: Set<Citation> = []
    }

    private(set) var operations: [RecordOperation] = []
    private var firstUnit = ""
    private var participants: [String: Participant] = [:]
    private var entities: [String: OperationHeader] = [:]
    private var disclosures: [String: Disclosure] = [:]

    /// Takes in an operation.
    ///
    /// - Returns: Whether somebody may see more of what was there before.
    mutating func take(_ operation: RecordOperation) -> Bool {
        let header = operation.header
        operations.append(operation)
        if header.record.text == header.derivedID { firstUnit = header.author.unit }
        if header.createsEntity { entities[header.entity.id] = header }
        if header.entity.type == "participant" { take(participant: operation) }
        if header.entity.type == "disclosure" { take(disclosure: operation) }
        for (id, disclosure) in disclosures where disclosure.stands && isPermitted(disclosure) {
            disclosures[id]?.isTold = true
        }
        return ["participant", "disclosure"].contains(header.entity.type) || header.createsEntity
    }

    private mutating func take(participant operation: RecordOperation) {
        let header = operation.header
        let values = operation.content?.values
        if let unit = values?["unit"]?.stringValue, participants[header.entity.id] == nil {
            participants[header.entity.id] = Participant(
                unit: unit, organisation: header.author.organisation)
        }
        guard let until = values?["until"], let known = participants[header.entity.id],
            header.author.organisation == known.organisation || header.author.unit == known.unit
        else { return }
        if until.isNull {
            participants[header.entity.id]?.endings
                .subtract(header.action.writes.flatMap(\.citations))
        } else {
            participants[header.entity.id]?.endings.insert(operation.citation)
        }
    }

    private mutating func take(disclosure operation: RecordOperation) {
        let header = operation.header
        let organisation = header.author.organisation
        switch header.action {
        case .set where header.createsEntity:
            let values = operation.content?.values
            disclosures[header.entity.id] = Disclosure(
                organisation: organisation, receiver: values?["receiver_org"]?.stringValue ?? "",
                hasGround: values?["ground_code"]?.stringValue != "none_found",
                items: header.action.writes.map(\.field).filter { $0.base == "content_refs" }
                    .compactMap(\.element))
        case .set: break
        case .remove where disclosures[header.entity.id]?.organisation == organisation:
            disclosures[header.entity.id]?.withdrawals.insert(operation.citation)
        case .restore(let citations)
        where disclosures[header.entity.id]?.organisation == organisation:
            disclosures[header.entity.id]?.takenBack.formUnion(citations)
        case .remove, .restore: break
        }
    }

    /// Whether everything named is here, is the maker's own, and is no data of article 9.
    private func isPermitted(_ disclosure: Disclosure) -> Bool {
        disclosure.hasGround
            && disclosure.items.allSatisfy { item in
                guard let header = entities[item] else { return false }
                return header.wpgClass != .article9ViaOM
                    && PlainSight.partitions(of: disclosure.organisation)
                        .contains(header.partition)
            }
    }

    /// Whether a unit sees an operation now.
    func opens(_ operation: RecordOperation, to unit: String, of organisation: String) -> Bool {
        let header = operation.header
        let takesPart =
            unit == firstUnit
            || participants.values.contains { $0.unit == unit && $0.endings.isEmpty }
        guard takesPart else { return false }
        if PlainSight.partitions(of: organisation).contains(header.partition) { return true }
        if let told = disclosures[header.entity.id] {
            return told.isTold && told.receiver == organisation
        }
        return disclosures.values.contains {
            $0.isTold && $0.stands && $0.receiver == organisation
                && $0.items.contains(header.entity.id)
        }
    }
}
