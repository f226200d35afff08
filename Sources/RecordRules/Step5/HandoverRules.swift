import RecordMerge
import RecordModel

/// Rules of step 5 about handing the case over.
enum HandoverRules {
    private enum Names {
        static let agreement = "agreement"
        static let lead = "measures_lead"
        static let leadRole = "measures_lead_role"
    }

    /// R5.6: somebody takes the case over. That nobody has to, a supervisor says, with a reason.
    static let named = Rule(
        "R5.6", .block, step: 5, binds: Party.both, gates: .closing,
        override: .roles([Party.supervisor])
    ) { facts in
        Handover.all(facts).contains(where: \.isNamed) ? [] : [Breach()]
    }

    /// R5.7: who hands over speaks with who takes over, or says why not.
    static let warm = Rule("R5.7", .warn, step: 5, binds: Party.both) { facts in
        Handover.all(facts).filter { !$0.isWarm }.map { Breach(entities: [$0.entity.reference]) }
    }

    /// R5.9: what still has to be done later, somebody took on by name.
    static let remindersTaken = Rule(
        "R5.9", .block, step: 5, binds: Party.both, gates: .closing,
        breachesAfter: remindersLeft
    ) { facts in
        let others = RuleBook.rules(facts.catalogue).filter { !$0.looksAtOthers }
        return remindersLeft(facts, RuleBook.findings(facts, of: others))
    }

    private static func remindersLeft(_ facts: RecordFacts, _ others: [Finding]) -> [Breach] {
        guard !isTakenOn(facts) else { return [] }
        let open = OpenReminders.count(facts, among: others)
        guard open > 0 else { return [] }
        return [Breach(arguments: ["count": String(open)])]
    }

    /// Whether somebody received the case, or leads the measures, by name or role.
    private static func isTakenOn(_ facts: RecordFacts) -> Bool {
        if Handover.all(facts).contains(where: \.isTakenOn) { return true }
        guard let agreement = facts.singleton(Names.agreement),
            agreement.fields[FieldName(Names.lead)]?.state == .settled
        else { return false }
        return agreement.hasText(Names.lead) && agreement.hasText(Names.leadRole)
    }

    /// R5.12: when the suspect was arrested, the assessment and the conditions go along to the
    /// prosecution's table, all of them.
    static let toProsecution = Rule("R5.12", .warn, step: 5, binds: Party.both) { facts in
        guard Custody.isPossible(facts), !ProsecutionFile.isComplete(facts) else { return [] }
        return [Breach(entities: ProsecutionFile.content(facts))]
    }
}

/// What has to be remembered after the case was handed over.
private enum OpenReminders {
    private enum Names {
        static let measure = "measure"
        static let status = "status"
        static let over: Set<String> = ["ended", "rejected"]
        static let endsAt = "ends_at"
        static let agreement = "agreement"
        static let reassessAt = "reassess_at"
    }

    /// The reminders with a moment of their own that no one dealt with, and the dates still to
    /// come. A passing notice is no promise that somebody has to keep; what is asked because the
    /// case was closed needs nobody to take it on before.
    static func count(_ facts: RecordFacts, among findings: [Finding]) -> Int {
        let left = Set(AfterClosingRules.all.map(\.id))
        let open = findings.filter {
            $0.severity == .remind && $0.needsSomebody && $0.due != nil && !left.contains($0.rule)
        }
        return open.count + dates(facts).filter { $0 > facts.now }.count
    }

    /// When measures end that are not over, and when the agreements are looked at again.
    private static func dates(_ facts: RecordFacts) -> [Instant] {
        let running = facts.entities(Names.measure).filter {
            !$0.surely(Names.status, in: Names.over)
        }
        let ends = running.compactMap { $0.instants(Names.endsAt).max() }
        let reassessed = facts.singleton(Names.agreement)?.texts(Names.reassessAt) ?? []
        return ends + reassessed.compactMap(Due.moment)
    }
}

/// Whether a suspect was taken away.
private enum Custody {
    private enum Names {
        static let type = "detention_status"
        static let status = "status"
        static let arrested: Set<String> = ["arrested", "remand", "suspended_with_conditions"]
    }

    static func isPossible(_ facts: RecordFacts) -> Bool {
        facts.inForce(facts.entries(Names.type)).contains {
            $0.possibly(Names.status, in: Names.arrested)
        }
    }
}

/// What the prosecution's table has to get.
private enum ProsecutionFile {
    private enum Names {
        static let condition = "safety_condition"
        static let receivers: Set<String> = [Handover.Destination.zsm, Party.om]
    }

    /// The assessments in force and the conditions, sorted.
    static func content(_ facts: RecordFacts) -> [EntityReference] {
        Assessment.inForce(facts).map(\.entity.reference)
            + facts.entities(Names.condition).map(\.reference)
    }

    /// Whether a handover took place with a report, or each part was disclosed.
    static func isComplete(_ facts: RecordFacts) -> Bool {
        let isReported = Handover.all(facts).contains {
            $0.isTo([Handover.Destination.zsm]) && $0.isDone && $0.hasReport
        }
        if isReported { return true }
        let names = facts.catalogue.structure
        let disclosures = facts.entries(names.name("disclosure", "type")).filter {
            $0.surely(names.name("disclosure", "receiverOrganisation"), in: Names.receivers)
        }
        let content = content(facts)
        return !content.isEmpty
            && content.allSatisfy { part in
                disclosures.contains {
                    $0.surelyHas(names.name("disclosure", "contentRefs"), part.id)
                }
            }
    }
}
