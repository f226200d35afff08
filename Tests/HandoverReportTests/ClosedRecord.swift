import RecordModel
import RecordRules

@testable import HandoverReport

/// Scenario S5: what each side keeps closed, and what it passed on to whom.
struct ClosedRecord {
    /// What stands in each item: every piece of information has a text of its own.
    static let marks = [
        "i1": "I1-EERDER", "i2": "ONZ-1", "i3": "I3-VERBOD", "i4": "I4-AUTO", "v1": "V1-EERDER",
        "v2": "V2-NOTITIE",
    ]
    static let now = "2026-05-20T17:00:00+02:00"

    private(set) var world: ReportWorld
    private(set) var items: [String: EntityReference] = [:]
    private(set) var disclosures: [EntityReference] = []
    private(set) var release: EntityReference
    private static let police = OperationAuthor(
        id: "p-4730", organisation: "police", role: "field_officer", unit: "bt-fictiestad")
    private static let supervisor = OperationAuthor(
        id: "p-9000", organisation: "police", role: "supervisor", unit: "bt-fictiestad")
    private static let crisis = OperationAuthor(
        id: "c-0101", organisation: "crisis_service", role: "crisis_worker",
        unit: "cit-fictiestad")

    /// - Parameter withoutV2: As on a laptop of police, where v2 never comes.
    init(withoutV2: Bool = false) throws {
        var world = try ReportWorld()
        world.profile = try ProductData.text("profiles/profile-g.json")
        try Self.firstHour(&world)
        release = try world.write(
            Self.police, Self.at("13:20"), "om_release",
            [
                ("om_function", "officier van dienst"), ("released_at", .text(Self.at("13:20"))),
                ("topic", "running_investigation"), ("scope", "alleen de auto"),
                ("receivers[vt]", .bool(true)),
            ], in: .policeOnly, wpgClass: .article9ViaOM
        ).header.entity
        self.world = world
        try add("i1", Self.police, "12:40", "police_registrations", .article8)
        try add("i2", Self.police, "12:40", "running_investigation", .article9ViaOM)
        try add("i3", Self.police, "12:40", "protective_measures", .article8)
        try add("v1", Self.crisis, "12:50", "vt_files", .none)
        if !withoutV2 { try add("v2", Self.crisis, "12:50", "care_involved", .none) }
        try add("i4", Self.police, "13:21", "running_investigation", .article9ViaOM)
        try disclose(["i1", "i3"], by: Self.police, "12:46", to: "vt", "G4")
        try disclose(["v1"], by: Self.crisis, "12:51", to: "police", "G2")
        try disclose(["i4"], by: Self.police, "13:25", to: "vt", "G4", release: release)
        try disclose(["i1", "i3"], by: Self.supervisor, "16:50", to: "om", "G3")
        for member in ["vt", "rvdk", "probation"] {
            try disclose(["i1", "i3"], by: Self.supervisor, "16:50", to: member, "G4")
        }
        try disclose([], by: Self.supervisor, "16:50", to: "zvh", "other", covenant: "C-2026-7")
    }

    private static func at(_ time: String) -> String { "2026-05-20T\(time):00+02:00" }

    private static func firstHour(_ world: inout ReportWorld) throws {
        try world.write(
            police, at("12:10"), "incident",
            [
                ("acute_state", "acute"), ("notified_at", .text(at("12:05"))),
                ("classification[domestic_violence]", .bool(true)),
                ("incident_location", "Voorbeeldlaan 1, Fictiestad"),
            ])
        for (name, role, safety) in [
            ("Persoon M", "victim", "safe"), ("Persoon N", "suspect", "unknown"),
        ] {
            let person = try world.write(
                police, at("12:10"), "person",
                [
                    ("person_name", .text(name)), ("person_roles[\(role)]", .bool(true)),
                    ("person_safety", .text(safety)),
                ]
            ).header.entity
            guard role == "suspect" else { continue }
            try world.write(
                police, at("14:25"), "detention_status",
                [
                    ("person", .text(person.id)), ("status", "arrested"),
                    ("since", .text(at("14:20"))),
                ])
        }
        for (unit, organisation) in [
            ("bt-fictiestad", "police"), ("cit-fictiestad", "crisis_service"),
        ] {
            try world.write(
                police, at("12:11"), "participant",
                [("unit", .text(unit)), ("organisation", .text(organisation))])
        }
        try world.write(
            crisis, at("12:55"), "safety_assessment",
            [("kind", "first"), ("assessor_org", "crisis_service"), ("overall", "unsafe")])
        try world.write(
            crisis, at("12:56"), "safety_condition", [("text", "VOORWAARDE: geen contact")])
    }

    mutating func add(
        _ name: String, _ author: OperationAuthor, _ time: String, _ topic: String,
        _ wpgClass: WpgClass
    ) throws {
        let mark = Self.marks[name] ?? name
        items[name] = try world.write(
            author, Self.at(time), "info_item",
            [("topic", .text(topic)), ("text", .text("\(mark): tekst van \(name)"))],
            in: author.organisation == "police" ? .policeOnly : .vtOnly, wpgClass: wpgClass
        ).header.entity
    }

    mutating func disclose(
        _ names: [String], by author: OperationAuthor = supervisor, _ time: String,
        to receiver: String, _ purpose: String, release: EntityReference? = nil,
        covenant: String? = nil
    ) throws {
        let refs = names.compactMap { items[$0]?.id }
        var values: [(String, JSONValue)] = [
            ("provider_org", .text(author.organisation)), ("provider_role", .text(author.role)),
            ("receiver_org", .text(receiver)), ("purpose_code", .text(purpose)),
            ("ground_code", .text(purpose)), ("medium", "app"),
            ("necessity_text", .text("NODIG-\(receiver)")),
            ("weighty_interest_text", "zwaarwegend: acute onveiligheid"),
        ]
        values += refs.map { ("content_refs[\($0)]", .bool(true)) }
        if let release { values.append(("om_release_ref", .text(release.id))) }
        if let covenant { values.append(("covenant_ref", .text(covenant))) }
        disclosures.append(
            try world.write(
                author, Self.at(time), "disclosure", values, occurred: Self.at(time),
                in: author.organisation == "police" ? .policeOnly : .vtOnly
            ).header.entity)
    }

    /// Writes something else.
    mutating func change(_ body: (inout ReportWorld) throws -> Void) rethrows { try body(&world) }

    func report(
        for recipient: String, by organisation: String = "police", language: Language = .dutch
    ) throws -> (cut: RecordCut, model: HandoverReportModel) {
        try world.cutReport(
            for: recipient, by: organisation, now: Self.now, language: language)
    }

    /// Everything that a report's forms hold, as one text.
    static func bytes(_ model: HandoverReportModel) -> String {
        [
            MarkdownRenderer.render(model), HTMLRenderer.render(model),
            JSONRenderer.render(model).canonicalText,
        ].joined(separator: "\n").replacing("\\", with: "")
    }
}
