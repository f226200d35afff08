import RecordModel
import RecordStore
import SyncProtocol

/// The own chain: that no other copy of this store writes under the same key, and that the service
/// has everything that it judged.
extension Synchroniser {
    /// Stops a store whose key another copy uses too, until it has a new one.
    func requireOwnKey() throws {
        let isCopied = try store.read { reader in
            if case .stopped = try reader.copyState() { true } else { false }
        }
        if isCopied { throw StoreError.copied }
    }

    /// Stops this store when the chain at the service can't be this store's.
    func requireOwnChain(_ chain: ChainHead) throws {
        let finding = try store.read {
            try $0.compareOwnChain(sequence: chain.sequence, digest: chain.digest)
        }
        guard let sign = finding.copySign else { return }
        try store.write { try $0.stopWriting(because: sign) }
        throw StoreError.copied
    }

    /// At the end of a synchronisation the service has judged no less than was receipted here.
    func proveOwnChain(_ chain: ChainHead) throws {
        let finding = try store.read {
            try $0.compareOwnChain(sequence: chain.sequence, digest: chain.digest)
        }
        guard finding != .serviceBehind else {
            throw SyncProblem(
                .feedMismatch, "the service lacks own operations that it had judged")
        }
    }

    /// Writes again what was not sent under the old key, once everything is here.
    func reissue() throws {
        guard case .joined = try store.read({ try $0.copyState() }) else { return }
        reissued(try store.write { try $0.reissue() })
    }
}
