import RecordMerge
import RecordModel

/// Rules of step 1 about what is known of weapons, and about whoever holds a licence. They stay on
/// whoever depends on whom.
enum Step1LicenceRules {
    /// R1.11: of everybody but children it is asked whether they have a weapon, used one, or hold
    /// a licence. A child that is a suspect is asked about too.
    static let questionsAsked = Rule("R1.11", .warn, step: 2, binds: [Party.police]) { facts in
        WeaponsKnowledge.all(facts).compactMap { known in
            let isAsked =
                !known.person.isChild(at: facts.now)
                || known.person.possiblyIs(Person.Role.suspect)
            guard isAsked, !known.unanswered.isEmpty else { return nil }
            return Breach(
                entities: [known.person.entity.reference],
                parts: ["questions": known.unanswered])
        }
    }

    /// R1.12: a licence holder has a part in this case.
    static let linkedToRole = Rule(
        "R1.12", .block, step: 2, binds: [Party.police], gates: [.step(2)]
    ) { facts in
        WeaponsKnowledge.licenceHolders(facts).filter { !$0.hasCaseRole }.map(breach)
    }

    /// R1.13: Korpscheftaken is told about a licence holder, with everything known.
    static let officeTold = Rule(
        "R1.13", .remind, step: 1, binds: [Party.police], gates: .closing,
        override: .roles([Party.supervisor])
    ) { facts in
        guard !LicenceOffice.isTold(facts) else { return [] }
        return nowAndAtClosing(WeaponsKnowledge.licenceHolders(facts))
    }

    /// R1.14: who fears misuse, acts; writing it down is not enough.
    static let misuseActedOn = Rule(
        "R1.14", .block, step: 4, binds: [Party.police], gates: [.step(4)]
    ) { facts in
        WeaponsKnowledge.all(facts).filter { $0.isMisuseFeared && !$0.isMisuseActedOn }
            .map(breach)
    }

    /// R1.15: who doubts a licence holder asks a colleague or Korpscheftaken.
    static let doubtShared = Rule(
        "R1.15", .warn, step: 1, binds: [Party.police], gates: .closing,
        override: .roles([Party.supervisor])
    ) { facts in
        let isShared = Consult.all(facts).contains {
            $0.isSpoken && $0.isOf(Consult.Kind.aboutLicence)
        }
        guard !isShared else { return [] }
        return nowAndAtClosing(WeaponsKnowledge.all(facts).filter(\.isDoubted))
    }

    private static func breach(_ known: WeaponsKnowledge) -> Breach {
        Breach(entities: [known.person.entity.reference])
    }

    private static func nowAndAtClosing(_ persons: [WeaponsKnowledge]) -> [Breach] {
        persons.map(breach).flatMap { [$0, $0.atClosing()] }
    }
}
