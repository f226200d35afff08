import RecordMerge
import RecordModel

/// A figure as data says it: of what, which of them, which of those are hits, how long it took.
struct MetricExpression: Sendable {
    /// The type of what is counted; nil for the case itself.
    let each: String?
    /// The set of which every element counts by itself; nil when the thing itself counts.
    let per: String?
    /// What has to hold for it to be counted.
    let conditions: [MetricCondition]
    /// What has to hold for a hit.
    let hits: [MetricCondition]
    /// From when until when it took.
    let duration: (from: MetricMoment, to: MetricMoment)?
    /// The field that sets its groups apart.
    let field: String?

    var population: String { [each ?? "", per ?? ""].joined(separator: "/") }

    func observations(_ one: MetricCase) -> [MetricObservation] {
        subjects(one).filter { subject in conditions.allSatisfy { $0.holds(subject) } }
            .flatMap(observations)
    }

    private func observations(_ subject: MetricSubject) -> [MetricObservation] {
        let isHit = hits.allSatisfy { $0.holds(subject) }
        if let per {
            return subject.elements(of: per).map {
                MetricObservation(subject: "\(subject.id)/\($0)", isHit: isHit, keys: [$0])
            }
        }
        let sample = duration.flatMap { span in
            span.from.of(subject).flatMap { from in
                span.to.of(subject).map { max(0, $0.milliseconds - from.milliseconds) }
            }
        }
        return [
            MetricObservation(
                subject: subject.id, isHit: duration == nil ? isHit : isHit && sample != nil,
                sample: isHit ? sample : nil, keys: field.map(subject.values) ?? [])
        ]
    }

    private func subjects(_ one: MetricCase) -> [MetricSubject] {
        guard let each else { return [MetricSubject(one)] }
        return one.entries(each).map { MetricSubject(one, $0) }
    }
}

/// What a condition looks at: a case, and the thing in it that is counted.
struct MetricSubject: FieldReading {
    let one: MetricCase
    private let entries: [Entry]

    init(_ one: MetricCase, _ entries: [Entry] = []) {
        self.one = one
        self.entries = entries
    }

    /// What tells it from others of its case; empty for the case itself.
    var id: String { entries.first?.reference.id ?? "" }

    /// Every id by which something may point to it.
    var ids: Set<String> { entries.reduce(into: []) { $0.formUnion($1.ids) } }

    func standing(_ name: FieldName) -> [RegisterValue] { entries.flatMap { $0.standing(name) } }

    /// The elements that somebody says are in a set, sorted.
    func elements(of set: String) -> [String] {
        entries.reduce(into: Set<String>()) { $0.formUnion($1.elements(of: set)) }.sorted()
    }

    /// The codes that stand on a field, each once, sorted.
    func values(_ field: String) -> [String] { Set(texts(field)).sorted() }
}

/// Something that has to hold.
indirect enum MetricCondition: Sendable {
    /// Every value that stands on a field is one of these.
    case surely(field: String, Set<JSONValue>)
    /// Somebody says one of these.
    case says(field: String, Set<JSONValue>)
    /// Somebody gave an answer that can be read.
    case filled(field: String)
    /// Somebody says that this is in the set.
    case has(set: String, String)
    /// These hold for the one entity of a type.
    case on(String, [MetricCondition])
    /// These hold for something of a type; with a field, one that points to what is counted.
    case some(String, by: String?, [MetricCondition])
    /// The case has one of these forms.
    case form(Set<JointForm>)
    /// A named question about the case is answered with yes.
    case question(@Sendable (MetricCase) -> Bool)
    case not([MetricCondition])
    case any([[MetricCondition]])

    func holds(_ subject: MetricSubject) -> Bool {
        switch self {
        case .on(let type, let conditions):
            let entities = subject.one.together(type)
            return conditions.allSatisfy { $0.holds(subject, entities) }
        case .some(let type, let pointer, let conditions):
            return subject.one.entries(type).contains { entries in
                let found = MetricSubject(subject.one, entries)
                if let pointer, subject.ids.isDisjoint(with: found.texts(pointer)) { return false }
                return conditions.allSatisfy { $0.holds(found) }
            }
        case .form(let forms): return forms.contains(JointForm.of(subject.one))
        case .question(let isSo): return isSo(subject.one)
        case .not(let conditions): return !conditions.allSatisfy { $0.holds(subject) }
        case .any(let choices):
            return choices.contains { $0.allSatisfy { $0.holds(subject) } }
        default: return holds(subject, subject)
        }
    }

    private func holds(_ subject: MetricSubject, _ reading: some FieldReading) -> Bool {
        switch self {
        case .surely(let field, let values):
            let standing = reading.standing(field)
            return !standing.isEmpty
                && standing.allSatisfy { $0.known.map(values.contains) ?? false }
        case .says(let field, let values):
            return reading.standing(field).contains { $0.known.map(values.contains) ?? false }
        case .filled(let field):
            return reading.standing(field).contains { value in
                guard let known = value.known, !known.isNull else { return false }
                return known.stringValue?.isBlank != true
            }
        case .has(let set, let element): return reading.possiblyHas(set, element)
        default: return holds(subject)
        }
    }
}

/// A moment that is recorded.
enum MetricMoment: Sendable {
    /// The first that stands on a field of the one entity of a type.
    case on(String, field: String)
    /// The first that stands on a field of what is counted.
    case field(String)
    /// When the record was begun.
    case created
    /// When the case is, by what the catalogue calls its notification.
    case first([MetricMoment])

    func of(_ subject: MetricSubject) -> Instant? {
        switch self {
        case .on(let type, let field): subject.one.together(type).instants(field).min()
        case .field(let field): subject.instants(field).min()
        case .created: subject.one.createdAt
        case .first(let moments): moments.lazy.compactMap { $0.of(subject) }.first
        }
    }

    func of(_ one: MetricCase) -> Instant? { of(MetricSubject(one)) }
}

/// One thing that was counted.
struct MetricObservation: Sendable {
    /// What tells it from others of its case; empty for the case itself.
    var subject = ""
    /// Whether it is a hit.
    let isHit: Bool
    /// How long it took in milliseconds, or how many, where that is measured.
    var sample: Int64?
    /// The groups that it says of itself to belong to.
    var keys: [String] = []
}
