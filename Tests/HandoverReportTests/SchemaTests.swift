import RecordModel
import Testing

@testable import HandoverReport

@Suite("What the report and its data are fits the published schemas")
struct SchemaTests {
    private func schema(_ name: String) throws -> SchemaCheck {
        SchemaCheck(try JSONReader.read(ProductData.text("json-schema/\(name).schema.json")))
    }

    @Test(
        "A made report fits its schema",
        arguments: ["vt_file", "zsm", "om", "actieoverleg", "zvh", "base_team", "kct", "rvdk"])
    func report(recipient: String) throws {
        let json = JSONRenderer.render(try ClosedRecord().report(for: recipient).model)
        #expect(try schema("report").problems(json) == [])
    }

    @Test("A final report fits it too, and says on every section that it is final")
    func finalReport() throws {
        let model = try finalModel()
        let json = JSONRenderer.render(model)
        #expect(try schema("report").problems(json) == [])
        #expect(MarkdownRenderer.render(model).contains("(EINDRAPPORT)"))
        #expect(!MarkdownRenderer.render(model).contains("TUSSENRAPPORT"))
    }

    private func finalModel() throws -> HandoverReportModel {
        let interim = try ReportWorld.report(try JointVisit().input())
        let texts = try ProductData.texts()
        return HandoverReportModel(
            request: ReportRequest(
                recipient: "base_team", purpose: "overdracht", madeAt: interim.request.madeAt,
                madeBy: "p-017", organisation: "police", status: .final, appVersion: "0.1.0"),
            record: interim.record, recordName: interim.recordName, title: interim.title,
            statusNotice: texts("report.status.notice.final", .dutch),
            statusWord: texts("report.status.word.final", .dutch),
            sections: Array(interim.sections.dropFirst()) + interim.sections.suffix(1),
            withheld: interim.withheld, provenance: interim.provenance, actions: [])
    }

    @Test("The schema refuses what is no report")
    func canFail() throws {
        let json = JSONRenderer.render(try ClosedRecord().report(for: "om").model)
        let members = json.objectValue?.members.map { ($0.key.string, $0.value) } ?? []
        let lacking = JSONValue.members(members.filter { $0.0 != "sections" })
        #expect(try schema("report").problems(lacking) == ["$: lacks sections"])
        let strange = JSONValue.members(members + [("extra", .null)])
        #expect(try schema("report").problems(strange) == ["$: extra is not known"])
    }

    @Test("The matrix of recipients fits its schema")
    func matrix() throws {
        let json = try JSONReader.read(ProductData.text("report/recipients.json"))
        #expect(try schema("report-recipients").problems(json) == [])
    }
}
