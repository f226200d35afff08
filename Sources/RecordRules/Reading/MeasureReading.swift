import RecordMerge
import RecordModel

/// A safety measure, as everybody who spoke of it describes it.
///
/// Where people differ caution has two sides: a victim counts as protected only when all agree,
/// and a ban counts as to be enforced when anybody says it holds.
struct Measure {
    private enum Names {
        static let type = "measure"
        static let kind = "kind"
        static let status = "status"
        static let decidedBy = "decided_by"
        static let carriedOutBy = "carried_out_by"
        static let forPerson = "for_person"
        static let againstPerson = "against_person"
        static let notChosenReason = "considered_not_chosen_reason"
        static let unknown = "unknown"
        static let prosecution: Set<String> = ["om"]
        static let justice: Set<String> = ["om", "court", "juvenile_court", "probation"]
        static let victim: Set<String> = ["victim_self"]
    }

    /// Kinds that rules ask for.
    enum Kind {
        static let homeBan: Set<String> = ["temporary_home_ban"]
        static let arrest: Set<String> = ["arrest"]
        static let contactBan: Set<String> = ["contact_ban"]
        static let locationBan: Set<String> = ["location_ban"]
        static let behaviouralOrder: Set<String> = ["behavioural_order"]
        static let monitoring: Set<String> = ["electronic_monitoring"]
        static let immediateSupervision: Set<String> = ["immediate_supervision"]
        static let awareButton: Set<String> = ["aware_button"]
        static let stopTalk: Set<String> = ["stop_talk"]
        /// What binds a suspect by order.
        static let orders: Set<String> = [
            "temporary_home_ban", "contact_ban", "location_ban", "behavioural_order",
            "electronic_monitoring", "immediate_supervision", "probation_supervision",
        ]
        /// What probation watches over.
        static let supervision: Set<String> = [
            "electronic_monitoring", "immediate_supervision", "probation_supervision",
            "execution_advice",
        ]
        /// What takes a child out of its home or its parents' say.
        static let child: Set<String> = [
            "crisis_foster_care", "out_of_home_placement", "supervision_order_child",
            "urgent_child_protection_request",
        ]
        /// What asks a victim to live otherwise.
        static let effort: Set<String> = ["shelter", "stay_elsewhere", "victim_device"]
        /// What lasts for some time, by its nature.
        static let temporary: Set<String> = orders.union(child).union(effort).union([
            "aware_button", "safety_agreement", "priority_dispatch_flag",
        ])
    }

    /// Where a measure can stand.
    enum Status {
        static let ideas: Set<String> = ["considered", "requested"]
        static let served: Set<String> = ["served"]
        static let inForce: Set<String> = ["in_force"]
        static let violated: Set<String> = ["violated"]
        static let ended: Set<String> = ["ended"]
        static let over: Set<String> = ["ended", "rejected"]
        static let notChosen: Set<String> = ["considered", "rejected"]
        /// Decided and not known to be broken.
        static let standing: Set<String> = ["imposed", "served", "in_force"]
        static let enforceable: Set<String> = standing.union(violated)
        /// It was decided, whatever became of it.
        static let decided: Set<String> = enforceable.union(ended)
    }

    let entity: MaterialisedEntity

    var reference: EntityReference { entity.reference }

    /// All measures, sorted by id.
    static func all(_ facts: RecordFacts) -> [Measure] {
        facts.entities(Names.type).map(Measure.init)
    }

    /// The measures that somebody calls one of these kinds and that not everybody calls over.
    static func possible(_ kinds: Set<String>, _ facts: RecordFacts) -> [Measure] {
        all(facts).filter { $0.isPossibly(kinds) && !$0.isOver }
    }

    /// Whether somebody calls it one of these kinds.
    func isPossibly(_ kinds: Set<String>) -> Bool { entity.possibly(Names.kind, in: kinds) }

    /// Whether a measure of these kinds was thought of: its stand is known, whatever it is.
    static func isConsidered(_ kinds: Set<String>, _ facts: RecordFacts) -> Bool {
        all(facts).contains {
            $0.entity.surely(Names.kind, in: kinds)
                && $0.entity.isAnswered(Names.status, unknown: Names.unknown)
        }
    }

    /// Whether somebody says that it stands so.
    func stands(_ statuses: Set<String>) -> Bool { entity.possibly(Names.status, in: statuses) }

    /// Whether everybody says that it stands so.
    func surelyStands(_ statuses: Set<String>) -> Bool {
        entity.surely(Names.status, in: statuses)
    }

    /// Whether everybody says that it ended or was rejected.
    var isOver: Bool { surelyStands(Status.over) }

    /// Whether everybody says that it is no more than a thought, or over.
    var isUnchosen: Bool { surelyStands(Status.ideas.union(Status.over)) }

    /// Whether by anybody's word it is to be enforced.
    var isEnforceable: Bool { stands(Status.enforceable) }

    /// Whether one says that it holds and another that it does not, or can't be read.
    var isContradictory: Bool { isEnforceable && !surelyStands(Status.enforceable) }

    /// The writes that say where it stands.
    var statusHeads: [RegisterHead] { entity.heads(Names.status) }

    /// What was written of where it stands, by the clock.
    func statusWrites(_ facts: RecordFacts) -> [PastWrite] {
        facts.writes(reference, [Names.status])[Names.status] ?? []
    }

    /// Whom it is for, by anybody's word.
    var protected: Set<String> { Set(entity.texts(Names.forPerson)) }

    /// Whom it is against, by anybody's word.
    var bound: Set<String> { Set(entity.texts(Names.againstPerson)) }

    /// Whether it is said who decides.
    var hasDecider: Bool { entity.isAnswered(Names.decidedBy, unknown: Names.unknown) }

    /// Whether it is said who carries it out.
    var hasExecutor: Bool {
        let standing = entity.standing(Names.carriedOutBy)
        return !standing.isEmpty && standing.allSatisfy { ListItem.isFilled($0.known) }
    }

    /// Whether by somebody's word the prosecution decides.
    var isByProsecution: Bool { entity.possibly(Names.decidedBy, in: Names.prosecution) }

    /// Whether by somebody's word prosecution, a court or probation decides.
    var isByJustice: Bool { entity.possibly(Names.decidedBy, in: Names.justice) }

    /// Whether by somebody's word it is the victim's own.
    var isByVictim: Bool { entity.possibly(Names.decidedBy, in: Names.victim) }

    /// Whether it says why it was not chosen.
    var saysWhyNot: Bool { entity.isFilled(Names.notChosenReason) }

    /// Whether an entity by which somebody speaks of this measure is meant.
    func isMeant(by reading: some FieldReading, _ field: String) -> Bool {
        reading.texts(field).contains(reference.id)
    }
}
