import Foundation
import NIOPosix
import RecordModel
import SyncCore
import SyncProtocol

/// Attachments as files in the service's folder, named after their digests.
///
/// Several processes may use the same folder: an upload is appended to under a lock, at the place
/// where it ends.
package struct FileAttachments: AttachmentFiles {
    /// The folder inside the service's.
    package static let folderName = "attachments"

    /// Where something can go wrong, for tests.
    package enum FaultPoint: Sendable {
        /// Before bytes are written.
        case write
        /// Before an upload becomes an attachment.
        case complete
    }

    private let folder: String
    private let layout: BlockLayout
    private let sealing: any AttachmentSealing
    private let fault: @Sendable (FaultPoint) throws -> Void

    /// Attachments in `folder`, which is made when it is not there.
    ///
    /// - Throws: What the file system throws.
    package init(
        folder: String, sealing: some AttachmentSealing = OpenAttachmentSealing(),
        fault: @escaping @Sendable (FaultPoint) throws -> Void = { _ in }
    ) throws {
        self.folder = folder
        self.sealing = sealing
        self.fault = fault
        layout = BlockLayout(overhead: Int64(sealing.overheadBytes))
        try FileManager.default.createDirectory(
            atPath: folder + "/unfinished", withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
    }

    /// How much of an upload is here.
    package func offset(_ upload: AttachmentUploadKey) async throws -> Int64 {
        try await blocking { try DiskFile.byteCount(path(upload)).map(layout.plain) ?? 0 }
    }

    /// The unfinished uploads of a replica.
    package func unfinished(_ replica: ReplicaID) async throws -> [AttachmentUploadKey] {
        try await blocking {
            try names().compactMap(Self.key).filter { $0.replica == replica }
                .sorted { $0.digest < $1.digest }
        }
    }

    /// Appends under a lock.
    package func append(
        _ bytes: [UInt8], to upload: AttachmentUploadKey, at offset: Int64, now: Instant
    ) async throws -> Bool {
        try await blocking {
            try fault(.write)
            let file = try DiskFile(path(upload), .append)
            defer { file.close() }
            try file.lock()
            // What a crash left of a block is cut off.
            let here = layout.plain(try file.byteCount()) / layout.block * layout.block
            guard here == offset else { return false }
            var (place, number) = (layout.sealed(offset), offset / layout.block)
            for start in stride(from: 0, to: bytes.count, by: Int(layout.block)) {
                let block = Array(bytes[start..<min(start + Int(layout.block), bytes.count)])
                let sealed = try sealing.seal(block, number: number, of: upload.digest)
                try file.write(sealed, at: place)
                place += Int64(sealed.count)
                number += 1
            }
            try file.touch(now)
            return true
        }
    }

    /// Makes what was appended survive a crash.
    package func flush(_ upload: AttachmentUploadKey) async throws {
        try await blocking {
            guard try DiskFile.byteCount(path(upload)) != nil else { return }
            let file = try DiskFile(path(upload), .append)
            defer { file.close() }
            try file.flush()
        }
    }

    /// Reads an upload through.
    package func digest(_ upload: AttachmentUploadKey) async throws -> SHA256Digest {
        try await blocking {
            var stream = DigestStream()
            var offset: Int64 = 0
            while true {
                let bytes = try read(path(upload), upload.digest, at: offset, count: 1_048_576)
                guard !bytes.isEmpty else { return stream.digest }
                stream.take(bytes)
                offset += Int64(bytes.count)
            }
        }
    }

    /// Gives an upload its place, by one rename.
    package func complete(_ upload: AttachmentUploadKey) async throws {
        try await blocking {
            try fault(.complete)
            let place = path(upload.digest)
            try DiskFile.makeFolder((place as NSString).deletingLastPathComponent)
            try DiskFile.move(path(upload), to: place)
        }
    }

    /// Throws an upload away.
    package func discard(_ upload: AttachmentUploadKey) async throws {
        try await blocking { try DiskFile.remove(path(upload)) }
    }

    /// Throws away old uploads.
    package func discardUnfinished(before: Instant) async throws {
        try await blocking {
            for name in try names() {
                let path = folder + "/unfinished/" + name
                guard let touched = try DiskFile.touchedAt(path), touched < before else { continue }
                try DiskFile.remove(path)
            }
        }
    }

    /// Takes an attachment away, and what was begun of it.
    package func remove(_ digest: SHA256Digest) async throws {
        try await blocking {
            for upload in try names().compactMap(Self.key) where upload.digest == digest {
                try DiskFile.remove(path(upload))
            }
            try DiskFile.remove(path(digest))
        }
    }

    /// How many bytes an attachment has.
    package func byteCount(_ digest: SHA256Digest) async throws -> Int64? {
        try await blocking { try DiskFile.byteCount(path(digest)).map(layout.plain) }
    }

    /// Bytes of an attachment.
    package func read(
        _ digest: SHA256Digest, at offset: Int64, count: Int
    ) async throws -> [UInt8] {
        try await blocking { try read(path(digest), digest, at: offset, count: count) }
    }

    private func read(
        _ path: String, _ digest: SHA256Digest, at offset: Int64, count: Int
    ) throws -> [UInt8] {
        let file = try DiskFile(path, .read)
        defer { file.close() }
        var (bytes, number) = ([UInt8](), offset / layout.block)
        while bytes.count < count {
            let sealed = try file.read(
                at: number * layout.sealedBlock, count: Int(layout.sealedBlock))
            guard !sealed.isEmpty else { break }
            var block = try sealing.open(sealed, number: number, of: digest)[...]
            if bytes.isEmpty { block = block.dropFirst(Int(offset - number * layout.block)) }
            bytes += block.prefix(count - bytes.count)
            number += 1
        }
        return bytes
    }

    private func path(_ digest: SHA256Digest) -> String {
        "\(folder)/\(digest.hex.prefix(2))/\(digest.hex)"
    }

    private func path(_ upload: AttachmentUploadKey) -> String {
        "\(folder)/unfinished/\(upload.replica.text)-\(upload.digest.hex)"
    }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder + "/unfinished")
    }

    private static func key(_ name: String) -> AttachmentUploadKey? {
        let parts = name.split(separator: "-")
        guard parts.count == 2, let replica = ReplicaID(String(parts[0])),
            let digest = SHA256Digest(hex: String(parts[1]))
        else { return nil }
        return AttachmentUploadKey(replica: replica, digest: digest)
    }

    /// Disks wait, so this does not run on Swift's own threads.
    private func blocking<Value: Sendable>(
        _ body: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        do { return try await NIOThreadPool.singleton.runIfActive(body) } catch let error
            as DiskFile.Failure where error.isFull
        {
            throw SyncProblem(
                .storageFull, "the service's disk is full; nothing that was acknowledged is lost")
        }
    }
}

/// How bytes lie in a file of sealed blocks.
private struct BlockLayout: Sendable {
    let overhead: Int64
    let block = AttachmentLimit.blockBytes

    var sealedBlock: Int64 { block + overhead }

    /// The bytes in a file of that length.
    func plain(_ length: Int64) -> Int64 {
        length / sealedBlock * block + max(length % sealedBlock - overhead, 0)
    }

    /// Where the block begins that has that byte as its first.
    func sealed(_ offset: Int64) -> Int64 { offset / block * sealedBlock }
}
