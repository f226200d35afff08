import RecordMerge
import RecordModel

/// What metrics count once: one incident, in one record or in several that people linked.
package struct MetricCase: Sendable {
    private enum Names {
        static let section = "participant"
        static let unit = "unit"
        static let organisation = "organisation"
    }

    /// Its records, sorted by id; at least one.
    package let records: [RecordFacts]

    /// A case of these records, at least one.
    init(_ records: [RecordFacts]) {
        precondition(!records.isEmpty, "a case has a record")
        self.records = records
    }

    /// The incidents in these records, each once.
    package static func all(_ records: [RecordFacts]) -> [MetricCase] { Counting.cases(records) }

    /// Whether a unit takes or took part in a record.
    package static func takesPart(_ unit: String, in facts: RecordFacts) -> Bool {
        MetricCase([facts]).units.contains(unit)
    }

    /// Its name: the id of the first record.
    var id: String { records[0].record.id.text }

    /// The entities of a type, corrections taken into account, each once.
    func entries(_ type: String) -> [[Entry]] {
        Counting.classes(records.flatMap { $0.entries(type) }, records)
    }

    /// The same observations, with those about entities that people linked as one put together.
    func countingOnce(_ observations: [MetricObservation], of type: String) -> [MetricObservation] {
        guard records.contains(where: Counting.hasLinks) else { return observations }
        var leaders: [String: String] = [:]
        for entries in entries(type) {
            guard let leader = entries.first?.reference.id else { continue }
            for id in entries.flatMap(\.ids) { leaders[id] = leader }
        }
        var places: [String: Int] = [:]
        var counted: [MetricObservation] = []
        for observation in observations {
            let subject = leaders[observation.subject] ?? observation.subject
            if let place = places[subject] {
                if observation.isHit, !counted[place].isHit { counted[place] = observation }
            } else {
                places[subject] = counted.count
                counted.append(observation)
            }
        }
        return counted
    }

    /// The one entity of a type, as all records tell of it together.
    func together(_ type: String) -> Together {
        Together(members: records.compactMap { $0.singleton(type) })
    }

    /// The units that take or took part: those added, and those that wrote.
    package var units: Set<String> {
        Set(taking(Names.unit)).union(authors.map(\.unit))
    }

    /// The organisations that take or took part.
    package var organisations: Set<String> {
        Set(taking(Names.organisation)).union(authors.map(\.organisation))
    }

    /// When the first of its records was begun.
    var createdAt: Instant? {
        records.flatMap { $0.operations.values.map(\.recordedAt.wallMilliseconds) }.min()
            .map { Instant(milliseconds: $0) }
    }

    private var authors: [OperationAuthor] {
        records.flatMap { $0.operations.values.map(\.author) }
    }

    private func taking(_ field: String) -> [String] {
        records.flatMap { facts in
            let names = facts.catalogue.structure
            return facts.entities(names.participantType)
                .flatMap { $0.texts(names.name(Names.section, field)) }
        }
    }
}
