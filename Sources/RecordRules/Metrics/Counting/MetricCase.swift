import RecordMerge
import RecordModel

/// What metrics count once: one incident. Where people linked several records as one incident
/// (F0.17) these are the facts of all of them, joined: the evidence of each counts.
package struct MetricCase: Sendable {
    private enum Names {
        static let section = "participant"
        static let unit = "unit"
        static let organisation = "organisation"
    }

    /// What is known of it.
    package let facts: RecordFacts

    /// A case of these facts.
    init(_ facts: RecordFacts) { self.facts = facts }

    /// Whether a unit takes or took part in a record.
    package static func takesPart(_ unit: String, in facts: RecordFacts) -> Bool {
        MetricCase(facts).units.contains(unit)
    }

    /// Its name: the id of its record; of several the one under which they are read.
    var id: String { facts.record.id.text }

    /// The entities of a type, corrections taken into account, each once.
    func entries(_ type: String) -> [[Entry]] { facts.entriesOnce(type) }

    /// The same observations, with those about entities that people linked as one put together: a
    /// hit when one of them is.
    func countingOnce(_ observations: [MetricObservation], of type: String) -> [MetricObservation] {
        guard facts.hasLinks else { return observations }
        let leaders = facts.leaders(type)
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

    /// The one entity of a type, with every value that stands on it.
    func together(_ type: String) -> Together {
        Together(members: [facts.singleton(type)].compactMap(\.self))
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
        facts.operations.values.map(\.recordedAt.wallMilliseconds).min()
            .map { Instant(milliseconds: $0) }
    }

    private var authors: [OperationAuthor] {
        facts.operations.values.map(\.author)
    }

    private func taking(_ field: String) -> [String] {
        let names = facts.catalogue.structure
        return facts.entities(names.participantType)
            .flatMap { $0.texts(names.name(Names.section, field)) }
    }
}
