import RecordModel
import RecordRules

extension Finding {
    /// What a rule says, however hard.
    struct Saying: Hashable {
        let rule: String
        let message: String
        let arguments: [String: String]
        let parts: [String: [String]]
        let binds: [String]
        let entities: [EntityReference]
        let due: Instant?
        let state: FindingState

        init(_ finding: Finding) {
            rule = finding.rule
            message = finding.messageKey
            arguments = finding.arguments
            parts = finding.parts
            binds = finding.binds
            entities = finding.entities
            due = finding.due
            state = finding.state
        }
    }
}

extension [Finding] {
    /// Each saying once: a rule that warns now and holds something back later says so as what it
    /// holds back.
    var once: [Finding] {
        let holding = Set(filter { $0.severity == .block }.map(Finding.Saying.init))
        return filter { $0.severity == .block || !holding.contains(Finding.Saying($0)) }
    }
}
