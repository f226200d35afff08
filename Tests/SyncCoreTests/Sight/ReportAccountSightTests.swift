import RecordModel
import SyncTestSupport
import Testing

/// An entry that accounts for a report: the receiver is told of it, and gets nothing by it (D.3).
@Suite struct ReportAccountSightTests {
    private static let values: [String: JSONValue] = [
        "medium": "report", "report_digest": "0f", "weighty_interest_text": "",
    ]

    @Test func theReceiverIsToldOfTheReport() async throws {
        let scene = try await SightScene()
        let entry = scene.police.disclose([], in: scene.record, Self.values)
        try await scene.accept([entry])
        #expect(try await scene.heldByVT().contains(entry.id))
    }

    /// No program of ours writes items in it; one that does gains nothing.
    @Test func itGivesNobodySightOfAnItem() async throws {
        let scene = try await SightScene()
        let item = scene.item("merk-item")
        let entry = scene.police.disclose([item], in: scene.record, Self.values)
        try await scene.accept([item, entry])
        let held = try await scene.heldByVT()
        #expect(held.contains(entry.id) && !held.contains(item.id))
        #expect(!scene.vt.everythingTold.contains("merk-item"))
    }

    @Test func oneWithoutAGroundStaysHome() async throws {
        let scene = try await SightScene()
        let entry = scene.police.disclose(
            [], in: scene.record,
            Self.values.merging(["ground_code": "none_found", "purpose_code": "other"]) { $1 })
        try await scene.accept([entry])
        #expect(!(try await scene.heldByVT().contains(entry.id)))
    }

    /// What passes items on keeps doing so when somebody calls it a report's later.
    @Test func callingAnEntryAReportsLaterClosesNothingThatWasGiven() async throws {
        let scene = try await SightScene()
        let item = scene.item("merk-item")
        let entry = scene.police.disclose([item], in: scene.record)
        try await scene.accept([item, entry])
        try await scene.accept([scene.police.edit(entry, ["report_digest": "0f"])])
        #expect(try await scene.heldByVT().contains(item.id))
    }
}
