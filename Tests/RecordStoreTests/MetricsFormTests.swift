import Foundation
import RecordModel
import RecordStore
import Testing

@testable import SamenOp

/// The forms in which figures are given, held against files beside the tests; and what stands
/// beside them.
@Suite struct MetricsFormTests {
    private let world: StoreWorld
    private let police: Laptop
    private let report: MetricsReport

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police", profile: "profile-e")
        for number in [0, 3, 21, 22, 50, 51] {
            let record = try PilotFixture.begin(number, on: police)
            try PilotFixture.tell(number, record, on: police)
            try police.set(
                .singleton("incident"), record, "classification[domestic_violence]", .bool(true))
        }
        report = try police.replica.metrics(
            MetricsRequest(firstDay: PilotFixture.firstDay, lastDay: PilotFixture.lastDay))
    }

    private func expectGolden(_ text: String, _ name: String) throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/metrics.\(name)")
        if ProcessInfo.processInfo.environment["SAMENOP_WRITE_GOLDEN"] != nil {
            try text.write(to: url, atomically: true, encoding: .utf8)
        }
        let isGolden = try String(contentsOf: url, encoding: .utf8) == text
        #expect(isGolden, "\(name) differs from its golden file")
    }

    @Test func theTextIsGolden() throws {
        try expectGolden(MetricsText.render(report, world.data.texts, .dutch), "nl.txt")
    }

    @Test func theTableIsGolden() throws {
        try expectGolden(MetricsCSV.render(report, world.data.texts, .english), "en.csv")
    }

    @Test func thePageIsGolden() throws {
        try expectGolden(MetricsPage.render(report, world.data.texts, .dutch), "nl.html")
    }

    @Test func theDocumentIsGolden() throws {
        let json = MetricsJSON.render(report, world.data.texts, .english)
        try expectGolden(json.canonicalText + "\n", "en.json")
    }

    /// Every chart has a title, a description and its numbers in a table; nothing comes from
    /// elsewhere; no value of a record stands in it.
    @Test func thePageCanBeReadByEverybody() {
        let page = MetricsPage.render(report, world.data.texts, .dutch)
        let charts = page.components(separatedBy: "<svg ").count - 1
        #expect(charts > 3)
        for part in ["<title id=", "<desc id=", "role=\"img\"", "aria-labelledby="] {
            #expect(page.components(separatedBy: part).count - 1 == charts, "\(part)")
        }
        #expect(page.components(separatedBy: "<table>").count > charts)
        #expect(page.contains("<html lang=\"nl\">") && page.contains("<th scope=\"col\">"))
        for word in ["<script", "src=", "href=", "@import", "url("] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(page.contains("vinkje"))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("-2", "'-2"), ("@x", "'@x"), ("+x", "'+x"), ("a,b", "\"a,b\""),
        ("a\"b", "\"a\"\"b\""), ("\tx", "'\tx"), ("=a,b", "\"'=a,b\""), ("bt-a", "bt-a"),
    ])
    func aFieldOfTheTableIsNoFormula(text: String, field: String) {
        #expect(CSVText.field(text) == field)
    }

    @Test func everyRowOfTheTableHasEveryColumn() {
        let table = MetricsCSV.render(report, world.data.texts, .dutch)
        for row in table.components(separatedBy: "\r\n").dropLast() {
            var (isQuoted, commas) = (false, 0)
            for character in row.unicodeScalars {
                if character == "\"" { isQuoted.toggle() }
                if character == ",", !isQuoted { commas += 1 }
            }
            #expect(commas == 19)
        }
    }

    // MARK: use (H4, K28)

    @Test func useIsATrendWithoutPersonsOrRecords() throws {
        let record = try police.newRecord()
        _ = try police.replica.show(record)
        let report = try police.replica.metrics(MetricsRequest())
        let week = report.use?.filter { $0.week == "2026-W10" } ?? []
        #expect(week.first { $0.action == .view }?.count == 1)
        let json = MetricsJSON.render(report, world.data.texts, .dutch)
        let text = json["use"]?.canonicalText ?? ""
        #expect(!text.contains("p-agent") && !text.contains(record.text))
        #expect(json["individualDetection"]?["on"] == .bool(false))
        #expect(json["individualDetection"]?["decision"] == .null)
    }

    /// Also with the decision recorded nobody is looked for, and that is what it says.
    @Test func detectionStaysOffWhenItIsDecidedOn() throws {
        let profile = try JSONReader.read(
            #"""
            {"id": "p", "version": 1, "label": {"nl": "p", "en": "p"}, "keys":
            {"individual_detection": {"decision": "B-1", "decided_on": "2026-02-01",
            "decided_by": "directie"}}}
            """#)
        let decision = DetectionDecision(try RegionProfile(profile))
        #expect(decision == .recorded(reference: "B-1", date: "2026-02-01", by: "directie"))
        let off = DetectionDecision(
            try RegionProfile(try #require(world.data.profile("profile-b"))))
        #expect(off == .none)
    }

    @Test func askingForFiguresIsNoted() throws {
        let before = try police.store.read { try $0.accessEntryCount() }
        _ = try police.replica.metrics(MetricsRequest())
        let entries = try police.store.read { try $0.accessEntries() }
        #expect(entries.count == before + 1)
        #expect(entries.last?.action == .export && entries.last?.detail == "metrics")
    }

    @Test func aPeriodThatEndsBeforeItBeginsIsRefused() {
        #expect(throws: MetricsRefused.self) {
            try police.replica.metrics(MetricsRequest(firstDay: 2, lastDay: 1))
        }
    }
}
