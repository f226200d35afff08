import RecordMerge
import RecordModel
import RecordRules

/// What was passed on, as far as it stands: judged, not withdrawn, not put right by a later entry.
package struct GivenDisclosures: Sendable {
    private struct Given: Sendable {
        let entry: EntityReference
        let draft: DisclosureDraft
        let isPermitted: Bool
    }

    private let given: [Given]
    private let grounds: GroundTable
    private let profile: RegionProfile
    /// By organisation, the units of it that take part.
    private let units: [String: Set<String>]

    /// Judges the entries of a record.
    package init(_ facts: RecordFacts, grounds: GroundTable, matrix: RecipientMatrix) {
        let structure = facts.catalogue.structure
        let entries = facts.entities(structure.name("disclosure", "type"))
        let corrects = FieldName(structure.name("correction", "corrects"))
        let corrected = Set(entries.flatMap { $0.said(corrects) }.compactMap(\.stringValue))
        given = entries.filter { $0.removal == nil && !corrected.contains($0.reference.id) }
            .map { entry in
                let judgement = DisclosureJudgement(
                    entry, facts, grounds: grounds, profile: facts.profile, acuteness: .ever)
                return Given(
                    entry: entry.reference, draft: judgement.draft,
                    isPermitted: judgement.isPermitted)
            }
        self.grounds = grounds
        profile = facts.profile
        var units: [String: Set<String>] = [:]
        for participant in facts.entities(structure.participantType) {
            let names = participant.said(FieldName(matrix.participantUnit))
            for organisation in participant.said(FieldName(matrix.participantOrganisation)) {
                let party = grounds.party(organisation.stringValue ?? "", facts.profile)
                units[party, default: []].formUnion(names.compactMap(\.stringValue))
            }
        }
        self.units = units
    }

    /// The organisation whose powers somebody uses.
    func party(_ organisation: String) -> String { grounds.party(organisation, profile) }

    /// The entries by which an item may go to a receiver.
    func entries(for item: EntityReference, to receiver: String) -> [EntityReference] {
        given.filter { given in
            given.isPermitted && isNamed(receiver, given)
                && given.draft.items.contains { $0.reference == item }
        }.map(\.entry)
    }

    /// Whether an entry was made to one of the receivers, also when it does not permit anything;
    /// not when no ground was found for it.
    func isMade(_ entry: EntityReference, to receivers: [String]) -> Bool {
        given.contains { given in
            given.entry == entry && given.draft.ground != DisclosureDraft.noGround
                && receivers.contains { isNamed($0, given) }
        }
    }

    /// Whether an entry permits what it names.
    func isPermitted(_ entry: EntityReference) -> Bool {
        given.contains { $0.entry == entry && $0.isPermitted }
    }

    /// Whether an entry accounts for a report that left.
    func isReportAccount(_ entry: EntityReference) -> Bool {
        given.contains { $0.entry == entry && $0.draft.isReportAccount }
    }

    /// What an entry names.
    func items(of entry: EntityReference) -> [EntityReference] {
        given.filter { $0.entry == entry }.flatMap { $0.draft.items.map(\.reference) }
    }

    /// The receivers with whom a covenant was made, or for whom somebody consented.
    func agreed(_ receivers: [String]) -> [String] {
        receivers.filter { agreement(with: $0) != nil }
    }

    /// The covenant and the consent on which passing on to a receiver rests, by the first entry
    /// that names one. What accounts for a report is no agreement: it rests on one.
    func agreement(with receiver: String) -> (covenant: String, consent: String)? {
        given.first { given in
            isNamed(receiver, given) && given.draft.ground != DisclosureDraft.noGround
                && !given.draft.isReportAccount
                && !(given.draft.covenant + given.draft.consent).allSatisfy(\.isWhitespace)
        }.map { ($0.draft.covenant, $0.draft.consent) }
    }

    /// Whether an entry is to that receiver, or to who stands in for it. One that is for a single
    /// unit counts where no other unit of the receiver takes part.
    private func isNamed(_ receiver: String, _ given: Given) -> Bool {
        guard given.draft.receiver == receiver || party(given.draft.receiver) == receiver else {
            return false
        }
        let unit = given.draft.receiverUnit
        return unit.isEmpty || (units[receiver] ?? []).subtracting([unit]).isEmpty
    }
}

extension MaterialisedEntity {
    /// Every value that stands on a field and can be read.
    func said(_ name: FieldName) -> [JSONValue] {
        fields[name]?.allHeads.compactMap { $0.value.known } ?? []
    }

    /// Whether anybody says one of the values of a condition.
    func meets(_ condition: PageOneLayout.Condition) -> Bool {
        said(condition.field).contains { condition.values.contains($0) }
    }
}
