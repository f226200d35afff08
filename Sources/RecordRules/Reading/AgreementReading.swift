import RecordMerge
import RecordModel

/// What organisations agreed about the measures.
struct Agreement {
    private enum Names {
        static let type = "agreement"
        static let temporaryMeasures = "temporary_measures"
        static let temporaryMeasuresNone = "temporary_measures_none"
        static let until = "until"
        static let reassessAt = "reassess_at"
        static let reassessBy = "reassess_by"
        static let measuresLead = "measures_lead"
        static let callChain = "call_chain"
        static let callee = "callee"
        static let fallback = "fallback"
    }

    /// Points of the discussion that are lists, with what each line has to say.
    private enum Lists {
        static let consultation = (
            field: "consultation", keys: ["who", "with", "when"], none: String?.none
        )
        static let results = (
            field: "results_sharing", keys: ["result", "from", "to"],
            none: String?("results_sharing_none")
        )
        static let informOthers = (
            field: "inform_others", keys: ["party", "by"], none: String?("inform_others_none")
        )
        static let callChain = (
            field: Names.callChain, keys: ["trigger", "caller", Names.callee], none: String?.none
        )
    }

    /// The points that have to be talked through, by their numbers.
    enum Point: Int, CaseIterable {
        case consultation = 1
        case results
        case temporaryMeasures
        case informOthers
        case duration
        case lead
        case callChain

        /// Whether the answer may be that there is nothing.
        var mayBeNone: Bool {
            switch self {
            case .results, .temporaryMeasures, .informOthers: true
            case .consultation, .duration, .lead, .callChain: false
            }
        }
    }

    static let reference = EntityReference.singleton(Names.type)
    let entity: MaterialisedEntity?
    private let facts: RecordFacts

    init(_ facts: RecordFacts) {
        entity = facts.singleton(Names.type)
        self.facts = facts
    }

    /// Whether a point is answered: everything it needs is there, or it is said that there is
    /// nothing, where that may be.
    func isAnswered(_ point: Point) -> Bool {
        switch point {
        case .consultation: isListed(Lists.consultation)
        case .results: isListed(Lists.results)
        case .temporaryMeasures: areMeasuresNamed
        case .informOthers: isListed(Lists.informOthers)
        case .duration:
            [Names.until, Names.reassessAt].allSatisfy { !deadlines($0).isEmpty }
                && (entity?.isFilled(Names.reassessBy) ?? false)
        case .lead: entity?.isFilled(Names.measuresLead) ?? false
        case .callChain: isListed(Lists.callChain)
        }
    }

    /// Whether the one party to turn to is chosen, and by nobody contested.
    var hasOneLead: Bool { isLead(.settled) && entity?.isFilled(Names.measuresLead) ?? false }

    /// Whether different parties stand there as the one to turn to.
    var hasSeveralLeads: Bool { isLead(.conflict) }

    /// The first day or moment at which the measures are looked at again.
    var reassessment: Deadline? { deadlines(Names.reassessAt).min { $0.end < $1.end } }

    /// The lines of who calls whom without anybody else to call.
    var callsWithoutFallback: Int {
        facts.items(entity, Names.callChain).filter { line in
            !line.isFilled([Names.fallback]) || line[Names.fallback] == line[Names.callee]
        }.count
    }

    /// Whether somebody counts a measure among the temporary ones.
    func lists(_ measure: Measure) -> Bool {
        entity?.possiblyHas(Names.temporaryMeasures, measure.reference.id) ?? false
    }

    /// Whether everybody says that there are no measures, and somebody says why.
    var saysWhyNoMeasures: Bool {
        guard let entity, entity.surely(Names.temporaryMeasuresNone, is: true) else { return false }
        return entity.heads(Names.temporaryMeasuresNone).contains { head in
            facts.operations[head.stamp.operation]?.reason?.contains { !$0.isWhitespace } ?? false
        }
    }

    private var areMeasuresNamed: Bool {
        guard let entity else { return false }
        let present = Set(Measure.all(facts).map(\.reference.id))
        let named = entity.possibleElements(Names.temporaryMeasures)
        if named.isEmpty { return entity.surely(Names.temporaryMeasuresNone, is: true) }
        return entity.sureElements(Names.temporaryMeasures).contains(where: present.contains)
    }

    private func isListed(_ list: (field: String, keys: [String], none: String?)) -> Bool {
        let lines = facts.items(entity, list.field)
        if lines.isEmpty { return list.none.map { entity?.surely($0, is: true) ?? false } ?? false }
        return lines.allSatisfy { $0.isFilled(list.keys) }
    }

    private func isLead(_ state: FieldState) -> Bool {
        entity?.fields[FieldName(Names.measuresLead)]?.state == state
    }

    private func deadlines(_ field: String) -> [Deadline] { entity?.deadlines(field) ?? [] }
}
