import RecordModel
import RecordStore
import SamenOp

/// The local half of the joint case: 75 operations, 341 field writes of 20–200 bytes.
struct JointCase {
    private static let entityCount = 75
    private static let fieldWriteCount = 341

    /// Writes the case in one transaction.
    static func write(to replica: LocalReplica, filler: inout Filler) throws {
        try replica.store.write { writer in
            let record = try writer.createRecord([
                (FieldName("region_profile_id"), "profile-b")
            ]).header.record
            var left = fieldWriteCount - 1
            for index in 1..<entityCount {
                let share = left / (entityCount - index)
                left -= share
                let values = (0..<share).map { place in
                    (fields[place % fields.count], JSONValue.text(filler.text()))
                }
                _ = try writer.add("person", to: record, values)
            }
        }
    }

    /// The same rows for plain SQLite: case, entity, field, value, author, time.
    static func rows(case number: Int, filler: inout Filler) -> [[[UInt8]]] {
        (0..<fieldWriteCount).map { index in
            [
                Array("case-\(number)".utf8), Array("entity-\(index % entityCount)".utf8),
                Array("field-\(index)".utf8), Array(filler.text().utf8), Array("m-0001".utf8),
                Array("2026-02-10T14:05:00.000Z".utf8),
            ]
        }
    }

    private static let fields = [
        "person_name", "whereabouts_text", "fear_words", "violence_history_text",
        "threat_signs_text", "victim_choice_words", "contact_wishes",
    ].map { FieldName($0) }
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
                        try JointCase.write(to: replica, filler: &filler)
                    })
                number += 1
                let rows = JointCase.rows(case: number, filler: &filler)
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
