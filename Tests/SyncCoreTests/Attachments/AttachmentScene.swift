import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport

/// A record of the police with one piece of evidence whose file has bytes.
struct AttachmentScene {
    let world: TestWorld
    let police: Laptop
    let vt: Laptop
    let record: RecordOperation
    let evidence: RecordOperation
    let bytes: [UInt8]

    var digest: SHA256Digest { SHA256Digest(of: bytes) }

    /// - Parameter partition: Where the evidence stands.
    init(
        byteCount: Int = 200_000, partition: Partition = .shared, vtTakesPart: Bool = true
    ) async throws {
        world = try await TestWorld()
        (police, vt) = (try await world.police(), try await world.vt())
        bytes = Self.bytes(byteCount)
        record = police.newRecord()
        evidence = police.evidence(SHA256Digest(of: bytes), in: record, partition: partition)
        var operations = [record, evidence]
        if vtTakesPart {
            operations.append(police.addParticipant("vt-fictiestad", "vt", in: record))
        }
        let verdicts = try await police.sync(operations)
        precondition(verdicts.allSatisfy { $0.verdict == .accepted }, "the scene is accepted")
        try await vt.sync()
    }

    /// Bytes that are the same for the same count.
    static func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    }

    /// Hands in bytes by one call.
    @discardableResult
    func hand(
        _ laptop: Laptop, _ bytes: ArraySlice<UInt8>? = nil, of total: Int? = nil,
        named digest: SHA256Digest? = nil
    ) async throws -> AttachmentState {
        let bytes = bytes ?? self.bytes[...]
        guard
            let range = ContentRange(
                start: Int64(bytes.startIndex), end: Int64(bytes.endIndex),
                total: Int64(total ?? self.bytes.count))
        else { throw SyncProblem(.malformed, "no range") }
        let upload = try await world.core.attachmentUpload(
            token: laptop.token, digest ?? self.digest, range)
        try await upload.append(bytes)
        return try await upload.finish()
    }

    func state(_ laptop: Laptop) async throws -> AttachmentState {
        try await world.core.attachmentState(token: laptop.token, digest)
    }

    /// All bytes, as a laptop gets them.
    func fetch(_ laptop: Laptop) async throws -> [UInt8] {
        let given = try await world.core.attachment(token: laptop.token, digest)
        var bytes: [UInt8] = []
        while Int64(bytes.count) < given.byteCount {
            bytes += try await given.read(at: Int64(bytes.count), count: 70_001)
        }
        return bytes
    }

    /// The code with which something is refused; nil when it is not.
    func code(_ body: () async throws -> Void) async -> SyncProblem.Code? {
        do {
            try await body()
            return nil
        } catch { return (error as? SyncProblem)?.code }
    }
}

extension Laptop {
    /// Evidence with a file.
    func evidence(
        _ digest: SHA256Digest, in record: RecordOperation, partition: Partition = .shared
    ) -> RecordOperation {
        let structure = testCatalogue.structure
        let reference = AttachmentReference(digest: digest, byteCount: 1, name: "foto.jpg")
        return add(
            structure.name("evidence", "type"), in: record, partition: partition,
            [structure.name("evidence", "file"): reference.json(structure)])
    }
}
