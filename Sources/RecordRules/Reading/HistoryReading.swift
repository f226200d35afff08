import RecordModel

/// A value that somebody once wrote to a field, whether it stands still or not.
struct PastWrite {
    let value: JSONValue
    /// When it happened, as its author says; else when it was written.
    let moment: Instant
    /// When it was written.
    let writtenAt: HybridTime
    /// The organisation that counts for ownership.
    let organisation: String
}

extension OperationFact {
    /// When it happened, as its author says; else when it was written.
    var moment: Instant {
        occurredAt?.instant.flatMap { Instant($0) }
            ?? Instant(milliseconds: recordedAt.wallMilliseconds)
    }
}

extension RecordFacts {
    /// What was written to some fields of an entity, by the clock. For questions of "since when",
    /// never to choose between values that stand.
    func writes(_ entity: EntityReference, _ fields: Set<String>) -> [String: [PastWrite]] {
        var found: [String: [PastWrite]] = [:]
        for fact in touching(entity) {
            for member in fact.values.members where fields.contains(member.key.string) {
                found[member.key.string, default: []].append(
                    PastWrite(
                        value: member.value, moment: fact.moment, writtenAt: fact.recordedAt,
                        organisation: fact.author.owningOrganisation))
            }
        }
        return found.mapValues { $0.sorted { $0.writtenAt < $1.writtenAt } }
    }
}
