import RecordModel
import Testing

/// What has to hold at the end of every story.
extension StoryWorld {
    /// Every edit stands in the history with author and times.
    ///
    /// - Parameters:
    ///   - laptops: Where to look.
    ///   - extra: How many operations those laptops see that no edit of the story wrote.
    func everyEditIsReadable(on laptops: [String], extra: Int) throws {
        let written = story.steps.compactMap { step -> [String]? in
            guard case .run(_, _, let arguments, _, _) = step,
                ["set", "add", "remove", "resolve", "answer", "step", "link", "unlink"]
                    .contains(arguments.first)
            else { return nil }
            return arguments
        }
        for laptop in laptops {
            let history = try show(laptop)["history"]?.arrayValue ?? []
            #expect(history.count == written.count + extra, "\(laptop)")
            for entry in history {
                #expect(entry["author"]?.stringValue?.isEmpty == false)
                #expect(entry["recordedAt"]?.stringValue?.isEmpty == false)
                let hasValues = entry["values"]?.objectValue?.members.isEmpty == false
                #expect(hasValues || entry["reason"]?.stringValue?.isEmpty == false)
                #expect(entry["verdict"] == "accepted")
            }
            let dated = written.filter { $0.contains("--occurred-at") }.count
            #expect(history.filter { $0["occurredAt"] != .null }.count >= dated)
        }
    }

    /// A sync at that moment neither sends, nor receives, nor changes anything.
    func syncingAgainChangesNothing(at time: String) throws {
        for device in story.devices {
            let before = try show(device.name)
            let outcome = try laptop(device.name, ["sync", "--at", time], expected: [0, 3]).json()
            #expect(outcome["sent"] == .integer(0))
            #expect(outcome["received"] == .integer(0))
            #expect(try show(device.name)["digest"] == before["digest"])
        }
    }

    /// Every laptop and the service find nothing wrong with what they keep.
    func everybodyVerifies() throws {
        for device in story.devices {
            #expect(try laptop(device.name, ["verify"]).json()["ok"] == .bool(true))
        }
        #expect(try service.admin(["check"])["ok"] == .bool(true))
    }
}
