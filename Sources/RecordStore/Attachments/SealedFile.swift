import Foundation
import RecordModel

/// A file of sealed blocks, each after its length in four bytes, so that no attachment is ever in
/// memory as a whole.
final class SealedFile {
    /// Bytes of a block; the last one may be shorter.
    static let blockBytes = 64 * 1_024
    private static let lengthBytes = 4

    private let file: FileHandle
    private let sealing: any StoreSealing

    /// Opens a file to read; nil when there is none.
    init?(reading path: String, sealing: any StoreSealing) {
        guard let file = FileHandle(forReadingAtPath: path) else { return nil }
        self.file = file
        self.sealing = sealing
    }

    /// Opens a file to append to, for its owner only; it is made when it is not there.
    init(appending path: String, sealing: any StoreSealing) throws {
        if !FileManager.default.fileExists(atPath: path) {
            _ = FileManager.default.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        }
        guard let file = FileHandle(forUpdatingAtPath: path) else {
            throw StoreError(.disk, "the disk is full or can't be written")
        }
        self.file = file
        self.sealing = sealing
        try file.seekToEnd()
    }

    deinit { file.closeFile() }

    /// The next block; nil at the end.
    ///
    /// - Throws: ``StoreError`` with `damaged`.
    func next() throws -> [UInt8]? {
        guard let length = try length() else { return nil }
        guard let sealed = try file.read(upToCount: length), sealed.count == length else {
            throw Self.damaged
        }
        return try sealing.open(Array(sealed))
    }

    /// Goes past so many blocks.
    func skip(_ count: Int64) throws {
        for _ in 0..<count {
            guard let length = try length() else { return }
            try file.seek(toOffset: try file.offset() + UInt64(length))
        }
    }

    /// Goes to the end of the last whole block, cuts off what a crash left after it, and tells how
    /// many blocks there are.
    func mend() throws -> Int64 {
        let end = try file.seekToEnd()
        try file.seek(toOffset: 0)
        var (count, place) = (Int64(0), UInt64(0))
        while place + UInt64(Self.lengthBytes) <= end, let length = try length() {
            let next = place + UInt64(Self.lengthBytes + length)
            guard next <= end else { break }
            try file.seek(toOffset: next)
            (count, place) = (count + 1, next)
        }
        try file.truncate(atOffset: place)
        try file.seekToEnd()
        return count
    }

    /// Adds a block.
    func append(_ block: [UInt8]) throws {
        let sealed = try sealing.seal(block)
        let length = withUnsafeBytes(of: UInt32(sealed.count).bigEndian) { Data($0) }
        try file.write(contentsOf: length + Data(sealed))
    }

    /// Makes it survive a power cut.
    func flush() throws { try file.synchronize() }

    private func length() throws -> Int? {
        guard let bytes = try file.read(upToCount: Self.lengthBytes), !bytes.isEmpty else {
            return nil
        }
        let length = bytes.reduce(0) { $0 << 8 | Int($1) }
        guard bytes.count == Self.lengthBytes, length > 0, length <= 2 * Self.blockBytes else {
            throw Self.damaged
        }
        return length
    }

    private static let damaged = StoreError(.damaged, "a kept file is not readable")
}
