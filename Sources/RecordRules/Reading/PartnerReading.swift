import RecordMerge
import RecordModel

/// A partner that is asked for its word: by a conversation, or by the entry made of it.
struct Partner {
    /// The kind of conversation that is with this partner.
    let consultKind: String
    /// What it is called as a party of a conversation.
    let party: String
    /// The type of entity that keeps its words.
    let entryType: String

    /// The public prosecution service.
    static let om = Partner(consultKind: "om", party: "om", entryType: "om_consult")
    /// The child protection board.
    static let rvdk = Partner(consultKind: "rvdk", party: "rvdk", entryType: "rvdk_consult")
    /// The probation organisations.
    static let probation = Partner(
        consultKind: "probation", party: "probation", entryType: "probation_contact")

    /// Whether somebody really spoke with it; an attempt is not a conversation.
    func isSpokenTo(_ facts: RecordFacts) -> Bool {
        Consult.all(facts).contains { $0.isSpoken && $0.isWith(self) }
            || facts.entries(entryType).contains { Consult.tookPlace(for: $0, facts) }
    }

    /// Whether anything with it is on record, also an attempt.
    func isOnRecord(_ facts: RecordFacts) -> Bool {
        !facts.entries(entryType).isEmpty || Consult.all(facts).contains { $0.isWith(self) }
    }
}
