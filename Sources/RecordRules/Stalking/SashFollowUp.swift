import RecordMerge
import RecordModel

/// With whom police spoke after an outcome turned out to be high.
struct HighContact {
    private enum Names {
        static let type = "warm_handover_high"
        static let sash = "sash"
        static let vt = "vt"
        static let vtConsult = "vt_consult"
        static let om = "om"
        static let omConsult = "om_consult"
    }

    /// Who was not spoken to since.
    let missing: [String]
    /// Who was not spoken to on the same day.
    let missingThatDay: [String]

    init(_ sash: Sash, since: Instant, _ facts: RecordFacts) {
        let handovers = facts.entries(Names.type).filter {
            $0.texts(Names.sash).contains(where: sash.entity.ids.contains)
        }
        let consults = Consult.all(facts).filter { $0.isSpoken && $0.hasEnded(after: since) }
        func isNamed(_ consult: Consult, _ field: String) -> Bool {
            handovers.contains { $0.texts(field).contains(where: consult.entity.ids.contains) }
        }
        let withVT = consults.filter { $0.isWithVT || isNamed($0, Names.vtConsult) }
        let withOM = consults.filter { $0.isWithOM || isNamed($0, Names.omConsult) }
        func lacking(_ isEnough: (Consult) -> Bool) -> [String] {
            (withVT.contains(where: isEnough) ? [] : [Names.vt])
                + (withOM.contains(where: isEnough) ? [] : [Names.om])
        }
        missing = lacking { _ in true }
        missingThatDay = lacking { $0.startedAt.map(Due.day) == Due.day(since) }
    }
}

/// Who gets what a SASH came to.
enum SashRecipient: String, CaseIterable {
    case om
    case vt
    case probation

    private enum Names {
        static let sent = "sash_sent_to"
        static let sash = "sash"
        static let organisation = "organisation"
        static let probationContact = "probation_contact"
        static let measure = "measure"
        static let kind = "kind"
        static let supervision: Set<String> = ["probation_supervision"]
    }

    /// Those to whom it did not go yet, by what is shown here.
    static func missing(_ sash: Sash, _ facts: RecordFacts) -> [SashRecipient] {
        allCases.filter { $0.isDue(facts) && !$0.has(sash, facts) }
    }

    private var organisations: Set<String> {
        switch self {
        case .om: [Party.om]
        case .vt: Party.vtSide
        case .probation: [Party.probation]
        }
    }

    private func isDue(_ facts: RecordFacts) -> Bool {
        guard self == .probation else { return true }
        return !facts.entries(Names.probationContact).isEmpty
            || Consult.all(facts).contains { $0.isOf([Consult.Kind.probation]) }
            || facts.entities(Names.measure).contains {
                $0.possibly(Names.kind, in: Names.supervision)
            }
    }

    /// Whether it was sent, or disclosed, or is shown on the recipient's own laptop.
    private func has(_ sash: Sash, _ facts: RecordFacts) -> Bool {
        if let reader = facts.reader, organisations.contains(reader) { return true }
        let isSent = facts.entries(Names.sent).contains { entry in
            entry.texts(Names.sash).contains(where: sash.entity.ids.contains)
                && entry.surely(Names.organisation, in: organisations)
        }
        if isSent { return true }
        let names = facts.catalogue.structure
        return facts.entries(names.name("disclosure", "type")).contains { entry in
            entry.surely(names.name("disclosure", "receiverOrganisation"), in: organisations)
                && sash.entity.ids.contains {
                    entry.surelyHas(names.name("disclosure", "contentRefs"), $0)
                }
        }
    }
}

/// Something that is going to be done, by somebody who is named.
enum NextAction {
    private struct Place {
        let type: String
        let owner: String
        let status: String?
        let over: Set<String>
    }

    /// Where an action and its owner stand, and what says that nothing comes of it.
    private static let places = [
        Place(type: "task", owner: "assignee_org", status: "status", over: ["dropped"]),
        Place(
            type: "measure", owner: "carried_out_by", status: "status",
            over: ["ended", "rejected"]),
        Place(type: "followup_action", owner: "done_by", status: nil, over: []),
    ]
    private static let unknown = "unknown"

    /// Whether one is on record that was not given up.
    static func isNamed(_ facts: RecordFacts) -> Bool {
        places.contains { place in
            facts.entities(place.type).contains { entity in
                entity.isAnswered(place.owner, unknown: unknown)
                    && !(place.status.map { entity.possibly($0, in: place.over) } ?? false)
            }
        }
    }
}
