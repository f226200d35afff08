/// What a link may say.
package enum LinkKind: String, CaseIterable, Sendable {
    /// Two entities are one and the same: a person that two people entered (F1.30).
    case sameAs
    /// Two entries are of one call, each by its own side (F1.66).
    case mirrorOf
    /// Two records are of one incident (F0.17).
    case sameIncident
}

/// How links stand in a record, and what they may join. Data of the catalogue.
package struct LinkDefinition: Sendable {
    /// The type of a link.
    package let type: String
    /// The field that says what kind of link it is.
    package let kind: FieldName
    /// The fields that name its ends.
    package let ends: (one: FieldName, other: FieldName)
    /// The code of each kind.
    package let codes: [LinkKind: String]
    /// The types whose linked entities are read as one entity.
    package let readsAsOne: Set<String>
    /// The types of which references stay as they were written.
    package let verbatim: Set<String>
    /// The singleton that creates a record.
    package let recordType: String
    /// The fields of that singleton that tell how a record was begun: they stay its own.
    package let begunWith: Set<FieldName>
    /// When two things look alike enough to be proposed.
    package let proposals: LinkProposalLimits
    private let between: [LinkKind: Set<String>]

    /// The types of which two entities can be linked so; none for records.
    package func types(of kind: LinkKind) -> Set<String> { between[kind] ?? [] }

    /// The kind of a code; nil for none that is known.
    package func kind(code: String) -> LinkKind? { codes.first { $0.value == code }?.key }

    /// The code of a kind.
    package func code(of kind: LinkKind) -> String { codes[kind] ?? kind.rawValue }
}

/// When two things look alike enough for the tool to ask whether they are one.
package struct LinkProposalLimits: Sendable {
    /// How far apart two entries of one call may begin, in minutes.
    package let callMinutes: Int64
    /// How far apart two notifications of one incident may be, in minutes.
    package let incidentMinutes: Int64
    /// How far apart two estimates of one person's age may be.
    package let ageYears: Int64
    /// What people write for a name that they do not know.
    package let namesOfNobody: Set<String>
}

extension CatalogueStructure {
    /// How links stand in a record, and what they may join.
    package var links: LinkDefinition { LinkDefinition(self) }
}

extension LinkDefinition {
    fileprivate init(_ structure: CatalogueStructure) {
        let codes = structure.section("link")?["kinds"]
        let section = structure.section("linking")
        func names(_ json: JSONValue?) -> Set<String> {
            Set(json?.arrayValue?.compactMap(\.stringValue) ?? [])
        }
        type = structure.name("link", "type")
        kind = FieldName(structure.name("link", "kind"))
        ends = (
            FieldName(structure.name("link", "one")), FieldName(structure.name("link", "other"))
        )
        self.codes = Dictionary(
            uniqueKeysWithValues: LinkKind.allCases.map {
                ($0, codes?[$0.rawValue]?.stringValue ?? $0.rawValue)
            })
        between = Dictionary(
            uniqueKeysWithValues: LinkKind.allCases.map {
                ($0, names(section?["between"]?[$0.rawValue]))
            })
        readsAsOne = names(section?["readsAsOne"])
        verbatim = names(section?["verbatim"])
        recordType = structure.recordType
        begunWith = Set(
            ["profile", "profileVersion"].map { FieldName(structure.name("record", $0)) })
        let limits = section?["proposals"]
        proposals = LinkProposalLimits(
            callMinutes: limits?["callMinutes"]?.integerValue ?? 0,
            incidentMinutes: limits?["incidentMinutes"]?.integerValue ?? 0,
            ageYears: limits?["ageYears"]?.integerValue ?? 0,
            namesOfNobody: names(limits?["namesOfNobody"]))
    }
}
