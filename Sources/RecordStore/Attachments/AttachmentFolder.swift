import Foundation
import RecordModel

/// Where something can go wrong with a file, for tests.
package enum AttachmentFaultPoint: Sendable {
    /// After a piece of the source was read.
    case read
    /// Before a piece is written.
    case write
}

/// The original bytes of attachments, in the store's folder: sealed, named after their digests, and
/// never changed.
package struct AttachmentFolder: Sendable {
    /// Its name inside the store's folder.
    package static let name = "attachments"
    /// Bytes of one attachment.
    package static let byteCountMax: Int64 = 256 * 1_024 * 1_024
    /// Seconds after which a piece that nobody goes on with is thrown away.
    static let incomingSecondsMax = 30.0 * 24 * 3_600

    let folder: String
    let sealing: any StoreSealing
    let fault: @Sendable (AttachmentFaultPoint) throws -> Void

    /// Takes in a file of the user's, which is read once and not changed.
    ///
    /// - Returns: Its digest and length. Its bytes are on the disk for good when this returns.
    /// - Throws: ``StoreError`` with `fileUnreadable`, `fileEmpty`, `fileTooLarge`, `fileChanged`
    ///   or `disk`; then nothing is kept.
    package func take(
        _ path: String, randomBytes: (Int) -> [UInt8]
    ) throws -> (digest: SHA256Digest, byteCount: Int64) {
        let before = try Self.look(path)
        guard let source = FileHandle(forReadingAtPath: path) else {
            throw StoreError(.fileUnreadable, "the file can't be opened")
        }
        defer { source.closeFile() }
        let incoming = try makeIncoming("new-" + SHA256Digest(of: randomBytes(16)).hex)
        do {
            let (digest, count) = try copy(source, to: incoming, countMax: before.byteCount)
            guard try Self.look(path) == before, count == before.byteCount else {
                throw StoreError(.fileChanged, "the file changed while it was read; try again")
            }
            try settle(incoming, as: digest)
            return (digest, count)
        } catch {
            try Self.remove(incoming)
            throw error
        }
    }

    /// Whether the bytes are here; not whether they are the right ones.
    package func has(_ digest: SHA256Digest) -> Bool {
        FileManager.default.fileExists(atPath: path(digest))
    }

    /// Calls `take` with the bytes, piece by piece.
    ///
    /// - Throws: ``StoreError`` with `attachmentMissing` or `damaged`.
    package func read(_ digest: SHA256Digest, _ take: ([UInt8]) throws -> Void) throws {
        guard let file = SealedFile(reading: path(digest), sealing: sealing) else {
            throw StoreError(.attachmentMissing, "the bytes are not on this laptop")
        }
        while let block = try file.next() { try take(block) }
    }

    /// Up to so many bytes from a place on.
    package func read(_ digest: SHA256Digest, at offset: Int64, count: Int) throws -> [UInt8] {
        guard let file = SealedFile(reading: path(digest), sealing: sealing) else {
            throw StoreError(.attachmentMissing, "the bytes are not on this laptop")
        }
        try file.skip(offset / Int64(SealedFile.blockBytes))
        var skipped = Int(offset % Int64(SealedFile.blockBytes))
        var bytes: [UInt8] = []
        while bytes.count < count, let block = try file.next() {
            bytes += block.dropFirst(skipped).prefix(count - bytes.count)
            skipped = 0
        }
        return bytes
    }

    /// Whether what is kept has the digest that it is kept as.
    package func isIntact(_ digest: SHA256Digest) throws -> Bool {
        var stream = DigestStream()
        do { try read(digest) { stream.take($0) } } catch let error as StoreError
            where error.code == .damaged
        {
            return false
        }
        return stream.digest == digest
    }

    /// Writes the original bytes to a new file, and checks them on their way.
    ///
    /// - Throws: ``StoreError`` with `fileExists`, `cannotWrite`, `attachmentMissing` or `damaged`;
    ///   then there is no file.
    package func give(_ digest: SHA256Digest, to path: String) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw StoreError(.fileExists, "there is a file already; choose another name")
        }
        guard has(digest) else {
            throw StoreError(.attachmentMissing, "the bytes are not on this laptop")
        }
        guard
            FileManager.default.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let file = FileHandle(forWritingAtPath: path)
        else { throw StoreError(.cannotWrite, "the file can't be made there") }
        defer { file.closeFile() }
        do {
            var stream = DigestStream()
            try read(digest) { block in
                stream.take(block)
                try Self.writing { try file.write(contentsOf: Data(block)) }
            }
            guard stream.digest == digest else {
                throw StoreError(.damaged, "the bytes are not the original ones any more")
            }
            try Self.writing { try file.synchronize() }
        } catch {
            try Self.remove(path)
            throw error
        }
    }

    /// Throws the bytes away, of what was never attached.
    package func remove(_ digest: SHA256Digest) throws { try Self.remove(path(digest)) }

    func path(_ digest: SHA256Digest) -> String {
        "\(folder)/\(digest.hex.prefix(2))/\(digest.hex)"
    }

    /// The path of a file that is still being written.
    func makeIncoming(_ name: String) throws -> String {
        try Self.makeFolder("\(folder)/incoming")
        return "\(folder)/incoming/\(name)"
    }

    /// Gives a whole file its name, durably.
    func settle(_ incoming: String, as digest: SHA256Digest) throws {
        let place = path(digest)
        let parent = (place as NSString).deletingLastPathComponent
        try Self.makeFolder(parent)
        try Self.writing {
            if FileManager.default.fileExists(atPath: place), try isIntact(digest) {
                return try Self.remove(incoming)
            }
            guard rename(incoming, place) == 0 else { throw CocoaError(.fileWriteUnknown) }
            try Self.flush(folder: parent)
            try Self.flush(folder: folder)
        }
    }

    private func copy(
        _ source: FileHandle, to path: String, countMax: Int64
    ) throws -> (SHA256Digest, Int64) {
        let target = try SealedFile(appending: path, sealing: sealing)
        var (stream, count) = (DigestStream(), Int64(0))
        while let data = try Self.reading({
            try source.read(upToCount: SealedFile.blockBytes)
        }), !data.isEmpty {
            try fault(.read)
            let block = Array(data)
            stream.take(block)
            count += Int64(block.count)
            // It grew: no need to fill the disk with it.
            guard count <= countMax else { break }
            try fault(.write)
            try Self.writing { try target.append(block) }
        }
        try Self.writing { try target.flush() }
        return (stream.digest, count)
    }
}
