import JointCase
import RecordModel
import RecordStore
import SamenOp
import SyncProtocol

/// Applying 20,000 pulled operations, against a bare batched insert of the same bytes.
enum PullBenchmark {
    private static let operationCount = 20_000
    private static let pageCount = 1_000

    static func run(_ place: BenchmarkPlace, _ rounds: Int) throws -> Measurement {
        let author = try BenchmarkReplica.make(place, "pull-author")
        let operations = try makeOperations(author)
        let certificate = try certificate(author)
        var pairs: [(Double, Double)] = []
        for round in 0..<min(rounds, 5) {
            let reader = try BenchmarkReplica.make(place, "pull-\(round)", organisation: "vt")
            let ours = try apply(operations, certificate, to: reader)
            pairs.append((ours, try insertPlain(operations, place, round)))
        }
        let middle = pairs.sorted { $0.0 / $0.1 < $1.0 / $1.1 }[pairs.count / 2]
        return Measurement(
            name: "pull", what: "20,000 pulled operations verified, stored and merged",
            floor: "bare batched insert of the same bytes", measured: middle.0,
            floorValue: middle.1, unit: "ms", aim: "–",
            correctness: "ours: signatures checked, conflicts kept; bare: nothing")
    }

    private static func makeOperations(_ author: LocalReplica) throws -> [RecordOperation] {
        for number in 0...operationCount / JointCasePlan.operationCount {
            try LocalCase.write(to: author, seed: UInt64(number))
        }
        return try author.store.read { reader in
            try reader.outbox(after: 0, limit: operationCount).map(\.operation)
        }
    }

    private static func certificate(_ author: LocalReplica) throws -> ReplicaCertificate {
        guard let service = SigningKey(seed: author.store.environment.randomBytes(32)) else {
            throw StoreError(.disk, "no key")
        }
        let identity = author.store.identity
        return try ReplicaCertificate(
            key: author.store.publicKey, organisation: identity.organisation, unit: identity.unit,
            role: identity.role, author: identity.author, issuedAt: Instant(milliseconds: 0),
            serviceKey: service.publicKey, sign: service.sign)
    }

    private static func apply(
        _ operations: [RecordOperation], _ certificate: ReplicaCertificate,
        to replica: LocalReplica
    ) throws -> Double {
        var position = SyncPosition(
            url: "", service: "", serviceKey: certificate.serviceKey, epoch: 1, cursor: 0,
            feedDigest: FeedDigest.empty)
        let bytes = operations.map(\.canonicalBytes)
        return try Stopwatch.milliseconds {
            for start in stride(from: 0, to: operations.count, by: pageCount) {
                let end = min(start + pageCount, operations.count)
                let entries = try (start..<end).map { index in
                    var reader = WireBatchReader()
                    let valid = try ValidOperation(
                        checking: try reader.next(bytes[index]), certificate: certificate)
                    return ReceivedEntry(
                        position: Int64(index + 1), digest: valid.operation.headerDigest,
                        body: .operation(valid))
                }
                position = try replica.store.write { try $0.apply(entries, after: position) }
                    .position
            }
        }
    }

    private static func insertPlain(
        _ operations: [RecordOperation], _ place: BenchmarkPlace, _ round: Int
    ) throws -> Double {
        let plain = try PlainSQLite(path: place.folder("pull-plain-\(round).sqlite"))
        try plain.run("CREATE TABLE operation (id BLOB PRIMARY KEY, bytes BLOB) WITHOUT ROWID")
        let rows = operations.map { [Array($0.id.description.utf8), $0.canonicalBytes] }
        return try Stopwatch.milliseconds {
            for start in stride(from: 0, to: rows.count, by: pageCount) {
                try plain.run("BEGIN IMMEDIATE")
                try plain.insert(
                    "INSERT INTO operation VALUES (?, ?)",
                    rows: Array(rows[start..<min(start + pageCount, rows.count)]))
                try plain.run("COMMIT")
            }
        }
    }
}
