import RecordMerge
import RecordModel
import RecordStore
import SamenOp
import Testing

/// Reports show what people see: linked things once, and both records of one incident (B.00
/// `link`, F0.17). Each record is cut by itself first, so nothing comes in by way of a link.
@Suite struct JoinedReportTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
        try police.set(.singleton("incident"), record, "acute_state", "acute")
    }

    private func add(
        _ type: String, _ values: [(String, JSONValue)], to other: RecordID? = nil,
        in partition: Partition? = nil
    ) throws -> EntityReference {
        try police.store.write { writer in
            try writer.add(
                type, to: other ?? record, values.map { (FieldName($0.0), $0.1) },
                partition: partition)
        }.header.entity
    }

    private func report(
        _ recipient: String, _ format: ReportFormat = .markdown, of other: RecordID? = nil,
        on laptop: Laptop? = nil
    ) throws -> String {
        let report = try (laptop ?? police).replica.report(
            other ?? record,
            ReportOrder(
                for: recipient, purpose: "overdracht", format: format, language: .dutch,
                isInterim: true))
        return String(decoding: report.bytes, as: UTF8.self).replacing("\\", with: "")
    }

    /// All forms of a report as one text.
    private func everything(_ recipient: String, of other: RecordID? = nil) throws -> String {
        try ReportFormat.allCases.map { try report(recipient, $0, of: other) }.joined()
    }

    private func section(_ number: Int, of text: String) -> String {
        text.split(separator: "\n## ").first { $0.hasPrefix("\(number). ") }.map(String.init) ?? ""
    }

    /// How many times somebody of that name heads a table of a section.
    private func headings(_ name: String, in number: Int, of text: String) -> Int {
        section(number, of: text).split(separator: "\n")
            .count { $0.hasPrefix("### ") && $0.contains(name) }
    }

    private func covenant(in other: RecordID? = nil) throws {
        _ = try add(
            "disclosure",
            [
                ("provider_org", "police"), ("receiver_org", "zvh"), ("covenant_ref", "C-7"),
                ("ground_code", "covenant"),
            ], to: other)
    }

    @Test("A child entered by police and Veilig Thuis stands there once, with what they differ on")
    func childOnce() throws {
        let ours = try add(
            "person",
            [
                ("person_name", "Kind B"), ("date_of_birth", "2018-04-01"),
                ("person_safety", "safe"), ("person_roles[child]", .bool(true)),
            ])
        let vt = try world.laptop("vt", "vt")
        try world.sync(police, vt)
        let theirs = try vt.add(
            "person", record,
            [
                "person_name": "Kind B", "date_of_birth": "2018-04-02",
                "person_safety": "unknown", "person_roles[child]": .bool(true),
            ])
        try world.sync(vt, police)
        let before = try report("om")
        #expect(headings("Kind B", in: 4, of: before) == 2)
        #expect(!section(21, of: before).contains("geboortedatum"))
        _ = try police.replica.link("same_as", ours.id, theirs.id, in: record)
        for recipient in ["base_team", "om"] {
            let text = try report(recipient)
            #expect(headings("Kind B", in: 4, of: text) == 1, "\(recipient)")
            let differences = section(21, of: text)
            // Whose word it is stands beside each.
            for said in ["2018", "Veilig Thuis", "politie"] {
                #expect(differences.contains(said), "\(said), \(recipient)")
            }
            #expect(differences.split(separator: "\n").count { $0.contains("Kind B") } >= 2)
        }
        let team = try report("base_team")
        #expect(headings("Kind B", in: 11, of: team) == 1)
        // The prosecution gets what safety is only when it was passed on (row 11): no difference
        // of it either.
        let prosecution = section(21, of: try report("om"))
        #expect(!prosecution.contains("onbekend"))
        #expect(section(21, of: team).contains("onbekend"))
    }

    @Test("Two records of one incident are one report, from either")
    func incidentOnce() throws {
        let other = try police.newRecord()
        let child = try add("person", [("person_name", "Kind B"), ("whereabouts", "unknown")])
        let same = try add(
            "person", [("person_name", "Kind B"), ("whereabouts", "with_relative")], to: other)
        _ = try add("agreement", [("measures_lead_role", "AFSPRAAK-ELDERS")], to: other)
        try police.set(.singleton("incident"), record, "incident_location", "Voorbeeldweg 3")
        try police.set(.singleton("incident"), other, "incident_location", "Voorbeeldweg 5")
        #expect(try !report("base_team").contains("AFSPRAAK-ELDERS"))
        _ = try police.replica.link("same_incident", record.text, other.text, in: record)
        _ = try police.replica.link("same_as", child.id, same.id, in: record)
        for asked in [record, other] {
            for recipient in ["base_team", "om", "vt_file", "probation"] {
                let text = try report(recipient, of: asked)
                if recipient != "probation" {
                    #expect(headings("Kind B", in: 4, of: text) == 1, "\(recipient)")
                    #expect(text.contains("AFSPRAAK-ELDERS"), "\(recipient)")
                    let differences = section(21, of: text)
                    #expect(differences.contains("Voorbeeldweg 3"), "\(recipient)")
                    #expect(differences.contains("Voorbeeldweg 5"), "\(recipient)")
                }
                #expect(section(1, of: text).contains("Samen met dossier"), "\(recipient)")
            }
        }
        // The digests of the operations of both stand in it.
        let json = try report("base_team", .json)
        for operation in try police.operations(other)
        where operation.content?.values["report_digest"] == nil {
            #expect(json.contains(operation.headerDigest.hex))
        }
    }

    @Test(
        "Somebody kept closed and linked to a shared one does not come in by the link",
        arguments: [nil, Partition.shared])
    func closedMember(link: Partition?) throws {
        let shared = try add("person", [("person_name", "Kind B"), ("person_safety", "unsafe")])
        // One with the smaller id: who sees all of it reads the child under that.
        var closed = shared
        for number in 0..<32 where closed.id >= shared.id {
            closed = try add(
                "person",
                [("person_name", .text("SCHUILNAAM-\(number)")), ("fear_words", "GEHEIM-WOORD")],
                in: .policeOnly)
        }
        try #require(closed.id < shared.id)
        if let link {
            // Nobody can make such a link with the program; one that came in joins nothing.
            _ = try add(
                "link",
                [("kind", "same_as"), ("one", .text(closed.id)), ("other", .text(shared.id))],
                in: link)
        } else {
            _ = try police.replica.link("same_as", closed.id, shared.id, in: record)
        }
        let view = try police.replica.view(record)
        #expect(view.representative(shared) == closed)
        for recipient in ["vt_file", "rvdk", "probation"] {
            let text = try everything(recipient)
            for secret in ["SCHUILNAAM", "GEHEIM-WOORD", closed.id, String(closed.id.prefix(8))] {
                #expect(!text.contains(secret), "\(recipient)")
            }
        }
        let file = try report("vt_file")
        #expect(headings("Kind B", in: 4, of: file) == 1)
        // What the rules ask about the child is told under the name that this reader has.
        #expect(section(20, of: file).contains("R1.6"))
        #expect(section(20, of: file).contains("Kind B"))
        // Within the own walls the two are one.
        let own = try report("base_team")
        #expect(headings("SCHUILNAAM", in: 4, of: own) >= 1)
        #expect(headings("Kind B", in: 4, of: own) == 1)
    }

    @Test("A record of the incident without a ground of its own stays out")
    func groundOfItsOwn() throws {
        let other = try police.newRecord()
        let secret = try add("measure", [("text", "MAATREGEL-ELDERS")], to: other)
        _ = try police.replica.link("same_incident", record.text, other.text, in: record)
        try covenant()
        let text = try everything("zvh")
        for left in ["MAATREGEL-ELDERS", secret.id, other.text] {
            #expect(!text.contains(left))
        }
        let heading = section(1, of: try report("zvh"))
        #expect(!heading.contains("Samen met dossier"))
        try covenant(in: other)
        #expect(try report("zvh").contains("MAATREGEL-ELDERS"))
    }

    @Test("An address that is secret in one record is secret in the other, of whom is linked")
    func secretAddress() throws {
        let other = try police.newRecord()
        let here = try add("person", [("person_name", "Persoon A")])
        let there = try add("person", [("person_name", "Persoon A")], to: other)
        _ = try add(
            "measure",
            [
                ("kind", "location_ban"), ("for_person", .text(here.id)),
                ("centre", "Schuilstraat 9"), ("text", "MAATREGEL-HIER"),
            ])
        _ = try add(
            "residence",
            [
                ("person", .text(there.id)), ("address", "Toevlucht 1"), ("secret", .bool(true)),
            ], to: other)
        #expect(try report("probation").contains("Schuilstraat 9"))
        _ = try police.replica.link("same_incident", record.text, other.text, in: record)
        #expect(try report("probation").contains("Schuilstraat 9"))
        _ = try police.replica.link("same_as", here.id, there.id, in: record)
        let text = try everything("probation")
        #expect(!text.contains("Schuilstraat") && !text.contains("Toevlucht"))
        #expect(text.contains("MAATREGEL-HIER"))
    }

    @Test("Both sides' entries of one call count once where only counts are told")
    func countedOnce() throws {
        try covenant()
        let calls = try ["A", "B"].map { summary in
            try add("consult", [("kind", "vt_first_call"), ("summary", .text(summary))])
        }
        func counts() throws -> String { section(8, of: try report("zvh")) }
        #expect(try counts().contains(": 2"))
        _ = try police.replica.link("mirror_of", calls[0].id, calls[1].id, in: record)
        #expect(try counts().contains(": 1"))
    }

    @Test("What was taken away stays away when what a removal had to see is left out")
    func removals() throws {
        let (one, two) = (
            try add("person", [("person_name", "Persoon A")]),
            try add("person", [("person_name", "Persoon A"), ("fear_words", "WOORD")])
        )
        let gone = try add("person", [("person_name", "Persoon C"), ("fear_words", "WOORD")])
        let vt = try world.laptop("vt", "vt")
        try world.sync(police, vt)
        // Veilig Thuis writes on, the police take away what they made without having seen that.
        try vt.set(gone, record, "social_isolation", "yes")
        try police.look(record)
        _ = try police.replica.remove(gone, in: record, reason: "dubbel")
        try world.sync(vt, police)
        #expect(try police.entity(gone, record)?.removal?.isEffective == false)
        let before = try report("om")
        #expect(headings("Persoon C", in: 4, of: before) == 1)
        _ = try police.replica.link("same_as", one.id, two.id, in: record)
        // The field that keeps it there is not the prosecution's: the person still is.
        let after = try report("om")
        #expect(headings("Persoon C", in: 4, of: after) == 1)
        #expect(headings("Persoon A", in: 4, of: after) == 1)
    }
}
