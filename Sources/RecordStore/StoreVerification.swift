import Foundation
import GRDB
import RecordMerge
import RecordModel

/// Something that a check of the store found wrong.
package struct VerificationFailure: Hashable, Sendable {
    /// A stable code.
    package let code: String
    /// Which operation, entity or file; an id.
    package let place: String
    /// What is wrong, in plain words.
    package let message: String

    /// A failure.
    package init(code: String, place: String, message: String) {
        self.code = code
        self.place = place
        self.message = message
    }
}

extension StoreReader {
    /// Checks everything that can be checked here: file, digests, signatures, chains, and that
    /// the merged state is the one a fresh merge of all operations gives.
    ///
    /// - Parameter only: One record; nil for all.
    /// - Returns: How many operations were checked, and what is wrong.
    package func verify(_ only: RecordID? = nil) throws -> (
        operations: Int, failures: [VerificationFailure]
    ) {
        var failures: [VerificationFailure] = []
        for line in try String.fetchAll(db, sql: "PRAGMA integrity_check") where line != "ok" {
            failures.append(.init(code: "database", place: "records.sqlite", message: line))
        }
        let certificates = Dictionary(
            try certificates().map { ($0.replica, $0) }, uniquingKeysWith: { first, _ in first })
        var checked = 0
        for (record, _) in try records() where only == nil || record == only {
            let operations = try operations(record)
            checked += operations.count
            for logged in operations {
                failures += verify(logged, certificates[logged.operation.id.replica])
            }
            failures += try verifyMerge(record, operations)
        }
        failures += try verifyOwnChain()
        return (checked, failures)
    }

    private func verify(
        _ logged: LoggedOperation, _ certificate: ReplicaCertificate?
    ) -> [VerificationFailure] {
        let operation = logged.operation
        let place = operation.id.description
        var failures: [VerificationFailure] = []
        if let content = operation.contentBytes,
            SHA256Digest(of: content) != operation.header.contentDigest
        {
            failures.append(
                .init(code: "digest-mismatch", place: place, message: "the content was altered"))
        }
        let message = SigningPurpose.operation.message(operation.headerBytes)
        let key = operation.id.replica == store.replica ? store.publicKey : certificate?.key
        guard let key else {
            return failures + [
                .init(code: "unknown-replica", place: place, message: "no certificate is here")
            ]
        }
        if !key.isValid(operation.signature ?? [], of: message) {
            failures.append(
                .init(code: "bad-signature", place: place, message: "the signature is not valid"))
        }
        return failures
    }

    private func verifyMerge(
        _ record: RecordID, _ operations: [LoggedOperation]
    ) throws -> [VerificationFailure] {
        let counting = operations.filter(\.verdict.counts)
        let fresh = Materialiser.records(
            counting.map(\.operation), erasures: RegisterTable.erasures(counting),
            rules: store.environment.catalogue)
        let kept = try materialised(record)
        guard fresh.first?.digest ?? kept.digest == kept.digest,
            fresh.isEmpty == kept.entities.isEmpty
        else {
            return [
                .init(
                    code: "merge-mismatch", place: record.text,
                    message: "the merged record is not what its operations give")
            ]
        }
        return []
    }

    private func verifyOwnChain() throws -> [VerificationFailure] {
        var failures: [VerificationFailure] = []
        var previous: (sequence: Int64, digest: SHA256Digest)?
        let rows = try Row.fetchCursor(
            db,
            sql:
                "SELECT sequence, digest, header FROM operation WHERE replica = ? ORDER BY sequence",
            arguments: [store.replica.text])
        while let row = try rows.next() {
            let sequence: Int64 = row[0]
            let kept: Data = row[1]
            let header: Data = row[2]
            let digest = SHA256Digest(of: Array(header))
            let place = OperationID(replica: store.replica, sequence: sequence).description
            if Array(kept) != digest.bytes {
                failures.append(
                    .init(code: "digest-mismatch", place: place, message: "the header was altered"))
            }
            let stated = JSONReader.value(of: header)?["previous"]?.stringValue
            if sequence != (previous?.sequence ?? 0) + 1 || stated != previous?.digest.hex {
                failures.append(
                    .init(code: "chain-gap", place: place, message: "the chain is broken here"))
            }
            previous = (sequence, digest)
        }
        return failures
    }
}
