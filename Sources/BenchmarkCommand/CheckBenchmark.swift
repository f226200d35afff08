import RecordModel
import RecordStore
import SamenOp

/// `check --json` on a record of 300 entries: CPU time of the whole process, and how it grows.
enum CheckBenchmark {
    private static let entryCount = 300
    private static let growth = 10

    static func run(_ place: BenchmarkPlace, _ rounds: Int) throws -> Measurement {
        try measure(place, rounds, entryCount, name: "check", aim: "< 30 ms")
    }

    /// The same on a record ten times as large: the ratio to the floor has to grow no faster.
    static func runLarge(_ place: BenchmarkPlace, _ rounds: Int) throws -> Measurement {
        try measure(
            place, rounds, entryCount * growth, name: "check-large", aim: "linear in the record")
    }

    private static func measure(
        _ place: BenchmarkPlace, _ rounds: Int, _ count: Int, name: String, aim: String
    ) throws -> Measurement {
        let replica = try BenchmarkReplica.make(place, name)
        let record = try MixedRecord.write(to: replica, entries: count)
        let median = try BenchmarkProcess.samenop().medianAgainstStart(
            ["check", record.text, "--json", "--store", place.folder(name)], expected: [0, 3],
            rounds: rounds)
        return Measurement(
            name: name, what: "check --json of \(count) entries, CPU of the process",
            floor: "the program starting and ending", measured: median.command,
            floorValue: median.start, unit: "ms", aim: aim,
            correctness: "all rules, all entries")
    }
}

/// A record in which all steps have something: persons, consults, weapons, injuries, measures.
enum MixedRecord {
    private static let day = "2026-02-10T"

    static func write(to replica: LocalReplica, entries: Int) throws -> RecordID {
        let record = try replica.newRecord().header.record
        var persons: [String] = []
        for index in 0..<entries {
            let time = "\(day)\(two(index / 60 % 24)):\(two(index % 60)):00+01:00"
            let person = persons.isEmpty ? nil : persons[index % persons.count]
            let (type, values) = entry(index, time: time, person: person)
            let outcome = try replica.add(
                type, to: record, values.map { (FieldName($0.0), $0.1) })
            if case .stored(let operation) = outcome, type == "person" {
                persons.append(operation.header.entity.id)
            }
        }
        return record
    }

    private static func entry(
        _ index: Int, time: String, person: String?
    ) -> (String, [(String, JSONValue)]) {
        guard let person else {
            return (
                "person", [("person_name", "Persoon A"), ("person_roles[victim]", .bool(true))]
            )
        }
        switch index % 10 {
        case 0:
            return ("person", [("person_safety", "unknown"), ("person_roles[child]", .bool(true))])
        case 1, 2:
            return (
                "consult",
                [
                    ("kind", "vt_first_call"), ("reached", "no_answer"),
                    ("started_at", .text(time)),
                ]
            )
        case 3: return ("weapon", [("kind", "blade"), ("secured", .bool(true))])
        case 4: return ("injury", [("person", .text(person)), ("visible", .bool(true))])
        case 5:
            return (
                "measure",
                [
                    ("kind", "contact_ban"), ("status", "in_force"), ("for_person", .text(person)),
                    ("ends_at", .text(time)),
                ]
            )
        case 6: return ("presence", [("organisation", "police"), ("arrived_at", .text(time))])
        case 7: return ("interview", [("person", .text(person)), ("from", .text(time))])
        case 8: return ("prior_registration", [("person", .text(person)), ("class", "x")])
        default: return ("followup_action", [("kind", "neighbours"), ("planned_at", .text(time))])
        }
    }

    private static func two(_ number: Int) -> String { CivilTime.padded(Int64(number), 2) }
}
