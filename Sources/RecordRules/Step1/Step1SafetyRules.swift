import RecordMerge
import RecordModel

/// Rules of step 1 about who is safe: everybody, children, weapons.
enum Step1SafetyRules {
    private enum Names {
        static let childCheck = "child_check"
        static let doneAt = "done_at"
        static let childrenInHousehold = "children_in_household"
    }

    /// R1.6: nobody leaves before everybody is known to be safe, at a known place.
    static let everyoneSafe = Rule(
        "R1.6", .block, step: 1, binds: Party.both, gates: [.departure],
        override: .roles([Party.fieldOfficer]),
        need: OverrideNeed(textKey: "rule.R1.6.need") { facts in
            Scope.isVTOptional(facts)
                || Consult.all(facts).contains {
                    $0.isOf(Consult.Kind.withVT) && $0.isSpoken && $0.isWithVT
                }
        }, telling: [Party.supervisor]
    ) { facts in
        let persons = Person.notSafe(facts)
        let isNobodyKnown = Person.all(facts).isEmpty
        guard isNobodyKnown || !persons.isEmpty else { return [] }
        var breach = Breach(entities: persons.map(\.entity.reference))
        breach.variant = isNobodyKnown ? "nobody" : nil
        breach.arguments = ["count": String(persons.count)]
        var breaches = Departure.cleared(of: nil, facts).map { departure in
            var unmet = breach
            unmet.entities = departure.entities + breach.entities
            unmet.subject = departure.clearance
            unmet.state = .unmetAfterMerge
            unmet.binds = Party.alerted
            unmet.gates = []
            return unmet
        }
        if Departure.isDue(of: nil, facts) { breaches.append(breach) }
        return breaches
    }

    /// R1.7: everybody who may be there was told who comes in, and why; children in words they
    /// understand. Where that could not be done, it says why not.
    static let explained = Rule("R1.7", .warn, step: 1, binds: Party.both) { facts in
        Person.all(facts).filter { $0.mayBePresent && !Explanation.isGiven(to: $0, facts) }
            .map { person in
                Breach(
                    entities: [person.entity.reference],
                    variant: person.isChild(at: facts.now) ? "child" : nil)
            }
    }

    /// R1.8: somebody did the child check.
    static let childCheck = Rule(
        "R1.8", .block, step: 1, binds: Party.both, gates: [.step(1)]
    ) { facts in
        isChecked(facts) ? [] : [Breach(entities: [.singleton(Names.childCheck)])]
    }

    /// R1.9: what nobody checked and whom nobody saw does not count as "no children".
    static let childSeen = Rule(
        "R1.9", .warn, step: 1, binds: Party.both, gates: .ending
    ) { facts in
        let children = Person.all(facts).filter { $0.isChild(at: facts.now) }
        let unseen = children.filter { !$0.isSeen }.map(\.entity.reference)
        let check = facts.singleton(Names.childCheck)
        let counted = check?.integers(Names.childrenInHousehold).max() ?? 0
        // A number below nought is no answer.
        let isReal = check?.integers(Names.childrenInHousehold).allSatisfy { $0 >= 0 } ?? false
        let isCounted =
            isReal && check?.isAnswered(Names.childrenInHousehold, unknown: "unknown") ?? false
        let isUnclear = !isChecked(facts) || !isCounted || counted > Int64(children.count)
        guard isUnclear || !unseen.isEmpty else { return [] }
        let breach = Breach(
            entities: unseen + (isUnclear ? [.singleton(Names.childCheck)] : []),
            variant: isUnclear ? "unclear" : nil, arguments: ["count": String(unseen.count)])
        var atClosing = breach
        atClosing.severity = .block
        atClosing.step = 5
        return [breach, atClosing]
    }

    /// R1.10: every weapon found is secured. Until then "safe" counts as unknown for whoever may
    /// be on the scene, and no signal to enter counts.
    static let weaponSecured = Rule("R1.10", .block, step: 1, binds: [Party.police]) { facts in
        Weapon.unsecured(facts).map { Breach(entities: [$0.reference]) }
    }

    private static func isChecked(_ facts: RecordFacts) -> Bool {
        facts.singleton(Names.childCheck)?.instants(Names.doneAt).isEmpty == false
    }
}

/// What people on the scene were told.
enum Explanation {
    private enum Names {
        static let type = "explanation"
        static let person = "person"
        static let told = ["who_enters", "why"]
        static let notPossible = "not_possible_reason"
    }

    /// Whether that person was told who comes in and why, or it says why that was not possible.
    static func isGiven(to person: Person, _ facts: RecordFacts) -> Bool {
        let given = facts.together(Names.type, where: Names.person, is: person.entity.reference.id)
        return given.isFilled(Names.notPossible) || Names.told.allSatisfy(given.isFilled)
    }
}
