import Foundation
import RecordModel
import Testing

@testable import SamenOp

/// What is kept of a report that leaves, through the built program: it overtakes nothing, nothing
/// is lost, and a service is asked of what can leave only.
@Suite struct ReportLeavingTests {
    private static func report(
        _ world: StoryWorld, _ recipient: String, to path: String, _ more: [String] = [],
        expected: Set<Int32> = [0]
    ) throws -> ProgramOutcome {
        try world.laptop(
            "P1",
            ["report", world.record, "--for", recipient, "--interim", "--out", path] + more,
            expected: expected)
    }

    @Test(arguments: ["om", "vt_file"])
    func aReportIsNotOvertakenByItsOwnAccount(_ recipient: String) throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let paths = ["een", "twee"].map { "\(world.folder)/\($0).md" }
        for path in paths { _ = try Self.report(world, recipient, to: path) }
        for path in paths {
            let verified = try world.laptop("P1", ["verify", path]).json()
            #expect(verified["overtaken"] == .null)
            #expect(verified["proves"]?.arrayValue?.contains("issued-here") == true)
        }
        try world.laptop("P1", ["add", world.record, "participant", "organisation=crisis_service"])
        for path in paths {
            let verified = try world.laptop("P1", ["verify", path]).json()
            #expect(verified["overtaken"]?["count"] == .integer(1))
            #expect(verified["overtaken"]?["basis"] == "recipient")
        }
    }

    @Test func reportsAtTheSameMomentDoNotTakeEachOthersName() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let folder = "\(world.folder)/uit"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        // One that was killed while writing long ago, one that may still be writing.
        let parts = [".oud.md.1.samenop-part", ".nieuw.md.1.samenop-part"].map { "\(folder)/\($0)" }
        for part in parts { try Data("half".utf8).write(to: URL(filePath: part)) }
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSinceNow: -90_000)], ofItemAtPath: parts[0])
        let line = """
            cd "$1" && for number in 1 2 3 4; do
            "$2" report "$3" --for om --interim --format md --store "$4" --json \
            --at 2030-05-20T17:00:00+02:00 2>/dev/null &
            done
            """
        let outcome = try ProgramRun.run(
            at: URL(filePath: "/bin/sh"),
            [
                "-c", line, "sh", folder, ProgramRun.program("samenop").path, world.record,
                "\(world.folder)/P1",
            ])
        let made = outcome.output.split(separator: "\n").count
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(made > 1 && files.count { $0.hasSuffix(".md") } == made, "\(files)")
        #expect(
            files.filter { $0.hasSuffix(".samenop-part") } == [".nieuw.md.1.samenop-part"])
        for file in files where file.hasSuffix(".md") {
            _ = try world.laptop("P1", ["verify", "\(folder)/\(file)"])
        }
    }

    @Test func aServiceIsNotAskedOfWhatCannotBeEncrypted() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        func audit() throws -> String {
            String(
                decoding: try world.service.admin(["audit", "query"]).canonicalBytes, as: UTF8.self)
        }
        // Neither with a key that is none, nor without the program that encrypts.
        _ = try Self.report(
            world, "om", to: "\(world.folder)/x.md.age", ["--to-key", "age1x"],
            expected: [65, 73])
        #expect(try !audit().contains("report-attested"))
        _ = try Self.report(world, "om", to: "\(world.folder)/x.md")
        #expect(try audit().contains("report-attested"))
    }

    @Test func aNameThatSaysAnotherFormIsSaid() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let path = "\(world.folder)/x.pdf"
        let other = try Self.report(world, "om", to: path, ["--format", "json"])
        #expect(other.errors.contains("PDF") && other.errors.contains("JSON"))
        let same = try Self.report(world, "om", to: "\(world.folder)/x.json", ["--format", "json"])
        #expect(same.errors.isEmpty)
    }

    @Test func aLinkToAMemoryStickIsAMemoryStick() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "echt"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (link, target) in [("link", "\(folder.path)/echt"), ("usb", "/mnt")] {
            try FileManager.default.createSymbolicLink(
                atPath: "\(folder.path)/\(link)", withDestinationPath: target)
        }
        let real = RealFolder.path(folder.appending(path: "link"))
        #expect(real == RealFolder.path(folder.appending(path: "echt")))
        #expect(RealFolder.path(folder.appending(path: "nergens")).hasSuffix("/nergens"))
        guard FileManager.default.fileExists(atPath: "/mnt") else { return }
        let stick = RealFolder.path(folder.appending(path: "usb")) + "/x.pdf"
        #expect(stick == "/mnt/x.pdf")
    }
}
