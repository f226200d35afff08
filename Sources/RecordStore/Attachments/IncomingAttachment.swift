import Foundation
import RecordModel

/// An attachment on its way here: it grows by whole blocks, goes on after a cut, and becomes one
/// only when its digest is right.
package struct IncomingAttachment {
    private let folder: AttachmentFolder
    private let digest: SHA256Digest
    private let path: String

    init(_ digest: SHA256Digest, in folder: AttachmentFolder) throws {
        self.folder = folder
        self.digest = digest
        path = try folder.makeIncoming(digest.hex)
    }

    /// How many bytes are here already.
    package func byteCount() throws -> Int64 {
        guard FileManager.default.fileExists(atPath: path) else { return 0 }
        return try AttachmentFolder.writing {
            try SealedFile(appending: path, sealing: folder.sealing).mend()
                * Int64(SealedFile.blockBytes)
        }
    }

    /// Adds what follows. What does not fill a block is left out, unless it is the last.
    ///
    /// - Returns: How many bytes were taken.
    package func append(_ bytes: [UInt8], isLast: Bool) throws -> Int64 {
        let block = SealedFile.blockBytes
        let count = isLast ? bytes.count : bytes.count / block * block
        try AttachmentFolder.writing {
            let file = try SealedFile(appending: path, sealing: folder.sealing)
            for start in stride(from: 0, to: count, by: block) {
                try folder.fault(.write)
                try file.append(Array(bytes[start..<min(start + block, count)]))
            }
            try file.flush()
        }
        return Int64(count)
    }

    /// Makes it an attachment.
    ///
    /// - Returns: Whether it is what its digest says; otherwise nothing of it is kept.
    package func finish() throws -> Bool {
        var stream = DigestStream()
        guard let file = SealedFile(reading: path, sealing: folder.sealing) else { return false }
        while let block = try file.next() { stream.take(block) }
        guard stream.digest == digest else {
            try AttachmentFolder.remove(path)
            return false
        }
        try folder.settle(path, as: digest)
        return true
    }
}

extension RecordStore {
    /// The folder with the original bytes of attachments.
    package var attachmentFolder: AttachmentFolder {
        AttachmentFolder(
            folder: folder + "/" + AttachmentFolder.name, sealing: sealing,
            fault: environment.attachmentFault)
    }

    /// An attachment on its way here.
    package func incoming(_ digest: SHA256Digest) throws -> IncomingAttachment {
        try IncomingAttachment(digest, in: attachmentFolder)
    }

    /// Checks the bytes of the attachments that are here: of one record, or of all.
    ///
    /// - Returns: How many were checked, and what is wrong.
    package func verifyAttachments(
        _ record: RecordID? = nil
    ) throws -> (count: Int, failures: [VerificationFailure]) {
        let kept = try read { try $0.attachments(record) }.filter(\.isKept)
        var failures: [VerificationFailure] = []
        for attachment in kept {
            let place = attachment.digest.hex
            if !attachmentFolder.has(attachment.digest) {
                failures.append(
                    .init(
                        code: "attachment-missing", place: place,
                        message: "the original bytes are gone"))
            } else if try !attachmentFolder.isIntact(attachment.digest) {
                failures.append(
                    .init(
                        code: "attachment-altered", place: place,
                        message: "the bytes are not the original ones any more"))
            }
        }
        return (kept.count, failures)
    }
}
