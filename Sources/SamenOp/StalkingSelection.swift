import AccessPolicy
import RecordMerge
import RecordModel
import RecordRules
import RecordStore

/// A record that the daily query found, with what became of it.
package struct SelectedRecord: Sendable {
    /// By what it was found.
    package let match: QueryMatch
    /// Its short name.
    package let name: String
    /// The entry of the hit in the record; nil where this laptop does not write one and none is
    /// here.
    package let hit: EntityReference?
    /// When that was read; nil for not yet.
    package let readAt: Instant?
    /// Whether somebody read it.
    package let isRead: Bool
}

/// One run of the daily query.
package struct StalkingSelection: Sendable {
    /// Where it looked.
    package let window: QueryWindow
    /// What it found: what nobody read first, then the last registered.
    package let hits: [SelectedRecord]

    /// Whether something is to be read.
    package var hasUnread: Bool { hits.contains { !$0.isRead } }
}

/// The daily query for stalking over all records on this laptop (R7.12, R7.13, K17, E11).
extension LocalReplica {
    /// Runs the query. On a laptop of the organisation whose query it is, each record found gets
    /// one entry (F3.41) per day; elsewhere it is only shown.
    ///
    /// What somebody read before gets no new entry while nothing changed in the record since.
    package func selectStalking(_ window: QueryWindow) throws -> StalkingSelection {
        try requireSight()
        try noteAccess(.search, detail: "stalking")
        let wording = StalkingQuery.wording(catalogue)
        let matches = try store.read { reader in
            try reader.records().flatMap { record, _, _ in
                StalkingQuery.select(
                    [QueryRecord(try facts(record, reader).facts)], window: window,
                    wording: wording)
            }
        }
        let writes = try mayWriteHits()
        let hits = try store.write { writer in
            try matches.map { match in
                try self.hit(match, window, &writer, writes: writes, wording)
            }
        }
        return StalkingSelection(window: window, hits: hits.sorted(by: Self.precedes))
    }

    /// The hit that stands for a match: today's, or one read before, or a new one.
    private func hit(
        _ match: QueryMatch, _ window: QueryWindow, _ writer: inout StoreWriter, writes: Bool,
        _ wording: Wording
    ) throws -> SelectedRecord {
        let reading = try facts(match.record, writer.reader)
        let hits = QueryHit.all(reading.facts)
        let today = AmsterdamTime(window.until).days
        func selected(_ hit: QueryHit?) -> SelectedRecord {
            SelectedRecord(
                match: match, name: data.name(of: match.record), hit: hit?.reference,
                readAt: hit?.readAt, isRead: hit?.isRead ?? false)
        }
        let todays = hits.filter { $0.runDates.contains { $0.days == today } }
        // Two laptops may both have found it: what one of them read is read.
        if let hit = todays.first(where: \.isReadItself) ?? todays.first { return selected(hit) }
        let read = Self.newest(hits.filter(\.isReadItself))
        if let read, !hasChanged(since: read, reading.operations) { return selected(read) }
        guard writes else {
            return selected(Self.newest(hits.filter { !$0.isRead }))
        }
        let structure = catalogue.structure
        func name(_ key: String) -> String { structure.name("queryHit", key) }
        // What rests on closed text would tell of it: then the hit stays closed too (R6.10).
        let open = StalkingQuery.select(
            [QueryRecord(reading.facts.open)], window: window, wording: wording)
        let operation = try writer.add(
            name("type"), to: match.record,
            [(FieldName(name("runDate")), .text(CalendarDate(days: today).text))]
                + match.matchedBy.map {
                    (FieldName(name("matchedBy"), element: $0), .bool(true))
                },
            partition: open.first?.matchedBy == match.matchedBy
                ? .shared : catalogue.roles.ownPartition(of: store.identity.organisation))
        return SelectedRecord(
            match: match, name: data.name(of: match.record), hit: operation.header.entity,
            readAt: nil, isRead: false)
    }

    private static func newest(_ hits: [QueryHit]) -> QueryHit? {
        hits.max { ($0.runDates.max()?.days ?? 0) < ($1.runDates.max()?.days ?? 0) }
    }

    /// Whether something about the case came in, or was written, after a hit was read. Going by the
    /// order here as well as by the clock: what came in late was not read, whatever its time.
    private func hasChanged(since hit: QueryHit, _ operations: [LoggedOperation]) -> Bool {
        let type = catalogue.structure.name("queryHit", "type")
        func isAboutCase(_ logged: LoggedOperation) -> Bool {
            let about = logged.operation.header.entity.type
            return logged.verdict.counts && about != type
                && !catalogue.roles.processTypes.contains(about)
        }
        let place = operations.lastIndex {
            let entity = $0.operation.header.entity
            return $0.verdict.counts && entity.type == type && hit.ids.contains(entity.id)
        }
        guard let place else { return true }
        let clock = operations[place].operation.header.clock
        return operations.enumerated().contains { index, logged in
            isAboutCase(logged) && (index > place || logged.operation.header.clock > clock)
        }
    }

    /// Whether this user writes what the query found: it is the work of the organisation that owns
    /// the entries.
    private func mayWriteHits() throws -> Bool {
        let structure = catalogue.structure
        let type = structure.name("queryHit", "type")
        let author = store.identity.operationAuthor
        let definition = catalogue.definition(
            type: type, name: structure.name("queryHit", "runDate"))
        guard definition?.rule.owner == .organisation(author.organisation) else { return false }
        let decision = WritePolicy(catalogue: catalogue, profile: try store.profile()).decide(
            author: author, type: type,
            partition: catalogue.defaultPartition(type: type, organisation: author.organisation),
            creatorUnit: nil)
        return decision.denial == nil
    }

    private static func precedes(_ left: SelectedRecord, _ right: SelectedRecord) -> Bool {
        if left.isRead != right.isRead { return !left.isRead }
        let moments = (left.match.registeredAt, right.match.registeredAt)
        if moments.0 != moments.1 {
            guard let one = moments.0, let other = moments.1 else { return moments.0 != nil }
            return one > other
        }
        return left.match.record < right.match.record
    }
}

extension RecordFacts {
    /// The same of what all who take part see.
    fileprivate var open: RecordFacts {
        let shared = operations.filter { $0.value.partition == .shared }
        let entities = record.entities.filter { entity in
            entity.fields.values.allSatisfy { field in
                field.allHeads.allSatisfy { shared[$0.stamp.operation] != nil }
            }
        }
        return reading(
            MaterialisedRecord(id: record.id, catalogue: record.catalogue, entities: entities),
            shared)
    }
}
