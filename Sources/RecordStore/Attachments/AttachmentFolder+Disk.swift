import Foundation
import RecordModel

extension AttachmentFolder {
    /// What a file looks like from outside: another one when it was changed.
    struct FileLook: Hashable {
        let byteCount: Int64
        let number: UInt64
        let seconds: Int
        let nanoseconds: Int
    }

    /// Looks at a file that somebody named.
    static func look(_ path: String) throws -> FileLook {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw StoreError(.fileUnreadable, "there is no file of that name")
        }
        guard status.st_size > 0 else { throw StoreError(.fileEmpty, "the file is empty") }
        guard status.st_size <= byteCountMax else {
            throw StoreError(
                .fileTooLarge, "the file is too large",
                details: ["allowed": "\(byteCountMax / 1_024 / 1_024) MiB"])
        }
        #if os(Linux)
            let changed = status.st_mtim
        #else
            let changed = status.st_mtimespec
        #endif
        return FileLook(
            byteCount: Int64(status.st_size), number: UInt64(status.st_ino),
            seconds: changed.tv_sec, nanoseconds: changed.tv_nsec)
    }

    /// Reads something of the user's.
    static func reading<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as StoreError { throw error } catch {
            throw StoreError(.fileUnreadable, "the file can't be read to its end")
        }
    }

    /// Writes something.
    static func writing<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let error as StoreError { throw error } catch {
            throw StoreError(.disk, "the disk is full or can't be written")
        }
    }

    static func makeFolder(_ path: String) throws {
        try writing {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700])
        }
    }

    /// Makes the names in a folder survive a power cut.
    static func flush(folder: String) throws {
        let descriptor = open(folder, O_RDONLY)
        guard descriptor >= 0 else { throw CocoaError(.fileReadUnknown) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        try writing { try FileManager.default.removeItem(atPath: path) }
    }
}
