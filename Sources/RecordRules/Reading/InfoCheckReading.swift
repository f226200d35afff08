import RecordMerge
import RecordModel

/// What was looked up before the consultation, by topic.
enum InfoCheck {
    private enum Names {
        static let lookedUp: Set<String> = ["checked_found", "checked_nothing"]
        static let answered: Set<String> = ["checked_found", "checked_nothing", "not_available"]
        static let found: Set<String> = ["checked_found"]
        static let nothing: Set<String> = ["checked_nothing"]
        static let notAvailable: Set<String> = ["not_available"]
    }

    /// A topic of the list.
    enum Topic: String, CaseIterable {
        case registrations = "police_registrations"
        case agreementsWithPersons = "agreements_with_persons"
        case agreementsWithPartners = "agreements_with_partners"
        case actionPlan = "action_plan"
        case protectiveMeasures = "protective_measures"
        case runningInvestigation = "running_investigation"
        case probationAdvice = "probation_advice"
        case probationSupervision = "probation_supervision"
        case vtFiles = "vt_files"
        case rvdkInfo = "rvdk_info"
        case careInvolved = "care_involved"
        case runningTrajectory = "running_trajectory"

        /// The topics that VT looks up.
        static let ofVT: Set<Topic> = [.vtFiles, .rvdkInfo, .careInvolved, .runningTrajectory]
    }

    /// The one entity that keeps the answers.
    static let reference = EntityReference.singleton("info_check")

    /// Whether it is said what came of it, also that it could not be looked up.
    static func isAnswered(_ topic: Topic, _ facts: RecordFacts) -> Bool {
        facts.surely(reference.type, topic.rawValue, in: Names.answered)
    }

    /// Whether it was looked up, by everybody's word.
    static func isLookedUp(_ topic: Topic, _ facts: RecordFacts) -> Bool {
        facts.surely(reference.type, topic.rawValue, in: Names.lookedUp)
    }

    /// Whether somebody found something.
    static func isFound(_ topic: Topic, _ facts: RecordFacts) -> Bool {
        facts.possibly(reference.type, topic.rawValue, in: Names.found)
    }

    /// Whether it was looked up and there is nothing, by everybody's word.
    static func isNothing(_ topic: Topic, _ facts: RecordFacts) -> Bool {
        facts.surely(reference.type, topic.rawValue, in: Names.nothing)
    }

    /// Whether somebody says that it could not be looked up.
    static func isNotAvailable(_ topic: Topic, _ facts: RecordFacts) -> Bool {
        facts.possibly(reference.type, topic.rawValue, in: Names.notAvailable)
    }
}
