import RecordMerge
import RecordModel

/// Rules of step 3 about injuries.
enum Step3InjuryRules {
    /// In the order of the catalogue.
    static let all: [Rule] = [
        childExamined, contestedInjury, adultPictured, familyDoctor, otherCause,
    ]

    private enum Names {
        static let childCheck = "child_check"
        static let signs = "signs"
        static let injury = "injury"
    }

    /// R3.6: a child with an injury, seen or suspected by anybody, is examined by a forensic
    /// doctor, and the detectives are called. An injury of nobody knows whom may be a child's; a
    /// sign in the child check asks that it is found out which child.
    static let childExamined = Rule(
        "R3.6", .block, step: 3, binds: [Party.police], gates: Set.ending.union([.step(3)])
    ) { facts in
        let children = Injuries.all(facts).filter(\.isOfChild)
        let unmet = children.filter(\.isPossible).compactMap { child -> Breach? in
            let missing = missing(child)
            guard !missing.isEmpty else { return nil }
            return Breach(
                entities: child.entities, variant: child.person == nil ? "nobody" : nil,
                parts: ["missing": missing])
        }
        let isSign = facts.singleton(Names.childCheck)?.possiblyHas(Names.signs, Names.injury)
        guard isSign ?? false, unmet.isEmpty, !children.contains(where: { missing($0).isEmpty })
        else { return unmet }
        return [Breach(entities: [.singleton(Names.childCheck)], variant: "sign")]
    }

    /// R3.7: the one sees or suspects an injury of a child, the other does not. That switches
    /// nothing off: `childExamined` reads all of them together.
    static let contestedInjury = Rule("R3.7", .remind, step: 3, binds: Party.both) { facts in
        Injuries.all(facts)
            .filter { $0.isOfChild && $0.isContested && !missing($0).isEmpty }
            .map { Breach(entities: $0.entities) }
    }

    /// R3.8: an adult's injury is pictured and discussed with the detectives; or an answer says
    /// why not.
    static let adultPictured = Rule("R3.8", .warn, step: 3, binds: [Party.police]) { facts in
        adults(facts).compactMap { adult in
            var missing: [String] = []
            if !adult.isPictured { missing.append("photo") }
            if !adult.isDiscussed { missing.append("consult") }
            guard !missing.isEmpty else { return nil }
            return Breach(entities: adult.entities, parts: ["missing": missing])
        }
    }

    /// R3.9: an injured adult was told that the family doctor can describe the injury.
    static let familyDoctor = Rule("R3.9", .remind, step: 3, binds: Party.both) { facts in
        adults(facts).filter { !$0.isFamilyDoctorNamed }.map { Breach(entities: $0.entities) }
    }

    /// R3.10: before somebody concludes that it is abuse, another cause was looked into.
    static let otherCause = Rule("R3.10", .warn, step: 3, binds: [Party.police]) { facts in
        Injuries.all(facts).filter { $0.isSuspected && !$0.isAlternativeChecked }
            .map { Breach(entities: $0.entities) }
    }

    private static func adults(_ facts: RecordFacts) -> [Injuries] {
        Injuries.all(facts).filter { !$0.isOfChild && $0.isPossible }
    }

    private static func missing(_ child: Injuries) -> [String] {
        var missing: [String] = []
        if !child.isDoctorCalled { missing.append("doctor") }
        if !child.areDetectivesCalled { missing.append("detectives") }
        return missing
    }
}
