import Foundation
import RecordModel

/// A file by its descriptor, with what the system says when it does not do something.
struct DiskFile {
    /// What the system said.
    struct Failure: Error {
        /// The number of the error.
        let number: Int32

        /// Whether there is no room left.
        var isFull: Bool { number == ENOSPC || number == EDQUOT }
    }

    /// What it is opened for.
    enum Use {
        case read
        /// To write; made when it is not there, for its owner only.
        case append
    }

    private let descriptor: Int32

    init(_ path: String, _ use: Use) throws(Failure) {
        let flags = use == .read ? O_RDONLY : O_RDWR | O_CREAT
        descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(number: errno) }
    }

    func close() { Foundation.close(descriptor) }

    /// Waits until nobody else has it; let go when it is closed.
    func lock() throws(Failure) { try Self.check(flock(descriptor, LOCK_EX)) }

    func byteCount() throws(Failure) -> Int64 {
        var status = stat()
        try Self.check(fstat(descriptor, &status))
        return Int64(status.st_size)
    }

    /// Writes all of it, and cuts off what came after.
    func write(_ bytes: [UInt8], at place: Int64) throws(Failure) {
        try Self.check(ftruncate(descriptor, off_t(place)))
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes {
                pwrite(
                    descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done,
                    off_t(place) + off_t(done))
            }
            guard count > 0 else { throw Failure(number: count < 0 ? errno : ENOSPC) }
            done += count
        }
    }

    /// Reads up to so many bytes; fewer only at the end.
    func read(at place: Int64, count: Int) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var done = 0
        while done < count {
            let got = bytes.withUnsafeMutableBytes {
                pread(
                    descriptor, $0.baseAddress?.advanced(by: done), count - done,
                    off_t(place) + off_t(done))
            }
            guard got >= 0 else { throw Failure(number: errno) }
            guard got > 0 else { break }
            done += got
        }
        return Array(bytes[..<done])
    }

    /// Makes it survive a power cut.
    func flush() throws(Failure) { try Self.check(fsync(descriptor)) }

    /// Says when it was last written to.
    func touch(_ now: Instant) throws(Failure) {
        let seconds = Int(now.milliseconds / 1_000)
        let moment = timespec(tv_sec: seconds, tv_nsec: 0)
        var times = [moment, moment]
        try Self.check(futimens(descriptor, &times))
    }

    /// The length of the file at `path`; nil when there is none.
    static func byteCount(_ path: String) throws(Failure) -> Int64? {
        try status(path).map { Int64($0.st_size) }
    }

    /// When the file at `path` was last written to; nil when there is none.
    static func touchedAt(_ path: String) throws(Failure) -> Instant? {
        try status(path).map { Instant(milliseconds: Int64($0.st_mtim.tv_sec) * 1_000) }
    }

    /// Moves a file, durably; what was there before is replaced.
    static func move(_ path: String, to place: String) throws(Failure) {
        try check(rename(path, place))
        try flushFolder(of: place)
        try flushFolder(of: path)
    }

    /// Makes a folder for its owner only, unless it is there.
    static func makeFolder(_ path: String) throws(Failure) {
        guard mkdir(path, 0o700) == 0 else {
            guard errno == EEXIST else { throw Failure(number: errno) }
            return
        }
        try flushFolder(of: path)
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) throws(Failure) {
        guard unlink(path) == 0 || errno == ENOENT else { throw Failure(number: errno) }
    }

    private static func flushFolder(of path: String) throws(Failure) {
        let folder = try DiskFile((path as NSString).deletingLastPathComponent, .read)
        defer { folder.close() }
        try folder.flush()
    }

    private static func status(_ path: String) throws(Failure) -> stat? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            guard errno == ENOENT else { throw Failure(number: errno) }
            return nil
        }
        return status
    }

    private static func check(_ result: Int32) throws(Failure) {
        guard result == 0 else { throw Failure(number: errno) }
    }
}
