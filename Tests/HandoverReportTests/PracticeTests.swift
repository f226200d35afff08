import RecordModel
import Testing

@testable import HandoverReport

/// What comes out of a practice store says so, in every form and on every page.
@Suite("Practice reports")
struct PracticeTests {
    private func model(isPractice: Bool, _ language: Language = .dutch) throws
        -> HandoverReportModel
    {
        let input = try JointVisit().input()
        let request = ReportRequest(
            recipient: "base_team", purpose: "overdracht",
            madeAt: try #require(Instant("2026-02-10T16:35:00+01:00")), madeBy: "p-017",
            organisation: "police", language: language, appVersion: "0.1.0",
            isPractice: isPractice)
        let setting = try ReportWorld.setting(input.facts)
        guard case .allowed(let permitted) = ReportDecision.decide(request, setting) else {
            throw CatalogueProblem("refused")
        }
        return HandoverReportBuilder.model(
            permitted, input, layout: try ProductData.layout(), texts: try ProductData.texts())
    }

    @Test("Every section and the head of every page say so")
    func everywhere() throws {
        let practice = try model(isPractice: true)
        #expect(practice.statusWord.contains("oefening (verzonnen)"))
        #expect(practice.statusNotice.hasPrefix("OEFENING: alles in dit rapport is verzonnen."))
        let html = HTMLRenderer.render(practice)
        let sections =
            practice.sections.count { $0.emptiness == nil } + EmptySections(practice).groups.count
        #expect(html.components(separatedBy: "oefening (verzonnen)").count > sections)
        #expect(html.contains("OEFENING"))
        let markdown = MarkdownRenderer.render(practice)
        #expect(markdown.components(separatedBy: "oefening").count > sections)
        #expect(JSONRenderer.render(practice)["practice"] == .bool(true))
        let table = String(
            decoding: CSVRenderer.render(practice, try ProductData.texts()), as: UTF8.self)
        #expect(table.contains(",ja\r\n"))
        #expect(try model(isPractice: true, .english).statusNotice.contains("fictional"))
    }

    @Test("A real one says nothing of it, also as an interim one made in place of a final one")
    func real() throws {
        let report = try model(isPractice: false)
        #expect(!HTMLRenderer.render(report).lowercased().contains("oefening"))
        #expect(JSONRenderer.render(report)["practice"] == .bool(false))
        let interim = ReportRequest(
            recipient: "om", purpose: "x", madeAt: Instant(milliseconds: 0), madeBy: "p",
            organisation: "police", status: .final, appVersion: "0", isPractice: true
        ).interim
        #expect(interim.isPractice)
    }
}
