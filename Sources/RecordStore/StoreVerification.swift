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
        failures += try verifyIndex(only)
        var checked = 0
        for record in try recordsInLog() where only == nil || record == only {
            let operations = try operations(record)
            checked += operations.count
            for logged in operations {
                failures += verify(logged, certificates[logged.operation.id.replica])
            }
            failures += try verifyMerge(record, operations)
        }
        failures += try verifyOwnChain()
        failures += try searchMismatches(only)
        failures += try AccessChain(reader: self).failures()
        return (checked, failures)
    }

    /// All records that operations speak of, whether or not the list knows them.
    private func recordsInLog() throws -> [RecordID] {
        try String.fetchAll(db, sql: "SELECT DISTINCT record FROM operation ORDER BY record").map {
            guard let record = RecordID($0) else {
                throw StoreError(.damaged, "a record's id is not readable")
            }
            return record
        }
    }

    /// Whether operations are found under what their headers say.
    private func verifyIndex(_ only: RecordID?) throws -> [VerificationFailure] {
        var failures: [VerificationFailure] = []
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT replica, sequence, digest, record, entity_type, entity_id, header
                FROM operation WHERE ? IS NULL OR record = ?
                """, arguments: [only?.text, only?.text])
        while let row = try rows.next() {
            let replica: String = row[0]
            let sequence: Int64 = row[1]
            let digest: Data = row[2]
            let bytes: Data = row[6]
            let header = JSONReader.value(of: bytes)
            let texts = [
                header?["replica"], header?["record"], header?["entity"]?["type"],
                header?["entity"]?["id"],
            ].map { $0?.stringValue }
            if texts != [replica, row[3], row[4], row[5]]
                || header?["sequence"]?.integerValue != sequence
                || Array(digest) != SHA256Digest(of: Array(bytes)).bytes
            {
                failures.append(
                    .init(
                        code: "digest-mismatch", place: "\(replica):\(sequence)",
                        message: "the operation is not the one it is kept as"))
            }
        }
        return failures
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
        let expected = fresh.first?.entities ?? []
        guard expected == kept.entities, try has(record) else {
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
                "SELECT sequence, header FROM operation WHERE replica = ? ORDER BY sequence",
            arguments: [store.replica.text])
        while let row = try rows.next() {
            let sequence: Int64 = row[0]
            let header: Data = row[1]
            let digest = SHA256Digest(of: Array(header))
            let place = OperationID(replica: store.replica, sequence: sequence).description
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
