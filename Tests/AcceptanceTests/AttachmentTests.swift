import FaultProxy
import Foundation
import RecordModel
import Testing

/// Photos and other files, with the programs themselves.
@Suite(.serialized) struct AttachmentTests {
    private let photoBytes = 50 * 1_024 * 1_024

    /// A file of so many bytes, which begins as a photo does.
    private func file(_ name: String, _ count: Int, in world: StoryWorld) throws -> String {
        var bytes = Data(count: count)
        bytes.withUnsafeMutableBytes { buffer in
            for index in buffer.indices {
                buffer[index] = UInt8(truncatingIfNeeded: index &* 167 &+ index >> 11)
            }
        }
        bytes.replaceSubrange(0..<4, with: [0xFF, 0xD8, 0xFF, 0xE0])
        let path = "\(world.folder)/\(name)"
        try bytes.write(to: URL(fileURLWithPath: path))
        return path
    }

    private func states(_ laptop: String, _ world: StoryWorld) throws -> [String] {
        (try world.show(laptop)["attachments"]?.arrayValue ?? [])
            .compactMap { $0["state"]?.stringValue }
    }

    @Test(.timeLimit(.minutes(3)))
    func aPhotoOfFiftyMegabytesComesBackIdenticalAfterCutsAndRestarts() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let photo = try file("letsel persoon A.jpg", photoBytes, in: world)
        let attached = try world.laptop("P1", ["attach", world.record, "evidence", photo]).json()
        let id = try #require(attached["entity"]?["id"]?.stringValue)
        #expect(attached["operation"]?.stringValue != nil)
        #expect(try states("P1", world) == ["unsent"])
        let waiting = try world.laptop("P1", ["status"]).json()["attachments"]
        #expect(waiting?["unsent"]?.integerValue == 1)
        #expect(waiting?["unsentBytes"]?.integerValue == Int64(photoBytes))

        // The service goes away halfway, three times; each time it goes on where it was.
        var service = world.service
        for part in 1...3 {
            let syncing = Process()
            syncing.executableURL = ProgramRun.program("samenop")
            syncing.arguments = ["sync", "--store", "\(world.folder)/P1", "--json", "--no-input"]
            syncing.standardOutput = FileHandle.nullDevice
            syncing.standardError = FileHandle.nullDevice
            try syncing.run()
            let begun = try waitForUpload(in: service.data, atLeast: part * 4_000_000)
            #expect(begun)
            service.kill()
            syncing.waitUntilExit()
            service = try ServiceProcess(data: service.data, port: service.port)
        }
        defer { service.stop() }
        let synced = try world.laptop("P1", ["sync"], expected: [0, 3]).json()["attachments"]
        #expect(synced?["sent"]?.integerValue == 1)
        #expect(try states("P1", world) == ["sent"])

