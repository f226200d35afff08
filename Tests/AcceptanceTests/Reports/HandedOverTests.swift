import Foundation
import RecordModel
import SamenOp
import Testing

/// A case that is done: police and Veilig Thuis finished every step, nothing about safety is
/// contested, and each agreed with the care team on what it gets. So reports are final, and care
/// gets one too. The six shipped stories have neither.
@Suite struct HandedOverTests {
    private static let end = "2026-04-14T16:00:00+02:00"

    @Test func aCaseThatIsDoneGivesFinalReportsToCareToo() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Stories/handed-over.json")
        let world = try StoryWorld(Story(text: String(contentsOf: file, encoding: .utf8)))
        defer { world.end() }
        var checkpoints: [String] = []
        try world.play(useOther: false, twice: false) { checkpoint, _ in
            checkpoints.append(checkpoint)
        }
        #expect(checkpoints == ["handed-over"])
        let makers = ["SUP1", "V1"]
        for laptop in makers {
            let steps = try world.show(laptop)["steps"]?.arrayValue ?? []
            #expect(steps.map(\.state) == Array(repeating: "done", count: 5), "\(laptop)")
            let open = try world.open(laptop, at: Self.end)
            #expect(!open.contains { $0["severity"] == "block" }, "\(laptop)")
        }
        try StoryReports(world, "handed-over", at: Self.end, isInterim: false).check(by: makers)
        try world.syncingAgainChangesNothing(at: Self.end)
        try world.everybodyVerifies()
        try StoryLaws.theServiceFindsTheSame(world, makers, at: Self.end)
        try theClosedDoorStaysClosed(world)
    }

    /// What care gets is what was agreed on with care, and it is told nothing of what it does not
    /// get.
    private func theClosedDoorStaysClosed(_ world: StoryWorld) throws {
        for laptop in ["SUP1", "V1"] {
            let report = try world.laptop(
                laptop,
                [
                    "report", world.record, "--for", "care", "--format", "md", "--out", "-", "--at",
                    Self.end,
                ]
            ).output
            #expect(report.contains("EINDRAPPORT") && !report.contains("TUSSENRAPPORT"))
            #expect(!report.contains("Kapot servies"), "\(laptop): what police found")
            #expect(!report.contains("Persoon L"), "\(laptop): the suspect")
        }
    }
}
