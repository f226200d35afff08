import Foundation
import GRDB

/// Takes a store away for good.
///
/// Renaming the database is the point of no return: from there on a wipe that was cut short is
/// finished at the next start. What a disk keeps behind the back of the file system (wear levelling,
/// snapshots, backups) is not reached; the disk's own encryption has to cover that.
package enum StoreWipe {
    /// What says that a store was wiped, in the store's folder. It holds no personal data.
    package static let noteName = "samenop-wiped.txt"
    private static let begunSuffix = ".wiping"
    private static let chunkByteCount = 1 << 20

    /// Whether a wipe of the store in `folder` was cut short.
    package static func isBegun(folder: String) -> Bool {
        FileManager.default.fileExists(atPath: database(folder).path + begunSuffix)
    }

    /// The note, where the store in `folder` was wiped.
    package static func note(folder: String) -> String? {
        let data = FileManager.default.contents(
            atPath: URL(fileURLWithPath: folder).appendingPathComponent(noteName).path)
        return data.map { String(decoding: $0, as: UTF8.self) }
    }

    /// Wipes the files of the store in `folder`, whose database is closed.
    ///
    /// - Parameter note: What to leave behind.
    /// - Throws: ``StoreError`` with `disk`; trying again goes on from there.
    package static func run(folder: String, note: String) throws {
        do {
            let path = URL(fileURLWithPath: folder).appendingPathComponent(noteName)
            try Data(note.utf8).write(to: path, options: .atomic)
            try begin(folder)
            try finish(folder: folder)
        } catch { throw StoreError(.disk, "the store could not be wiped completely") }
    }

    /// Goes on with a wipe that was cut short.
    package static func finish(folder: String) throws {
        let database = database(folder)
        let others = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasPrefix(StoreDatabase.fileName) && !$0.hasSuffix(begunSuffix) }
        for name in others {
            try erase(URL(fileURLWithPath: folder).appendingPathComponent(name))
        }
        try eraseAttachments(in: folder)
        // The last one, since it tells that there is more to do.
        let begun = URL(fileURLWithPath: database.path + begunSuffix)
        if FileManager.default.fileExists(atPath: begun.path) { try erase(begun) }
    }

    /// Erases the original bytes of attachments, unfinished ones included.
    private static func eraseAttachments(in folder: String) throws {
        let attachments = URL(fileURLWithPath: folder)
            .appendingPathComponent(AttachmentFolder.name)
        guard FileManager.default.fileExists(atPath: attachments.path) else { return }
        for path in try FileManager.default.subpathsOfDirectory(atPath: attachments.path) {
            let file = attachments.appendingPathComponent(path)
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            if !isFolder.boolValue { try erase(file) }
        }
        try FileManager.default.removeItem(at: attachments)
    }

    private static func begin(_ folder: String) throws {
        let database = database(folder)
        guard FileManager.default.fileExists(atPath: database.path) else { return }
        try FileManager.default.moveItem(
            atPath: database.path, toPath: database.path + begunSuffix)
    }

    private static func database(_ folder: String) -> URL {
        URL(fileURLWithPath: folder).appendingPathComponent(StoreDatabase.fileName)
    }

    /// Writes zeros over a file, onto the disk, and takes it away.
    private static func erase(_ file: URL) throws {
        let handle = try FileHandle(forUpdating: file)
        defer { handle.closeFile() }
        var left = try handle.seekToEnd()
        try handle.seek(toOffset: 0)
        while left > 0 {
            let count = min(left, UInt64(chunkByteCount))
            try handle.write(contentsOf: Data(count: Int(count)))
            left -= count
        }
        try handle.synchronize()
        try handle.truncate(atOffset: 0)
        try FileManager.default.removeItem(at: file)
    }
}

extension RecordStore {
    /// Wipes this store, when everything that has to be so is so. It can't be used after that.
    ///
    /// - Parameter note: What to leave behind, without personal data.
    /// - Returns: Whether it was, or why it stays.
    package func wipe(folder: String, note: String) throws -> WipeDecision {
        let decision = WipeDecision(try read { try $0.wipeEvidence() })
        guard decision == .wipe else { return decision }
        try close()
        try StoreWipe.run(folder: folder, note: note)
        return decision
    }
}