        let received = try world.laptop("V1", ["sync"], expected: [0, 3]).json()["attachments"]
        #expect(received?["received"]?.integerValue == 1)
        let out = "\(world.folder)/terug.jpg"
        try world.laptop(
            "V1",
            ["attachment", world.record, "evidence/\(id)", "--out", out, "--purpose", "proef"])
        #expect(FileManager.default.contentsEqual(atPath: photo, andPath: out))
        try world.laptop(
            "V1", ["attachment", world.record, "evidence/\(id)", "--out", out], expected: [73])
        let verified = try world.laptop("V1", ["verify"]).json()
        #expect(verified["ok"] == .bool(true))
        #expect(try service.admin(["check"])["ok"] == .bool(true))
        // The name is in the record, and nowhere else.
        let shown = try world.show("V1")["attachments"]?.arrayValue?.first
        #expect(shown?["name"]?.stringValue == "letsel persoon A.jpg")
        #expect(shown?["mediaType"]?.stringValue == "image/jpeg")
        for folder in ["service", "P1/attachments", "V1/attachments"] {
            let names = try FileManager.default.subpathsOfDirectory(
                atPath: "\(world.folder)/\(folder)")
            #expect(!names.contains { $0.contains("letsel") })
        }
    }

    /// Waits until the service holds so much of an upload.
    private func waitForUpload(in data: String, atLeast count: Int) throws -> Bool {
        let folder = "\(data)/attachments"
        let end = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < end {
            let names = try FileManager.default.subpathsOfDirectory(atPath: folder)
            for name in names {
                let size =
                    try? FileManager.default.attributesOfItem(atPath: "\(folder)/\(name)")[.size]
                    as? Int
                if let size, size >= count { return true }
            }
        }
        return false
    }

    @Test(.timeLimit(.minutes(2)))
    func anUnfinishedPhotoDelaysNoText() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let proxy = try CuttingProxy(to: world.service.port, stalls: "PUT /v1/attachments")
        defer { proxy.end() }
        try world.join("P9", like: "P1", port: proxy.port)
        let watching = try WatchingLaptop(store: "\(world.folder)/P9")
        _ = try #require(try watching.next())
        let photo = try file("groot.jpg", photoBytes, in: world)
        try world.laptop("P9", ["attach", world.record, "evidence", photo])
        #expect(proxy.waitForStall())
        // While the upload hangs, text goes both ways.
        try world.laptop("P9", ["add", world.record, "person", "person_name=Persoon B"])
        var sent: Int64 = 0
        while sent < 2, let exchange = try watching.next() {
            sent += exchange["sent"]?.integerValue ?? 0
        }
        try world.laptop("P1", ["add", world.record, "person", "person_name=Persoon C"])
        try world.laptop("P1", ["sync"], expected: [0, 3])
        #expect(try watching.received(1))
        #expect(try states("P9", world) == ["unsent"])
        #expect([0, 3].contains(watching.stop()))
    }

    @Test func whatCanNotBeAttachedIsRefusedWithAReasonAndNothingIsKept() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let empty = "\(world.folder)/leeg.jpg"
        _ = FileManager.default.createFile(atPath: empty, contents: nil)
        let photo = try file("a.jpg", 200_000, in: world)
        let other = try file("b.jpg", 200_001, in: world)
        let large = "\(world.folder)/groot.mov"
        _ = FileManager.default.createFile(atPath: large, contents: nil)
        truncate(large, 300 * 1_024 * 1_024)
        for (path, code) in [
            (empty, "file-empty"), (world.folder, "file-unreadable"),
            ("\(world.folder)/weg.jpg", "file-unreadable"), (large, "file-too-large"),
        ] {
            let outcome = try world.laptop(
                "P1", ["attach", world.record, "evidence", path], expected: [65])
            #expect(try JSONReader.read(outcome.errors)["error"]?["code"]?.stringValue == code)
            #expect(!outcome.errors.contains("leeg.jpg") && !outcome.errors.contains("weg.jpg"))
        }
        let incident = try world.laptop(
            "P1", ["attach", world.record, "incident", photo], expected: [65])
        #expect(incident.errors.contains("not-attachable"))
        #expect(try states("P1", world).isEmpty)

        let first = try world.laptop("P1", ["attach", world.record, "evidence", photo]).json()
        let target = "evidence/\(first["entity"]?["id"]?.stringValue ?? "")"
        let again = try world.laptop("P1", ["attach", world.record, target, photo]).json()
        #expect(again["operation"] == first["operation"])
        let another = try world.laptop(
            "P1", ["attach", world.record, target, other], expected: [65])
        #expect(another.errors.contains("attachment-exists"))
        // To an injury: evidence of its own, named there.
        let injury = try world.laptop(
            "P1", ["add", world.record, "injury", "visible=true"]
        ).json()["entity"]?["id"]?.stringValue
        let picture = try world.laptop(
            "P1", ["attach", world.record, "injury/\(injury ?? "")", other]
        ).json()["entity"]
        #expect(picture?["type"]?.stringValue == "evidence")
        let named = try world.field(
            "P1", "injury", injury, "photos[\(picture?["id"]?.stringValue ?? "")]")
        #expect(named?["value"]?.boolValue == true)
        #expect(try states("P1", world) == ["unsent", "unsent"])
        #expect(try world.laptop("P1", ["verify"]).json()["ok"] == .bool(true))

        // What is altered on the disk is found.
        let folder = "\(world.folder)/P1/attachments"
        let kept = try #require(
            try FileManager.default.subpathsOfDirectory(atPath: folder)
                .first { $0.utf8.count == 67 })
        let handle = try #require(FileHandle(forWritingAtPath: "\(folder)/\(kept)"))
        try handle.seek(toOffset: 100)
        try handle.write(contentsOf: Data([1, 2, 3, 4]))
        try handle.close()
        let failures = try world.laptop("P1", ["verify"], expected: [65]).json()["failures"]
        #expect(failures?.arrayValue?.first?["code"]?.stringValue == "attachment-altered")
    }
}
