import RecordModel
import RecordRules
import Testing

@testable import HandoverReport

@Suite("Who may get a report")
struct DecisionTests {
    private func decide(
        _ recipient: String, _ organisation: String, _ world: ReportWorld,
        status: ReportStatus = .interim, isGroundSetAside: Bool = false
    ) throws -> ReportDecision {
        ReportDecision.decide(
            ReportRequest(
                recipient: recipient, purpose: "overdracht",
                madeAt: try #require(Instant("2026-02-10T16:35:00+01:00")), madeBy: "p-017",
                organisation: organisation, status: status, appVersion: "0.1.0"),
            try ReportWorld.setting(try world.input().facts), isGroundSetAside: isGroundSetAside)
    }

    private func world() throws -> ReportWorld {
        var world = try ReportWorld()
        world.profile = try ProductData.text("profiles/profile-g.json")
        return world
    }

    @Test(
        "Police and Veilig Thuis report where the table has a row for every receiver",
        arguments: [
            ("vt_file", "police", ["G4"]), ("om", "police", ["G3"]), ("rvdk", "police", ["G4"]),
            ("probation", "police", ["G4"]), ("zsm", "police", ["G3", "G4"]),
            ("actieoverleg", "police", ["G3", "G4"]), ("om", "vt", ["G1", "G2"]),
            ("base_team", "vt", ["G1", "G2"]), ("vt_file", "vt", []), ("base_team", "police", []),
            ("kct", "police", []), ("vt_file", "crisis_service", []),
        ])
    func allowed(recipient: String, organisation: String, rows: [String]) throws {
        guard case .allowed(let permitted) = try decide(recipient, organisation, try world())
        else {
            Issue.record("it was refused")
            return
        }
        #expect(permitted.grounds == rows)
        #expect(permitted.basis == (rows.isEmpty ? .within : .table))
    }

    @Test(
        "Without a ground there is no report, and the sentence says what is missing",
        arguments: [
            ("zvh", "police", "R6.2", "agreement"), ("care", "police", "R6.2", "agreement"),
            ("zvh", "vt", "R6.2", "agreement"), ("shn", "police", "R8.10", "complaint"),
            ("om", "system", "R6.2", "recipient"), ("base_team", "", "R6.2", "recipient"),
            ("vt_file", "nobody", "R6.2", "recipient"),
        ])
    func refused(recipient: String, organisation: String, rule: String, key: String) throws {
        guard case .refused(let refusal) = try decide(recipient, organisation, try world()) else {
            Issue.record("it was allowed")
            return
        }
        #expect(refusal.kind == .noGround)
        #expect(refusal.rule == rule)
        #expect(refusal.messageKey == "report.refused.\(key)")
        #expect(try ProductData.texts().keys.contains(refusal.messageKey))
    }

    @Test("Where the profile does not say who is at the table, nothing goes there")
    func unknownMembers() throws {
        guard case .refused(let refusal) = try decide("zsm", "police", try ReportWorld()) else {
            Issue.record("it was allowed")
            return
        }
        #expect(refusal.messageKey == "report.refused.members")
    }

    @Test("A member without a row closes the table for all")
    func memberWithoutRow() throws {
        var world = try world()
        world.profile = world.profile.replacing(
            #""zsm_members": ["police","#, with: #""zsm_members": ["police", "municipality","#)
        guard case .refused(let refusal) = try decide("zsm", "police", world) else {
            Issue.record("it was allowed")
            return
        }
        #expect(refusal.messageKey == "report.refused.member")
        #expect(refusal.arguments["members"] == "municipality")
    }

    @Test("In every region shipped a group gets a report, or is told what is in the way")
    func everyProfile() throws {
        let profiles = try ProductData.names(in: "profiles")
        #expect(profiles.count >= 7)
        var allowed = 0
        for profile in profiles {
            var world = try ReportWorld()
            world.profile = try ProductData.text("profiles/\(profile)")
            for (group, maker) in ["zsm", "actieoverleg", "zvh"].flatMap({ group in
                ["police", "vt"].map { (group, $0) }
            }) {
                switch try decide(group, maker, world) {
                case .allowed(let permitted):
                    allowed += 1
                    let facts = try world.input().facts
                    let members = permitted.recipient.members(in: facts.profile)
                    #expect(!members.isEmpty, "\(profile) \(group)")
                case .refused(let refusal):
                    #expect(refusal.kind == .noGround)
                    #expect(
                        ["members", "member", "agreement"].map { "report.refused.\($0)" }
                            .contains(refusal.messageKey), "\(profile) \(group)")
                }
            }
        }
        #expect(allowed > 0)
    }

    @Test(
        "To who was not named in the law, the maker is asked to look again (R6.7)",
        arguments: [
            ("om", "vt", true), ("probation", "vt", true), ("rvdk", "vt", false),
            ("om", "police", false), ("vt_file", "vt", false),
        ])
    func unnamedReceiver(recipient: String, maker: String, isAsked: Bool) throws {
        guard case .allowed(let permitted) = try decide(recipient, maker, try world()) else {
            Issue.record("it was refused")
            return
        }
        #expect(permitted.warnings == (isAsked ? ["R6.7"] : []))
    }

