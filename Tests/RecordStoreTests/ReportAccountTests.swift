import HandoverReport
import RecordModel
import RecordRules
import RecordStore
import SamenOp
import Testing

/// A report that leaves the own organisation is accounted for by an entry of passing on. The entry
/// says what happened; it opens nothing, and changes no later report to others.
@Suite struct ReportAccountTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
        try police.set(.singleton("incident"), record, "acute_state", "acute")
    }

    private func order(
        _ recipient: String, _ format: ReportFormat = .json, override rule: String? = nil
    ) -> ReportOrder {
        ReportOrder(
            for: recipient, purpose: "om de zaak over te nemen", format: format, language: .dutch,
            isInterim: true,
            overrides: rule.map { [OverrideRequest(rule: $0, reason: "afgesproken")] } ?? [])
    }

    private func accounts(_ laptop: Laptop? = nil) throws -> [RecordOperation] {
        try (laptop ?? police).operations(record).filter {
            $0.content?.values["report_digest"] != nil
        }
    }

    private func covenant(
        to receiver: String, _ laptop: Laptop? = nil, _ other: RecordID? = nil
    ) throws {
        try (laptop ?? police).add(
            "disclosure", other ?? record,
            [
                "provider_org": "police", "receiver_org": .text(receiver), "covenant_ref": "C-7",
                "ground_code": "covenant",
            ])
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let recipient: String
        let receivers: [String]
        let purpose: String
        let ground: String
        var testDescription: String { recipient }
    }

    @Test(arguments: [
        Case(recipient: "vt_file", receivers: ["vt"], purpose: "G4", ground: "G4"),
        Case(recipient: "om", receivers: ["om"], purpose: "G3", ground: "G3"),
        Case(recipient: "rvdk", receivers: ["rvdk"], purpose: "G4", ground: "G4"),
        Case(recipient: "zvh", receivers: ["zvh"], purpose: "other", ground: "covenant"),
        Case(recipient: "care", receivers: ["wijkteam"], purpose: "other", ground: "covenant"),
        Case(recipient: "zsm", receivers: ["zsm"], purpose: "other", ground: "G3, G4"),
    ])
    func whatLeavesIsAccountedFor(_ one: Case) throws {
        if one.ground == "covenant" { try covenant(to: one.receivers[0]) }
        let report = try police.replica.report(record, order(one.recipient))
        let entries = try accounts()
        #expect(
            entries.map { $0.content?.values["receiver_org"] } == one.receivers.map { .text($0) })
        for entry in entries {
            let values = try #require(entry.content?.values)
            #expect(entry.header.partition == .policeOnly)
            #expect(values["report_digest"] == .text(report.digest.hex))
            #expect(values["medium"] == "report")
            #expect(values["purpose_code"] == .text(one.purpose))
            #expect(values["ground_code"] == .text(one.ground))
            #expect(values["necessity_text"] == "om de zaak over te nemen")
            #expect((values["covenant_ref"] == "C-7") == (one.ground == "covenant"))
            #expect(!entry.header.action.writes.contains { $0.field.base == "content_refs" })
        }
        // Nobody has to look at it: it rests on a ground. What waits is the covenant entry above.
        let open = try police.replica.reviews(all: true).map(\.review).filter(\.isOpen)
        #expect(open.count == (one.ground == "covenant" ? 1 : 0))
        #expect(!open.contains { $0.draft.isReportAccount })
        #expect(try police.failures().isEmpty)
    }

    @Test(arguments: ["base_team", "kct"])
    func withinTheOwnOrganisationItIsAnAccessEntryOnly(_ recipient: String) throws {
        let before = try police.operations(record).count
        let report = try police.replica.report(record, order(recipient))
        #expect(try police.operations(record).count == before)
        let entry = try #require(try police.store.read { try $0.accessEntries() }.last)
        #expect(entry.detail == "\(recipient) within \(report.digest.hex.prefix(16)) plain")
    }

    @Test func theAccessEntrySaysWhoWhyAndOnWhichGround() throws {
        let report = try police.replica.report(record, order("zsm"))
        let entry = try #require(try police.store.read { try $0.accessEntries() }.last)
        #expect(entry.action == .export && entry.record == record)
        #expect(entry.purpose == "om de zaak over te nemen")
        #expect(entry.detail == "zsm G3+G4 \(report.digest.hex.prefix(16)) plain")
    }

    /// Who may set the lack of a ground aside writes no entries of passing on: the override and the
    /// access entry are what is kept.
    @Test func whatAPrivacyOfficerSetAsideIsKept() throws {
        let officer = try world.laptop("pf", "police", role: "privacy_officer")
        try world.sync(police, officer)
        let report = try officer.replica.report(record, order("zvh", override: "R6.2"))
        let asides = try officer.operations(record).filter { $0.header.entity.type == "override" }
        #expect(asides.map { $0.content?.values["rule"] } == ["R6.2"])
        #expect(try accounts(officer).isEmpty)
        let entry = try #require(try officer.store.read { try $0.accessEntries() }.last)
        #expect(entry.action == .export)
        #expect(entry.detail?.contains(report.digest.hex.prefix(16)) == true)
    }

    @Test func theSameReportTwiceIsTheSameBytes() throws {
        let police = try world.laptop("regio-g", "police", profile: "profile-g")
        let record = try police.newRecord()
        try covenant(to: "zvh", police, record)
        for format in ReportFormat.allCases {
            for recipient in ["vt_file", "om", "zsm", "zvh", "rvdk", "actieoverleg"] {
                let first = try police.replica.report(record, order(recipient, format))
                let second = try police.replica.report(record, order(recipient, format))
                #expect(first.bytes == second.bytes, "\(recipient) \(format)")
                #expect(first.withheld == second.withheld)
            }
        }
    }

    @Test func whatWasSetAsideForOneReportIsNotInTheNext() throws {
        let officer = try world.laptop("pf", "police", role: "privacy_officer")
        try world.sync(police, officer)
        let first = try officer.replica.report(record, order("zvh", override: "R6.2"))
        let second = try officer.replica.report(record, order("zvh", override: "R6.2"))
        #expect(first.bytes == second.bytes)
    }

    @Test func anAccountPermitsNoLaterReport() throws {
        let officer = try world.laptop("pf", "police", role: "privacy_officer")
        try world.sync(police, officer)
        _ = try officer.replica.report(record, order("zvh", override: "R6.2"))
        #expect(throws: ReportRefused.self) {
            _ = try officer.replica.report(record, order("zvh"))
        }
        // Also not where one says that it rested on a covenant.
        try police.add(
            "disclosure", record,
            [
                "provider_org": "police", "receiver_org": "care_provider", "covenant_ref": "C-8",
                "ground_code": "covenant", "report_digest": "0f",
            ])
        #expect(throws: ReportRefused.self) {
            _ = try police.replica.report(record, order("care"))
        }
    }

    @Test func anAccountGivesNobodySightOfAnItem() throws {
        let item = try police.store.write { writer in
            try writer.add(
                "info_item", to: record,
                [(FieldName("topic"), "police_registrations"), (FieldName("text"), "I9-EERDER")],
                wpgClass: .article8)
        }.header.entity
        _ = try police.replica.report(record, order("vt_file"))
        // Even one that names an item, as no program of ours writes it.
        try police.add(
            "disclosure", record,
            [
                "provider_org": "police", "provider_role": "field_officer", "receiver_org": "vt",
                "purpose_code": "G4", "ground_code": "G4", "necessity_text": "x",
                "weighty_interest_text": "x", "medium": "report", "report_digest": "0f",
                "content_refs[\(item.id)]": .bool(true),
            ])
        let view = try police.replica.view(record)
        #expect(try police.replica.recipients(view).isEmpty)
        let report = try police.replica.report(record, order("vt_file", .markdown))
        #expect(!String(decoding: report.bytes, as: UTF8.self).contains("I9-EERDER"))
    }

    @Test func itIsNeitherWrittenByHandNorWithdrawn() throws {
        _ = try police.replica.report(record, order("om"))
        let entry = try #require(try accounts().first).header.entity
        let withdrawn = try storeError {
            _ = try police.replica.withdraw(entry, in: record, reason: "vergissing")
        }
        #expect(withdrawn?.details["textKey"] == "error.disclosure-report")
        let written = try storeError {
            _ = try police.replica.disclose(
                [
                    (FieldName("receiver_org"), "om"), (FieldName("report_digest"), "0f"),
                ], in: record)
        }
        #expect(written?.code == .notWritable)
    }

    @Test func theReceiverFindsItInItsOwnFile() throws {
        let vt = try world.laptop("vt", "vt")
        _ = try police.replica.report(record, order("vt_file"))
        try world.sync(police, vt)
        let digest = try #require(try accounts().first?.content?.values["report_digest"])
        let report = try vt.replica.report(record, order("vt_file", .markdown))
        #expect(
            String(decoding: report.bytes, as: UTF8.self).contains(digest.stringValue ?? "-"))
    }
}
