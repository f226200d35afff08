import JointCase
import RecordModel
import RecordStore
import SamenOp

/// The joint case in one store: 75 operations, 341 field writes of 20–200 bytes.
enum LocalCase {
    /// Writes the case in one transaction; the record itself is one operation more.
    static func write(to replica: LocalReplica, seed: UInt64) throws {
        let plan = JointCasePlan(seed: seed)
        try replica.store.write { writer in
            let record = try writer.createRecord([
                (FieldName("region_profile_id"), "profile-b")
            ]).header.record
            var forms = JointCaseWriter(record: record)
            try forms.save(plan.all, to: &writer)
        }
    }

    /// The same rows for plain SQLite: case, entity, field, value, author, time.
    static func rows(case number: Int, filler: inout Filler) -> [[[UInt8]]] {
        (0..<JointCasePlan.fieldWriteCount).map { index in
            [
                Array("case-\(number)".utf8),
                Array("entity-\(index % JointCasePlan.operationCount)".utf8),
                Array("field-\(index)".utf8), Array(filler.text().utf8), Array("m-0001".utf8),
                Array("2026-02-10T14:05:00.000Z".utf8),
            ]
        }
    }
}

/// P2, local half: the edits of a case in one commit, against the same rows in plain SQLite.
enum CaseBenchmark {
    private static let caseCount = 40

    static func run(_ place: BenchmarkPlace, _ rounds: Int) throws -> Measurement {
        let replica = try BenchmarkReplica.make(place, "case")
        let plain = try PlainSQLite(path: place.folder("case-plain.sqlite"))
        try plain.run(
            """
            CREATE TABLE field (c BLOB, e BLOB, f BLOB, v BLOB, a BLOB, t BLOB,
                PRIMARY KEY (c, e, f)) WITHOUT ROWID
            """)
        var filler = Filler()
        var pairs: [(Double, Double)] = []
        var number = 0
        for _ in 0..<rounds {
            var ours: [Double] = []
            var floors: [Double] = []
            for _ in 0..<caseCount {
                ours.append(
                    try Stopwatch.milliseconds {
                        try LocalCase.write(to: replica, seed: UInt64(number))
                    })
                number += 1
                let rows = LocalCase.rows(case: number, filler: &filler)
                floors.append(
                    try Stopwatch.milliseconds {
                        try plain.run("BEGIN IMMEDIATE")
                        try plain.insert(
                            "INSERT OR REPLACE INTO field VALUES (?, ?, ?, ?, ?, ?)", rows: rows)
                        try plain.run("COMMIT")
                    })
            }
            pairs.append((Stopwatch.median(ours), Stopwatch.median(floors)))
        }
        let middle = pairs.sorted { $0.0 / $0.1 < $1.0 / $1.1 }[pairs.count / 2]
        return Measurement(
            name: "P2", what: "75 operations, 341 field writes, one commit",
            floor: "341 rows in plain SQLite, one commit", measured: middle.0,
            floorValue: middle.1, unit: "ms", aim: "≤ 1.8×",
            correctness: "ours: signed, conflict state; plain: last writer wins")
    }
}
