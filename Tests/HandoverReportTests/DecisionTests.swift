import RecordModel
import Testing

@testable import HandoverReport

@Suite("Who may get a report for now")
struct DecisionTests {
    private func decide(
        _ recipient: String, _ organisation: String, isStillReceiving: Bool = false
    ) throws -> ReportDecision {
        ReportDecision.decide(
            ReportRequest(
                recipient: recipient, purpose: "overdracht",
                madeAt: try #require(Instant("2026-02-10T16:35:00+01:00")), madeBy: "p-017",
                organisation: organisation, appVersion: "0.1.0"),
            isStillReceiving: isStillReceiving)
    }

    @Test(
        "Every other recipient and organisation is refused by R6.2",
        arguments: [
            ("vt_file", "police"), ("zsm", "police"), ("om", "police"), ("actieoverleg", "police"),
            ("zvh", "police"), ("rvdk", "police"), ("probation", "police"), ("care", "police"),
            ("kct", "police"), ("shn", "police"), ("", "police"), ("BASE_TEAM", "police"),
            ("base_team", "vt"), ("base_team", "crisis_service"), ("base_team", "system"),
            ("base_team", ""), ("somebody", "nobody"),
        ])
    func refused(recipient: String, organisation: String) throws {
        guard case .refused(let refusal) = try decide(recipient, organisation) else {
            Issue.record("it was allowed")
            return
        }
        #expect(refusal.rule == "R6.2")
        #expect(try ProductData.texts().keys.contains(refusal.messageKey))
    }

    @Test("Police make a report for their own base team, and it is interim")
    func allowed() throws {
        guard case .allowed(let permitted) = try decide("base_team", "police") else {
            Issue.record("it was refused")
            return
        }
        #expect(permitted.request.status == .interim)
    }

    @Test("Nothing is made while the record is still coming in")
    func receiving() throws {
        guard
            case .refused(let refusal) = try decide(
                "base_team", "police", isStillReceiving: true)
        else {
            Issue.record("it was allowed")
            return
        }
        #expect(refusal.rule == nil)
        #expect(refusal.messageKey == "report.refused.receiving")
    }
}
