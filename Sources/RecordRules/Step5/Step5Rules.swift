import RecordMerge
import RecordModel

/// Rules of step 5: no longer acute, and handing over. Those about the notification and the
/// organisations' own files are in `NotificationRules`, those about handing over in
/// `HandoverRules`, those for afterwards in `AfterClosingRules`.
enum Step5Rules {
    /// Registered in `RuleBook`, in the order of the catalogue.
    static let all: [Rule] = [
        allThree, declared, NotificationRules.made, NotificationRules.received,
        NotificationRules.ownSystems, HandoverRules.named, HandoverRules.warm, noOpenConflict,
        HandoverRules.remindersTaken, AfterClosingRules.evaluated, AfterClosingRules.reopened,
        HandoverRules.toProsecution, FileClosingRule.told,
    ]

    /// R5.1: the safety is assessed, the investigation done or handed on, everybody safe.
    static let allThree = Rule(
        "R5.1", .block, step: 5, binds: Party.both, gates: .ending
    ) { facts in
        var missing: [String] = []
        if Assessment.inForce(facts).isEmpty, !Scope.isVTOptional(facts) {
            missing.append("assessment")
        }
        if !Investigation.isDoneOrHandedOn(facts) { missing.append("investigation") }
        let persons = Person.notSafe(facts)
        if !persons.isEmpty || Person.all(facts).isEmpty { missing.append("safety") }
        guard !missing.isEmpty else { return [] }
        return [Breach(entities: persons.map(\.entity.reference), parts: ["missing": missing])]
    }

    /// R5.2: police and VT both said that it is no longer acute.
    ///
    /// Only VT's word can be missing with a supervisor's consent: where nobody of VT could be
    /// reached or came, and VT was notified.
    static let declared = Rule(
        "R5.2", .block, step: 5, binds: Party.both, gates: .closing,
        override: .roles([Party.supervisor]),
        need: OverrideNeed(textKey: "rule.R5.2.need") { facts in
            isVTUnreachable(facts) && NotificationRules.isMade(facts)
        }
    ) { facts in
        let isByPolice = Declaration.stands(by: [Party.police], facts)
        let isByVT =
            Declaration.stands(by: Assessment.mandated(facts), facts) || Scope.isVTOptional(facts)
        return [
            isByPolice ? nil : Breach(binds: [Party.police], isFinal: true),
            isByVT ? nil : Breach(binds: [Party.vt], variant: "vt"),
        ].compactMap(\.self)
    }

    /// Whether VT was called in vain, with no talk since, and nobody of VT came.
    private static func isVTUnreachable(_ facts: RecordFacts) -> Bool {
        let hasCome = Presence.all(facts).contains { $0.isOf(Party.vtSide) && $0.hasArrived }
        return !hasCome && FirstCall.lastMissed(facts) != nil
    }

    /// R5.8: nothing that can lead to harm is contested. Assessments in force that differ are
    /// contested; a field this version of the catalogue does not know can't be read at all.
    static let noOpenConflict = Rule(
        "R5.8", .block, step: 5, binds: Party.both, gates: .ending
    ) { facts in
        let open = OpenDifferences(facts)
        guard open.count > 0 else { return [] }
        return [
            Breach(
                entities: open.entities, variant: open.isUnreadable ? "unreadable" : nil,
                arguments: ["count": String(open.count)])
        ]
    }
}

/// What is contested, or can't be read here, and may lead to harm.
struct OpenDifferences {
    /// How many.
    private(set) var count = 0
    /// Where: sorted by type and id, then the assessments.
    private(set) var entities: [EntityReference] = []
    /// Whether this version of the catalogue can't read some of it.
    private(set) var isUnreadable = false

    init(_ facts: RecordFacts) {
        for entity in facts.record.entities where entity.isPresent {
            let before = count
            for (name, field) in entity.fields { add(entity.reference.type, name, field, facts) }
            if count > before { entities.append(entity.reference) }
        }
        let assessments = Assessment.inForce(facts)
        if Set(assessments.map(\.levels)).count > 1 {
            count += 1
            entities += assessments.map(\.entity.reference)
        }
    }

    private mutating func add(
        _ type: String, _ name: FieldName, _ field: MaterialisedField, _ facts: RecordFacts
    ) {
        guard facts.catalogue.definition(type: type, field: name) != nil else {
            isUnreadable = true
            count += 1
            return
        }
        let isCritical = facts.catalogue.isSafetyCritical(type: type, field: name)
        if field.state == .conflict, isCritical { count += 1 }
    }
}

/// Whether the facts were looked into.
enum Investigation {
    private enum Names {
        static let step = 3
        static let incident = "incident"
        static let suspectedOffence = "suspected_offence"
        static let no: JSONValue = "no"
        static let task = "task"
        static let status = "status"
        static let finished: Set<String> = ["done", "dropped"]
    }

    /// Whether step 3 is done, nothing is suspected and no task is open, or somebody who
    /// investigates has taken it over.
    static func isDoneOrHandedOn(_ facts: RecordFacts) -> Bool {
        if RuleBook.stepState(Names.step, facts).isDone { return true }
        let isHandedOn = Handover.all(facts).contains {
            $0.isTo(Handover.Destination.investigators) && $0.isDone
        }
        return isHandedOn || isNothingSuspected(facts)
    }

    /// Police says so itself, nobody contests it, and every task is finished.
    private static func isNothingSuspected(_ facts: RecordFacts) -> Bool {
        let field = facts.singleton(Names.incident)?.fields[FieldName(Names.suspectedOffence)]
        guard let field, field.state == .settled, field.value == .known(Names.no) else {
            return false
        }
        return facts.entities(Names.task).allSatisfy { $0.surely(Names.status, in: Names.finished) }
    }
}
