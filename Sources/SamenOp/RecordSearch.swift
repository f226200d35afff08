import Foundation
import RecordModel
import RecordRules
import RecordStore

/// A field in which something was found. Never its value.
package struct FoundMatch: Hashable, Sendable {
    /// The entity.
    package let entity: EntityReference
    /// The field.
    package let field: FieldName
    /// Whether it tells of a person or of an address.
    package let kind: FindKind
    /// How close it is.
    package let closeness: Closeness
}

/// A record in which something was found.
package struct FoundRecord: Sendable {
    /// The record.
    package let record: RecordID
    /// Its short name.
    package let name: String
    /// In which fields; the exact ones first.
    package let matches: [FoundMatch]
    /// How well it answers what was asked, from 0 to 1.
    package let score: Double
    /// When it happened and when it came on record.
    package let dates: RecordDates
    /// The step it is in.
    package let step: Int
    /// Whether it is closed.
    package let isClosed: Bool
}

/// The answer to a search.
package struct SearchAnswer: Sendable {
    /// The records, the best first, then the newest.
    package let hits: [FoundRecord]
    /// Whether there may be more: then ask more precisely.
    package let isCut: Bool
}

/// What was found in one record.
private struct RecordMatches {
    let record: RecordID
    let matches: [FoundMatch]
    let score: Double
}

/// Finds earlier records on this laptop, without a network.
extension LocalReplica {
    /// How many records an answer holds.
    package static let foundRecordCountMax = 100

    /// The records in which a name, an address or a date of birth stands like `text`, also through
    /// typing errors and other spellings (F1.8, F2.6).
    ///
    /// That somebody searched is kept (R10.5, H7), and what for is not.
    ///
    /// - Returns: Nil when there is nothing to look for, or too much: see
    ///   ``SearchQuery/textByteCountMax``.
    package func find(_ text: String) throws -> SearchAnswer? {
        try requireSight()
        guard
            let query = SearchQuery(text.precomposedStringWithCanonicalMapping, catalogue.search)
        else { return nil }
        try noteAccess(.search)
        return try store.read { reader in
            let candidates = try reader.searchCandidates(query.pieces)
            let ranked = try self.matches(query, Set(candidates.flatMap(\.places)), reader)
            let hits = try ranked.prefix(Self.foundRecordCountMax).map { try found($0, reader) }
            return SearchAnswer(
                hits: hits.sorted(by: Self.precedes),
                isCut: ranked.count > hits.count || candidates.contains(where: \.isCut))
        }
    }

    /// The records in which some place fits what is looked for, the best first.
    private func matches(
        _ query: SearchQuery, _ places: Set<SearchPlace>, _ reader: StoreReader
    ) throws -> [RecordMatches] {
        var found: [RecordID: [(kind: SearchKind, text: TextMatch, match: FoundMatch)]] = [:]
        for place in places {
            let field = catalogue.search.fields(of: place.entity.type)
                .first { $0.field == place.field }
            guard let field, let text = try match(query, field, place, reader) else { continue }
            let match = FoundMatch(
                entity: place.entity, field: place.field, kind: FindKind(field.kind),
                closeness: text.closeness)
            found[place.record, default: []].append((field.kind, text, match))
        }
        let answering = found.compactMap { record, matches -> RecordMatches? in
            let answering = query.answering(matches)
            return answering.isEmpty
                ? nil
                : RecordMatches(
                    record: record, matches: answering.map(\.match),
                    score: query.score(answering.map(\.text)))
        }
        return answering.sorted { left, right in
            left.score == right.score ? left.record < right.record : left.score > right.score
        }
    }

    /// How a place fits what is looked for: the best of the values that stand there.
    private func match(
        _ query: SearchQuery, _ field: SearchField, _ place: SearchPlace, _ reader: StoreReader
    ) throws -> TextMatch? {
        try reader.searchedTexts(place)
            .compactMap { query.match($0, kind: field.kind, catalogue.search) }
            .max { Self.rank($0) < Self.rank($1) }
    }

    private static func rank(_ match: TextMatch) -> Double {
        Double(match.covered.count) + match.score + (match.closeness == .exact ? 1 : 0)
    }

    private func found(_ found: RecordMatches, _ reader: StoreReader) throws -> FoundRecord {
        let view = RecordView(try facts(found.record, reader), findings: [])
        let sorted = found.matches.sorted { left, right in
            if left.closeness != right.closeness { return left.closeness == .exact }
            return (left.entity, left.field) < (right.entity, right.field)
        }
        return FoundRecord(
            record: found.record, name: data.name(of: found.record), matches: sorted,
            score: found.score,
            dates: view.facts.dates, step: view.currentStep, isClosed: view.facts.isClosed)
    }

    private static func precedes(_ left: FoundRecord, _ right: FoundRecord) -> Bool {
        if left.score != right.score { return left.score > right.score }
        let moments = (left.dates.lastChange, right.dates.lastChange)
        if moments.0 != moments.1 {
            guard let one = moments.0, let other = moments.1 else { return moments.0 != nil }
            return one > other
        }
        return left.record < right.record
    }
}