    @Test("The lack of a ground can be set aside; the lack of a complaint can't")
    func setAside() throws {
        guard
            case .allowed(let permitted) = try decide(
                "care", "police", try world(), isGroundSetAside: true),
            case .refused = try decide("shn", "police", try world(), isGroundSetAside: true)
        else {
            Issue.record("another decision")
            return
        }
        #expect(permitted.grounds.isEmpty)
    }

    @Test("After a complaint victim support can be told", arguments: ["aangifte", "klacht"])
    func complaint(code: String) throws {
        var world = try world()
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "person",
            [("report_vs_complaint", .text(code))])
        guard case .allowed(let permitted) = try decide("shn", "police", world) else {
            Issue.record("it was refused")
            return
        }
        #expect(permitted.basis == .complaint)
    }

    @Test(
        "A covenant or a consent on record opens the way to who rests on one",
        arguments: [("zvh", "zvh"), ("wijkteam", "care"), ("care_provider", "care")])
    func agreement(receiver: String, recipient: String) throws {
        var world = try world()
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "disclosure",
            [
                ("provider_org", "police"), ("receiver_org", .text(receiver)),
                ("covenant_ref", "C-7"),
            ], in: .policeOnly)
        guard case .allowed(let permitted) = try decide(recipient, "police", world) else {
            Issue.record("it was refused")
            return
        }
        #expect(permitted.basis == .agreement)
    }

    @Test(
        "Whoever misspells a recipient is told who there are, and who was meant",
        arguments: [("BASE_TEAM", "base_team"), ("zssm", "zsm"), ("", ""), ("somebody", "")])
    func unknown(given: String, meant: String) throws {
        guard case .refused(let refusal) = try decide(given, "police", try world()) else {
            Issue.record("it was allowed")
            return
        }
        #expect(refusal.kind == .unknownRecipient)
        #expect(refusal.arguments["allowed"]?.contains("actieoverleg, base_team, care") == true)
        #expect(refusal.arguments["suggestion"] == meant)
    }

    @Test("A final report waits for step 5 and for what is contested (R10.3)")
    func final() throws {
        let visit = try JointVisit()
        guard
            case .refused(let refusal) = try decide(
                "om", "police", visit.world, status: .final)
        else {
            Issue.record("it was allowed")
            return
        }
        #expect(refusal.kind == .notReady)
        #expect(refusal.findings.map(\.rule) == ["R10.3", "R10.3"])
        #expect(refusal.findings.last?.entities.isEmpty == false)
    }

    @Test(
        "Within the own walls a report that can't be final is made as an interim one (R10.3)",
        arguments: ["base_team", "kct"])
    func finalWithin(recipient: String) throws {
        let visit = try JointVisit()
        guard
            case .allowed(let permitted) = try decide(
                recipient, "police", visit.world, status: .final)
        else {
            Issue.record("it was refused")
            return
        }
        #expect(permitted.request.status == .interim)
        #expect(permitted.request.recipient == recipient)
        // Every section and the heading say so: they are made from this request.
        let model = HandoverReportBuilder.model(
            permitted, try visit.world.input(), layout: try ProductData.layout(),
            texts: try ProductData.allTexts())
        let notice = try ProductData.texts()("report.status.notice.interim", .dutch)
        #expect(model.statusNotice == notice)
    }

    @Test(
        "From outside, and to a file, it stays refused (R10.3)",
        arguments: [
            ("base_team", "vt"), ("vt_file", "vt"), ("vt_file", "police"), ("om", "police"),
        ])
    func finalElsewhere(recipient: String, organisation: String) throws {
        var world = try JointVisit().world
        world.profile = try ProductData.text("profiles/profile-g.json")
        guard
            case .refused(let refusal) = try decide(
                recipient, organisation, world, status: .final)
        else {
            Issue.record("it was allowed")
            return
        }
        #expect(refusal.kind == .notReady)
        #expect(refusal.rule == "R10.3")
    }

    @Test("Nothing is made while the record is still coming in")
    func receiving() throws {
        let facts = try world().input().facts
        let receiving = RecordFacts(
            record: facts.record, operations: facts.operations, catalogue: facts.catalogue,
            profile: facts.profile, now: facts.now, isStillReceiving: true)
        let decision = ReportDecision.decide(
            ReportRequest(
                recipient: "base_team", purpose: "overdracht", madeAt: facts.now, madeBy: "p-017",
                organisation: "police", appVersion: "0.1.0"), try ReportWorld.setting(receiving))
        guard case .refused(let refusal) = decision else {
            Issue.record("it was allowed")
            return
        }
        #expect(refusal.rule == nil)
        #expect(refusal.messageKey == "report.refused.receiving")
    }
}
