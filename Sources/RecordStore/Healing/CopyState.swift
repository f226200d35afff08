import Foundation
import GRDB
import RecordModel

/// How a store found out that another copy of it writes under the same key.
package enum CopySign: String, Sendable {
    /// The service has more of the own chain than this store.
    case behind
    /// The service has something else at a place of the own chain.
    case forked
}

/// Whether another copy of this store uses its key too, and how far it is with a new one.
package enum CopyState: Hashable, Sendable {
    /// Nothing is wrong.
    case own
    /// Nothing is written under this key any more.
    case stopped(CopySign)
    /// There is a new key; what was never sent under the old one waits to be written again.
    case joined(old: ReplicaID)
}

/// How the own chain here stands to the one at the service.
package enum OwnChainFinding: Hashable, Sendable {
    /// Both are one chain; this store's can be longer, by what was not judged.
    case agrees
    /// Another copy wrote under this key.
    case copied(CopySign)
    /// The service lacks what it had judged.
    case serviceBehind

    /// The sign of a copy; nil when there is none.
    package var copySign: CopySign? {
        if case .copied(let sign) = self { sign } else { nil }
    }
}

extension StoreReader {
    /// Whether another copy uses this store's key.
    package func copyState() throws -> CopyState {
        guard let json = try StoreSetting.copied.readJSON(db) else { return .own }
        if let sign = json["stopped"]?.stringValue.flatMap(CopySign.init) { return .stopped(sign) }
        if let old = json["joined"]?.stringValue.flatMap(ReplicaID.init) {
            return .joined(old: old)
        }
        return .own
    }

    /// Whether nothing may be written here, since another copy uses this store's key.
    package func isStopped() throws -> Bool {
        if case .stopped = try copyState() { true } else { false }
    }

    /// Compares the own chain with where it ends at the service.
    ///
    /// - Parameter digest: Of the operation there; nil where the service could not read it.
    package func compareOwnChain(
        sequence: Int64, digest: SHA256Digest?
    ) throws -> OwnChainFinding {
        guard sequence <= (try chainEnd(store.replica)?.sequence ?? 0) else {
            return .copied(.behind)
        }
        if let digest, sequence > 0,
            try operation(OperationID(replica: store.replica, sequence: sequence), digest: digest)
                == nil
        {
            return .copied(.forked)
        }
        let statement = try db.cachedStatement(
            sql: """
                SELECT 1 FROM operation
                WHERE replica = ? AND sequence > ? AND verdict IN (1, 3) LIMIT 1
                """)
        let isBehind =
            try Int.fetchOne(statement, arguments: [store.replica.text, sequence]) != nil
        return isBehind ? .serviceBehind : .agrees
    }
}

extension StoreWriter {
    /// Stops writing under the key of this store: another copy does so too.
    package func stopWriting(because sign: CopySign) throws {
        try StoreSetting.copied.write(.members([("stopped", .text(sign.rawValue))]), db)
    }

    /// Throws while nothing may be written under the key that this store was opened with.
    func requireOwnKey() throws {
        guard let json = try StoreSetting.copied.readJSON(db) else { return }
        guard json["joined"] == nil else { throw StoreError.joinedAgain }
        guard json["key"]?.stringValue == store.replica.text else { throw StoreError.copied }
    }

    /// The key that the store will have, made once: asking for it again gives the same.
    package func nextKey() throws -> SigningKey {
        if let seed = try StoreSetting.nextKey.read(db) {
            guard let key = SigningKey(seed: try store.sealing.open(seed)) else {
                throw StoreError(.damaged, "the store's next key is not readable")
            }
            return key
        }
        guard let key = SigningKey(seed: store.environment.randomBytes(32)) else {
            throw StoreError(.cannotCreate, "no key could be made")
        }
        try StoreSetting.nextKey.write(try store.sealing.seal(key.seed), db)
        return key
    }

    /// Takes the new key into use, with its certificate. The old one's certificate stays, and the
    /// place in the feed too: it is the unit's.
    func takeNextKey(_ certificate: ReplicaCertificate) throws {
        let key = try nextKey()
        precondition(key.publicKey == certificate.key, "the certificate is of the next key")
        try StoreSetting.key.write(try store.sealing.seal(key.seed), db)
        try StoreSetting.copied.write(
            .members([("joined", .text(store.replica.text))]), db)
        try db.execute(
            sql: "DELETE FROM setting WHERE name = ?", arguments: [StoreSetting.nextKey.rawValue])
        try keep(certificate)
        // What one wrote oneself counts as shown, also under an earlier key.
        try db.execute(
            sql: """
                INSERT OR IGNORE INTO shown_operation (author, operation)
                SELECT ?, number FROM operation WHERE replica = ?
                """, arguments: [store.identity.author, store.replica.text])
    }
}

extension RecordStore {
    /// Gives the store a new key with the certificate that the service gave for it.
    package func changeKey(to certificate: ReplicaCertificate) throws {
        let key = try write { writer in
            let key = try writer.nextKey()
            try writer.takeNextKey(certificate)
            return key
        }
        take(key)
    }
}
