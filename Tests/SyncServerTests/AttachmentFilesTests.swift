import Foundation
import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// The implementations that keep the bytes of attachments, and must keep the same promises.
@Suite struct AttachmentFilesTests {
    enum Twin: String, CaseIterable {
        case memory
        case files
        /// Files whose blocks are longer on disk than they are.
        case sealedFiles

        func make() throws -> any AttachmentFiles {
            switch self {
            case .memory: MemoryAttachments()
            case .files: try FileAttachments(folder: try TestFolder.make())
            case .sealedFiles:
                try FileAttachments(folder: try TestFolder.make(), sealing: MarkedSealing())
            }
        }
    }

    /// Turns every byte over, and puts the number of the block before it.
    struct MarkedSealing: AttachmentSealing {
        struct WrongBlock: Error {}

        let overheadBytes = 1

        func seal(_ block: [UInt8], number: Int64, of attachment: SHA256Digest) -> [UInt8] {
            [UInt8(truncatingIfNeeded: number)] + block.map { ~$0 }
        }

        func open(
            _ sealed: [UInt8], number: Int64, of attachment: SHA256Digest
        ) throws -> [UInt8] {
            guard sealed.first == UInt8(truncatingIfNeeded: number) else { throw WrongBlock() }
            return sealed.dropFirst().map { ~$0 }
        }
    }

    private let block = Int(AttachmentLimit.blockBytes)
    private let now = Instant(milliseconds: 1_790_000_000_000)
    private let bytes: [UInt8]
    private let key: AttachmentUploadKey

    init() throws {
        bytes = (0..<(3 * 65_536 + 777)).map { UInt8(truncatingIfNeeded: $0 &* 131 &+ $0 >> 9) }
        let replica = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32))).publicKey
            .replica
        key = AttachmentUploadKey(replica: replica, digest: SHA256Digest(of: bytes))
    }

    @Test(arguments: Twin.allCases)
    func anUploadGrowsBlockByBlockAndBecomesAnAttachment(_ twin: Twin) async throws {
        let files = try twin.make()
        #expect(try await files.offset(key) == 0)
        for (start, end) in [(0, 2 * block), (2 * block, bytes.count)] {
            let piece = Array(bytes[start..<end])
            #expect(try await files.append(piece, to: key, at: Int64(start), now: now))
            #expect(try await files.append(piece, to: key, at: Int64(start), now: now) == false)
        }
        try await files.flush(key)
        #expect(try await files.offset(key) == Int64(bytes.count))
        #expect(try await files.unfinished(key.replica) == [key])
        #expect(try await files.digest(key) == key.digest)
        #expect(try await files.byteCount(key.digest) == nil)
        try await files.complete(key)
        #expect(try await files.unfinished(key.replica).isEmpty)
        #expect(try await files.byteCount(key.digest) == Int64(bytes.count))
        #expect(try await files.keptDigest(key.digest) == key.digest)
        for (offset, count) in [(0, 10), (block - 3, 6), (block + 1, 2 * block), (196_608, 9_999)] {
            let read = try await files.read(key.digest, at: Int64(offset), count: count)
            #expect(read == Array(bytes[offset..<min(offset + count, bytes.count)]))
        }
    }

    @Test(arguments: Twin.allCases)
    func whatIsDiscardedIsGone(_ twin: Twin) async throws {
        let files = try twin.make()
        let other = AttachmentUploadKey(replica: key.replica, digest: SHA256Digest(of: [1]))
        let piece = Array(bytes[..<block])
        let later = Instant(milliseconds: now.milliseconds + 10_000)
        #expect(try await files.append(piece, to: key, at: 0, now: now))
        #expect(try await files.append(piece, to: other, at: 0, now: later))
        try await files.discardUnfinished(before: Instant(milliseconds: now.milliseconds + 5_000))
        #expect(try await files.unfinished(key.replica) == [other])
        try await files.discard(other)
        try await files.discard(other)
        #expect(try await files.unfinished(key.replica).isEmpty)
    }

    @Test func whatACrashLeftOfABlockIsCutOff() async throws {
        let folder = try TestFolder.make()
        let files = try FileAttachments(folder: folder)
        #expect(try await files.append(Array(bytes[..<block]), to: key, at: 0, now: now))
        let path = "\(folder)/unfinished/\(key.replica.text)-\(key.digest.hex)"
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data([9, 9, 9]))
        try file.close()
        let rest = Array(bytes[block...])
        #expect(try await files.append(rest, to: key, at: Int64(block), now: now))
        #expect(try await files.digest(key) == key.digest)
    }

    @Test func aFullDiskIsSaidAndLosesNothing() async throws {
        struct Fault: Error {}
        let folder = try TestFolder.make()
        let files = try FileAttachments(folder: folder)
        #expect(try await files.append(Array(bytes[..<block]), to: key, at: 0, now: now))
        let full = try FileAttachments(folder: folder) { _ in throw Fault() }
        await #expect(throws: Fault.self) {
            try await full.append(Array(bytes[block...]), to: key, at: Int64(block), now: now)
        }
        #expect(try await files.offset(key) == Int64(block))
        await #expect(throws: Fault.self) { try await full.complete(key) }
        #expect(try await files.byteCount(key.digest) == nil)
    }

    @Test func aChangedOrMissingFileIsFoundByTheCheck() async throws {
        let folder = try TestFolder.make()
        let service = try await ServiceFolder.open(folder, practice: true)
        try await service.core.addUnit(
            "bt-fictiestad", organisation: "police", profileText: TestWorld.profile())
        let code = try await service.core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        let laptop = Laptop(environment: TestEnvironment())
        try await laptop.join(service.core, code: code.text, author: "p-a")
        let structure = testCatalogue.structure
        let record = laptop.newRecord()
        let reference = AttachmentReference(digest: key.digest, byteCount: nil, name: nil)
        try await laptop.sync([
            record,
            laptop.add(
                structure.name("evidence", "type"), in: record,
                [structure.name("evidence", "file"): reference.json(structure)]),
        ])
        let range = try #require(
            ContentRange(start: 0, end: Int64(bytes.count), total: Int64(bytes.count)))
        let upload = try await service.core.attachmentUpload(
            token: laptop.token, key.digest, range)
        try await upload.append(bytes)
        #expect(try await upload.finish().isComplete)
        #expect(try await service.check().isEmpty)
        let path = "\(folder)/attachments/\(key.digest.hex.prefix(2))/\(key.digest.hex)"
        let file = try #require(FileHandle(forWritingAtPath: path))
        try file.write(contentsOf: Data([1, 2, 3]))
        try file.close()
        let wrong = CheckFailure(code: "attachment-digest", place: key.digest.hex)
        #expect(try await service.check() == [wrong])
        try FileManager.default.removeItem(atPath: path)
        let missing = CheckFailure(code: "attachment-missing", place: key.digest.hex)
        #expect(try await service.check() == [missing])
    }

    @Test(arguments: Twin.allCases)
    func whatIsTakenAwayIsGoneWithWhatWasBegunOfIt(_ twin: Twin) async throws {
        let files = try twin.make()
        try await files.remove(key.digest)
        #expect(try await files.append(bytes, to: key, at: 0, now: now))
        try await files.flush(key)
        try await files.complete(key)
        #expect(try await files.append(Array(bytes.prefix(block)), to: key, at: 0, now: now))
        #expect(try await files.byteCount(key.digest) == Int64(bytes.count))
        try await files.remove(key.digest)
        #expect(try await files.byteCount(key.digest) == nil)
        #expect(try await files.offset(key) == 0)
        #expect(try await files.unfinished(key.replica).isEmpty)
    }
}
