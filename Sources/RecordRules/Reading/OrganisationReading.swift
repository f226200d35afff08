import RecordMerge

/// Something that speaks of one organisation: the one it names, else the one that made it.
protocol OrganisationReading: FieldReading {
    /// The organisation that made it, where that is known.
    var creatorOrganisation: String? { get }
}

extension MaterialisedEntity: OrganisationReading {}
extension Entry: OrganisationReading {}

private enum Names {
    static let organisation = "organisation"
}

extension OrganisationReading {
    /// Whether it is of one of these organisations, by everybody's word.
    func isSurely(of organisations: Set<String>) -> Bool {
        if standing(Names.organisation).isEmpty {
            return creatorOrganisation.map(organisations.contains) ?? false
        }
        return surely(Names.organisation, in: organisations)
    }
}
