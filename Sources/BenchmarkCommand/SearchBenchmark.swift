import RecordModel
import RecordStore
import SamenOp

/// What the index by which earlier records are found costs: `find` among 1,000 records, cold, and
/// a durable edit of a name against one of a field that is not searched.
enum SearchBenchmark {
    private static let recordCount = 1_000
    private static let editCount = 200

    static func find(_ place: BenchmarkPlace, _ rounds: Int) throws -> Measurement {
        let replica = try BenchmarkReplica.make(place, "find")
        for index in 0..<recordCount {
            let record = try replica.newRecord().header.record
            _ = try replica.add(
                "person", to: record, [(FieldName("person_name"), .text(name(index)))])
            _ = try replica.set(
                .singleton("incident"), in: record,
                [
                    FieldChange(
                        FieldName("incident_location"),
                        .text("Voorbeeldstraat \(index), Fictiestad"))
                ])
        }
        let median = try BenchmarkProcess.samenop().medianAgainstStart(
            ["find", "Voorbeeldstraat 612", "--json", "--store", place.folder("find")],
            rounds: rounds)
        return Measurement(
            name: "find", what: "find among 1,000 records, cold, CPU of the process",
            floor: "the program starting and ending", measured: median.command,
            floorValue: median.start, unit: "ms", aim: "≤ 100 ms",
            correctness: "one address of a thousand in one street")
    }

    static func edit(_ place: BenchmarkPlace, _ rounds: Int) throws -> Measurement {
        let replica = try BenchmarkReplica.make(place, "find-edit")
        let record = try replica.newRecord().header.record
        let fields = ["person_name", "whereabouts"].map { FieldName($0) }
        let person = try replica.store.write {
            try $0.add("person", to: record, [(fields[0], "Persoon A")])
        }.header.entity
        let places: [JSONValue] = ["gone", "on_scene"]
        var ratios: [(Double, Double)] = []
        for _ in 0..<rounds {
            var searched: [Double] = []
            var plain: [Double] = []
            for index in 0..<editCount {
                let values = [.text(name(index)), places[index % 2]]
                let times = try zip(fields, values).map { field, value in
                    try Stopwatch.milliseconds {
                        _ = try replica.set(
                            person, in: record, [FieldChange(field, value)],
                            EditNote(reason: "meting"))
                    }
                }
                searched.append(times[0])
                plain.append(times[1])
            }
            ratios.append((Stopwatch.median(searched), Stopwatch.median(plain)))
        }
        let middle = ratios.sorted { $0.0 / $0.1 < $1.0 / $1.1 }[ratios.count / 2]
        return Measurement(
            name: "find-edit", what: "durable edit of a name", floor: "of a field not searched",
            measured: middle.0, floorValue: middle.1, unit: "ms", aim: "≤ 1.5×",
            correctness: "the index changes in the same transaction")
    }

    private static func name(_ index: Int) -> String { "Persoon Voorbeeld\(index) Fictief" }
}
