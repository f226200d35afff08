import RecordModel

extension SyncCore {
    /// Takes away the files of attachments that nothing refers to any more, because what did was
    /// erased.
    ///
    /// The file goes first: when this stops halfway, the next time goes on with it. It is done
    /// after every erasure, and when the service starts.
    func removeErasedAttachments() async throws {
        for digest in try await storage.read({ try $0.unreferencedAttachments() }) {
            try await desk.files.remove(digest)
            try await storage.transaction { transaction in
                // Meanwhile something may have come that refers to it; then it is asked for again.
                try transaction.forgetAttachment(digest)
            }
        }
    }
}
