import Foundation
import GRDB
import RecordMerge
import RecordModel

/// Reads one consistent state of the store.
package struct StoreReader {
    let db: Database
    let store: RecordStore
    let log: OperationLog
    let registers: RegisterTable

    init(db: Database, store: RecordStore) {
        self.db = db
        self.store = store
        (log, registers) = store.tables(db)
    }

    /// All records, each with its summary unless that is out of date at `now`; without `now`,
    /// unless the record changed.
    ///
    /// The version changes with every change of the record.
    package func records(at now: Instant? = nil) throws -> [(
        record: RecordID, version: Int64, summary: RecordSummary?
    )] {
        try RecordSummaries(db: db, sealing: store.sealing).all(at: now)
    }

    /// The timers kept beside the summaries of all records; with `moment`, of those only in which
    /// one calls on somebody by then. A record whose summary is out of date has none.
    package func timers(
        alarmingBy moment: Instant? = nil
    ) throws -> [(record: RecordID, timers: JSONValue)] {
        try RecordSummaries(db: db, sealing: store.sealing).timers(alarmingBy: moment)
    }

    /// Whether anything of the record is here.
    package func has(_ record: RecordID) throws -> Bool {
        try Int.fetchOne(
            try db.cachedStatement(sql: "SELECT 1 FROM record_summary WHERE record = ?"),
            arguments: [record.text]) != nil
    }

    /// The record as merged; empty when nothing of it is here.
    package func materialised(_ record: RecordID) throws -> MaterialisedRecord {
        Materialiser.record(
            record, try registers.states(record), rules: store.environment.catalogue)
    }

    /// The state of one entity.
    package func state(_ entity: EntityReference, of record: RecordID) throws -> EntityState {
        try registers.state(record, entity)
    }

    /// The entities of one type of a record as merged, without reading the others.
    package func entities(
        of type: String, in record: RecordID
    ) throws -> [MaterialisedEntity] {
        try registers.entities(record, of: type).map { reference in
            Materialiser.entity(
                try registers.state(record, reference), rules: store.environment.catalogue)
        }
    }

    /// What is fixed about an entity; nil when nothing of it is here.
    package func frame(_ entity: EntityReference, of record: RecordID) throws -> EntityFrame? {
        try registers.frame(record, entity)
    }

    /// All operations on a record, in the order they came in.
    package func operations(_ record: RecordID) throws -> [LoggedOperation] {
        try log.all(record)
    }

    /// All operations on one entity of a record, in the order they came in.
    package func operations(
        _ record: RecordID, on entity: EntityReference
    ) throws -> [LoggedOperation] {
        try log.all(record, on: entity)
    }

    /// The operation with that id, and that digest where a local fork has two.
    package func operation(
        _ id: OperationID, digest: SHA256Digest? = nil
    ) throws -> LoggedOperation? {
        try log.find(id, digest: digest)
    }

    /// Operations that the service did not accept, of one record or of all.
    package func notAccepted(_ record: RecordID? = nil) throws -> [LoggedOperation] {
        guard let record else { return try log.fetch("WHERE verdict IN (3, 4)", []) }
        return try log.fetch("WHERE verdict IN (3, 4) AND record = ?", [record.text])
    }

    /// How many operations wait to be judged, and when the oldest was written; per record.
    package func unsent() throws -> [RecordID: (count: Int, oldest: Instant)] {
        var found: [RecordID: (Int, Instant)] = [:]
        for logged in try log.fetch("WHERE verdict IN (0, 2) AND erased = 0 ORDER BY number", []) {
            let header = logged.operation.header
            let written = Instant(milliseconds: header.clock.wallMilliseconds)
            let earlier = found[header.record]
            found[header.record] = ((earlier?.0 ?? 0) + 1, earlier?.1 ?? written)
        }
        return found
    }

    /// How many operations wait to be judged, per record.
    package func unsentCounts() throws -> [RecordID: Int] {
        var found: [RecordID: Int] = [:]
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: """
                    SELECT record, count(*) FROM operation
                    WHERE verdict IN (0, 2) AND erased = 0 GROUP BY record
                    """)
        )
        while let row = try rows.next() {
            let text: String = row[0]
            if let record = RecordID(text) { found[record] = row[1] }
        }
        return found
    }

    /// Own operations that the service has not judged for good, after a place in the log.
    package func outbox(after number: Int64, limit: Int) throws -> [LoggedOperation] {
        try log.outbox(after: number, replica: store.replica, limit: limit)
    }

    /// The end of a replica's chain as far as it is here.
    package func chainEnd(
        _ replica: ReplicaID
    ) throws -> (sequence: Int64, digest: SHA256Digest)? {
        try log.chainEnd(replica)
    }

    /// The certificates of all replicas heard of, sorted by replica.
    package func certificates() throws -> [ReplicaCertificate] {
        let statement = try db.cachedStatement(sql: "SELECT json FROM certificate ORDER BY replica")
        return try Data.fetchAll(statement).map { try Self.certificate(Array($0)) }
    }

    /// The certificate of one replica.
    package func certificate(_ replica: ReplicaID) throws -> ReplicaCertificate? {
        let statement = try db.cachedStatement(
            sql: "SELECT json FROM certificate WHERE replica = ?")
        return try Data.fetchOne(statement, arguments: [replica.text])
            .map { try Self.certificate(Array($0)) }
    }

    /// Where the store stands with its service; nil before enrolling.
    package func syncPosition() throws -> SyncPosition? {
        try StoreSetting.sync.readJSON(db).flatMap(SyncPosition.init)
    }

    /// The region profile of the store's unit.
    package func profile() throws -> JSONValue? { try StoreSetting.profile.readJSON(db) }

    private static func certificate(_ bytes: [UInt8]) throws -> ReplicaCertificate {
        do throws(JSONProblem) {
            if let certificate = ReplicaCertificate(try JSONReader.read(bytes)) {
                return certificate
            }
        } catch { throw StoreError(.damaged, "a certificate is not readable") }
        throw StoreError(.damaged, "a certificate is not readable")
    }
}
