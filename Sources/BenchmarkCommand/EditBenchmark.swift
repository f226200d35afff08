import Foundation
import RecordModel
import RecordStore
import SamenOp

/// P1: a durable edit of one field, whole library path, against one page written and synced.
enum EditBenchmark {
    private static let editCount = 200
    private static let personCount = 100

    static func run(_ place: BenchmarkPlace, _ rounds: Int) throws -> Measurement {
        let replica = try BenchmarkReplica.make(place, "edit")
        let record = try replica.newRecord().header.record
        let field = FieldName("person_safety")
        let values: [JSONValue] = ["unsafe", "unknown", "safe_with_conditions", "safe"]
        let persons = try (0..<personCount).map { _ in
            try replica.store.write { try $0.add("person", to: record, [(field, values[0])]) }
                .header.entity
        }
        let floorFile = try SyncedFile(path: place.folder("floor"))
        var ratios: [(Double, Double)] = []
        for _ in 0..<rounds {
            var edits: [Double] = []
            var floors: [Double] = []
            for index in 0..<editCount {
                edits.append(
                    try Stopwatch.milliseconds {
                        _ = try replica.set(
                            persons[index % personCount], in: record,
                            [FieldChange(field, values[index % 4])], EditNote(reason: "meting"))
                    })
                floors.append(try Stopwatch.milliseconds(floorFile.writePage))
            }
            ratios.append((Stopwatch.median(edits), Stopwatch.median(floors)))
        }
        let middle = ratios.sorted { $0.0 / $0.1 < $1.0 / $1.1 }[ratios.count / 2]
        return Measurement(
            name: "P1", what: "durable one-field edit", floor: "4 KiB written and synced",
            measured: middle.0, floorValue: middle.1, unit: "ms", aim: "≤ 1.5×",
            correctness: "signed, chained, conflict state kept, synchronous=FULL")
    }
}

/// A file to which pages are appended and synced: the floor of durability.
struct SyncedFile {
    private let descriptor: Int32
    private let page = [UInt8](repeating: 7, count: 4_096)

    init(path: String) throws {
        descriptor = open(path, O_CREAT | O_WRONLY | O_APPEND, 0o600)
        guard descriptor >= 0 else { throw StoreError(.disk, "the floor's file can't be made") }
    }

    func writePage() throws {
        guard write(descriptor, page, page.count) == page.count, fdatasync(descriptor) == 0 else {
            throw StoreError(.disk, "the floor's file can't be written")
        }
    }
}
