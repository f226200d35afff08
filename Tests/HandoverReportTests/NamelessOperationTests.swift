import RecordModel
import Testing

@testable import HandoverReport

@Suite("Who may not know what was left out sees no gaps either")
struct NamelessOperationTests {
    private func model(_ recipient: String) throws -> HandoverReportModel {
        var world = try JointVisit().world
        world.profile = try ProductData.text("profiles/profile-g.json")
        let person = try #require(
            world.operations.first { $0.header.entity.type == "person" }
        ).header.entity
        try world.write(
            ReportWorld.police, "2026-02-10T15:30:00+01:00", "disclosure",
            [
                ("provider_org", "police"), ("provider_role", "field_officer"),
                ("receiver_org", "wijkteam"), ("purpose_code", "other"), ("ground_code", "other"),
                ("necessity_text", "nodig"), ("weighty_interest_text", "zwaarwegend"),
                ("medium", "app"), ("covenant_ref", "C-7"),
                ("content_refs[\(person.id)]", .bool(true)),
            ], occurred: "2026-02-10T15:30:00+01:00", in: .policeOnly)
        return try world.cutReport(for: recipient).model
    }

    private func forms(_ model: HandoverReportModel) -> [[UInt8]] {
        [
            JSONRenderer.render(model).canonicalBytes, Array(HTMLRenderer.render(model).utf8),
            Array(MarkdownRenderer.render(model).utf8),
        ]
    }

    @Test("A report to care names no operation, and verifies in every form")
    func care() throws {
        let model = try model("care")
        #expect(!model.provenance.operations.entries.isEmpty)
        for bytes in forms(model) {
            guard case .sound(let report) = ReportVerifier.examine(bytes) else {
                Issue.record("it does not verify")
                continue
            }
            #expect(report.facts?.heads == [] && report.operations == nil)
            #expect(report.facts?.operationsDigest == model.provenance.digest)
            #expect(
                report.facts?.operationCount
                    == Int64(model.provenance.operations.entries.count))
            let text = String(decoding: bytes, as: UTF8.self)
            for entry in model.provenance.operations.entries {
                #expect(!text.contains(entry.operation.description))
                #expect(!text.contains(entry.headerDigest.hex))
            }
            #expect(report.newerCount(in: model.provenance.operations) == 0)
        }
    }

    @Test("What came after it is counted all the same")
    func overtaken() throws {
        let model = try model("care")
        let more = try self.model("base_team").provenance.operations
        for bytes in forms(model) {
            guard case .sound(let report) = ReportVerifier.examine(bytes) else {
                Issue.record("it does not verify")
                continue
            }
            let count = more.entries.count - model.provenance.operations.entries.count
            #expect(report.newerCount(in: more) == count)
        }
    }

    @Test("Others get the operations by name")
    func others() throws {
        let model = try model("base_team")
        guard case .sound(let report) = ReportVerifier.examine(forms(model)[0]) else {
            Issue.record("it does not verify")
            return
        }
        #expect(report.operations == model.provenance.operations)
        #expect(report.facts?.heads.count == 2)
    }

    @Test("It fits the published schema")
    func schema() throws {
        let schema = SchemaCheck(
            try JSONReader.read(ProductData.text("json-schema/report.schema.json")))
        #expect(schema.problems(JSONRenderer.render(try model("care"))) == [])
    }
}

@Suite("Who makes a report hears what would have to be passed on first")
struct UndisclosedTests {
    @Test("Kinds and numbers, for who has something only once it was passed on")
    func kinds() throws {
        let world = try JointVisit().world
        let zsm = try JointVisit().world.cutReport(for: "vt_file").cut.undisclosed
        #expect(zsm.contains { $0.type == "weapon" && $0.count == 1 })
        #expect(!zsm.contains { $0.type == "person" })
        let rvdk = try world.cutReport(for: "rvdk").cut.undisclosed
        let persons = rvdk.filter { $0.type == "person" && $0.category == "persons" }
        #expect(persons.map(\.count) == [3])
        #expect(try world.cutReport(for: "base_team").cut.undisclosed.isEmpty)
    }
}
