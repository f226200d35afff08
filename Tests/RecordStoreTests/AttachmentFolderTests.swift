import Foundation
import RecordModel
import RecordStore
import Synchronization
import Testing

@testable import SamenOp

/// The original bytes of attachments on a laptop, and what can go wrong with them.
@Suite struct AttachmentFolderTests {
    private let world: StoreWorld
    private let bytes: [UInt8]

    /// Turns every byte over, and adds as many as the block's first says.
    struct MarkedSealing: StoreSealing {
        func seal(_ bytes: [UInt8]) -> [UInt8] {
            bytes.map { ~$0 } + [UInt8](repeating: 7, count: 3)
        }

        func open(_ bytes: [UInt8]) -> [UInt8] { bytes.dropLast(3).map { ~$0 } }
    }

    init() throws {
        world = try StoreWorld()
        bytes = (0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ $0 >> 10) }
    }

    private func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        try FileManager.default.createDirectory(
            at: world.folder, withIntermediateDirectories: true)
        let path = world.path(name)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// A laptop with a record, where files meet `fault`.
    private func laptop(
        sealing: any StoreSealing = PracticeSealing(),
        fault: @escaping @Sendable (AttachmentFaultPoint) throws -> Void = { _ in }
    ) throws -> (laptop: Laptop, record: RecordID) {
        var environment = world.environment("a")
        environment.attachmentFault = fault
        let store = try RecordStore.create(
            folder: world.path("a"), identity: world.identity("a", "police"),
            profile: try #require(world.data.profile("profile-b")), environment: environment,
            sealing: sealing)
        let laptop = Laptop(store: store, replica: LocalReplica(store: store, data: world.data))
        return (laptop, try laptop.newRecord())
    }

    private func files(_ laptop: Laptop) throws -> [String] {
        let folder = laptop.store.folder + "/attachments"
        guard FileManager.default.fileExists(atPath: folder) else { return [] }
        return try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: "\(folder)/\($0)", isDirectory: &isFolder)
            return !isFolder.boolValue
        }
    }

    private func attach(_ path: String, _ laptop: Laptop, _ record: RecordID) throws {
        guard case .stored = try laptop.replica.attach(path, to: nil, in: record) else {
            throw StoreError(.damaged, "it was not stored")
        }
    }

    @Test(arguments: [false, true])
    func whatIsAttachedComesOutAsItWas(_ isSealed: Bool) throws {
        let (laptop, record) =
            try isSealed ? laptop(sealing: MarkedSealing()) : laptop()
        let path = try file("foto.png", [0x89, 0x50, 0x4E, 0x47] + bytes)
        try attach(path, laptop, record)
        let view = try laptop.replica.view(record)
        let attachment = try #require(try laptop.replica.attachments(of: view).first)
        #expect(attachment.state == .unsent && attachment.mediaType == "image/png")
        #expect(attachment.reference.name == "foto.png" && attachment.byteCount == 300_004)
        let out = world.path("uit.png")
        try laptop.replica.export(attachment, of: record, to: out, purpose: "proef")
        #expect(FileManager.default.contentsEqual(atPath: path, andPath: out))
        let entry = try laptop.store.read { try $0.accessEntries() }.last
        #expect(entry?.action == .export && entry?.detail == "attachment")
        #expect(entry?.purpose == "proef")
        if isSealed {
            let kept = try #require(try files(laptop).first)
            let sealed = try Data(
                contentsOf: URL(fileURLWithPath: laptop.store.folder + "/attachments/" + kept))
            #expect(sealed.range(of: Data(bytes[1_000..<1_100])) == nil)
        }
        let folder = laptop.store.attachmentFolder
        for (offset, count) in [(0, 5), (65_530, 20), (131_072, 65_536), (299_999, 100)] {
            let read = try folder.read(
                attachment.reference.digest, at: Int64(offset), count: count)
            let all = [0x89, 0x50, 0x4E, 0x47] + bytes
            #expect(read == Array(all[offset..<min(offset + count, all.count)]))
        }
    }

    @Test(arguments: [AttachmentFaultPoint.read, .write])
    func aDiskThatFailsLeavesNothingBehind(_ point: AttachmentFaultPoint) throws {
        let count = Mutex(0)
        let (laptop, record) = try laptop { met in
            guard met == point else { return }
            let isDue = count.withLock { count in
                count += 1
                return count == 3
            }
            if isDue { throw StoreError(.disk, "the disk is full or can't be written") }
        }
        let path = try file("foto.jpg", bytes)
        let before = try laptop.store.read { try $0.unsentCounts() }
        let error = #expect(throws: StoreError.self) { try attach(path, laptop, record) }
        #expect(error?.code == .disk)
        #expect(try files(laptop).isEmpty)
        #expect(try laptop.store.read { try $0.unsentCounts() } == before)
        #expect(try laptop.store.read { try $0.attachments() }.isEmpty)
        // And the next try goes well.
        try attach(path, laptop, record)
        #expect(try files(laptop).count == 1)
    }

    @Test func aFileThatChangesWhileItIsReadIsRefused() throws {
        let path = try file("film.mp4", bytes)
        let (laptop, record) = try laptop { met in
            guard met == .read, let handle = FileHandle(forWritingAtPath: path) else { return }
            try handle.seekToEnd()
            try handle.write(contentsOf: Data([1]))
            try handle.close()
        }
        let error = #expect(throws: StoreError.self) { try attach(path, laptop, record) }
        #expect(error?.code == .fileChanged)
        #expect(try files(laptop).isEmpty)
    }

    @Test func theSameBytesAreKeptOnce() throws {
        let (laptop, record) = try laptop()
        try attach(try file("een.jpg", bytes), laptop, record)
        try attach(try file("twee.jpg", bytes), laptop, record)
        #expect(try files(laptop).count == 1)
        #expect(try laptop.replica.attachments(of: laptop.replica.view(record)).count == 2)
    }

    @Test func whatComesInPiecesIsAnAttachmentOnlyWhenItsDigestIsRight() throws {
        let (laptop, _) = try laptop()
        let digest = SHA256Digest(of: bytes)
        let first = try laptop.store.incoming(digest)
        #expect(try first.append(Array(bytes[..<100_000]), isLast: false) == 65_536)
        // After a restart it goes on at a block.
        let again = try laptop.store.incoming(digest)
        #expect(try again.byteCount() == 65_536)
        #expect(try again.append(Array(bytes[65_536...]), isLast: true) == 234_464)
        #expect(try again.finish())
        #expect(try laptop.store.attachmentFolder.isIntact(digest))
        let wrong = try laptop.store.incoming(SHA256Digest(of: [1]))
        #expect(try wrong.append(bytes, isLast: true) == 300_000)
        #expect(try wrong.finish() == false)
        #expect(try files(laptop).count == 1)
    }
}
