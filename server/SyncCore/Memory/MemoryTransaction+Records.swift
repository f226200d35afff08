import RecordModel

extension MemoryTransaction {
    func record(_ id: RecordID) -> RecordOrigin? { tables.records[id] }

    func putRecord(_ origin: RecordOrigin) { put(\.records, origin.id, origin) }

    func entity(_ id: String) -> EntityOrigin? { tables.entities[id] }

    func putEntity(_ origin: EntityOrigin) { put(\.entities, origin.entity.id, origin) }

    func recordsWithLinks() -> [RecordID] {
        Set(tables.entities.values.filter { $0.entity.type == "link" }.map(\.record)).sorted()
    }

    func isWritten(_ field: FieldName, entity: EntityReference, record: RecordID) -> Bool {
        tables.written.contains(
            MemoryTables.FieldKey(record: record, entity: entity, field: field))
    }

    func putWritten(_ field: FieldName, entity: EntityReference, record: RecordID) {
        let key = MemoryTables.FieldKey(record: record, entity: entity, field: field)
        guard tables.written.insert(key).inserted else { return }
        onUndo { [box] in box.tables.written.remove(key) }
    }

    func participant(_ entity: String) -> ParticipantEntry? {
        tables.recordOfParticipant[entity].flatMap { tables.participants[$0]?[entity] }
    }

    func participants(in record: RecordID) -> [ParticipantEntry] {
        (tables.participants[record] ?? [:]).values.sorted { $0.id < $1.id }
    }

    func putParticipant(_ entry: ParticipantEntry) {
        needLock(entry.record, exclusive: true)
        var entries = tables.participants[entry.record] ?? [:]
        entries[entry.id] = entry
        put(\.participants, entry.record, entries)
        put(\.recordOfParticipant, entry.id, entry.record)
    }

    func participations(in record: RecordID) -> [Participation] {
        needLock(record, exclusive: false)
        return tables.participations[record] ?? []
    }

    func putParticipation(_ participation: Participation) {
        let record = participation.record
        needLock(record, exclusive: true)
        var all = tables.participations[record] ?? []
        all.removeAll { $0.unit == participation.unit && $0.from == participation.from }
        all.append(participation)
        put(
            \.participations, record,
            all.sorted { ($0.from, $0.unit) < ($1.from, $1.unit) })
        var records = tables.recordsOfUnit[participation.unit] ?? []
        if participation.until == nil { records.insert(record) } else { records.remove(record) }
        put(\.recordsOfUnit, participation.unit, records)
    }

    func records(of unit: String) -> [RecordID] { (tables.recordsOfUnit[unit] ?? []).sorted() }

    func feedEnd(_ unit: String) -> FeedPoint { tables.feeds[unit]?.last?.point ?? .start }

    func feedDigest(_ unit: String, at position: Int64) -> SHA256Digest? {
        let feed = tables.feeds[unit] ?? []
        guard position > 0, position <= feed.count else {
            return position == 0 ? FeedPoint.start.digest : nil
        }
        return feed[Int(position) - 1].point.digest
    }

    func feedPosition(_ unit: String, of reference: FeedReference) -> Int64? {
        tables.feedPositions[MemoryTables.FeedKey(unit: unit, reference: reference)]
    }

    func appendToFeed(_ unit: String, _ reference: FeedReference, at point: FeedPoint) {
        grownFeeds.insert(unit)
        append(\.feeds, unit, FeedPlace(point: point, reference: reference))
        put(
            \.feedPositions, MemoryTables.FeedKey(unit: unit, reference: reference),
            point.position)
    }

    func hollow(_ unit: String, at position: Int64) {
        let index = Int(position) - 1
        guard let places = tables.feeds[unit], places.indices.contains(index),
            !places[index].isHollow
        else { return }
        onUndo { [box] in box.tables.feeds[unit]?[index].isHollow = false }
        tables.feeds[unit]?[index].isHollow = true
        let key = MemoryTables.FeedKey(unit: unit, reference: places[index].reference)
        put(\.feedPositions, key, nil)
        put(\.hollowed, key, position)
    }

    func feedHeld(_ unit: String, _ reference: FeedReference) -> Bool {
        let key = MemoryTables.FeedKey(unit: unit, reference: reference)
        return tables.feedPositions[key] != nil || tables.hollowed[key] != nil
    }

    func feedOperations(
        _ unit: String, of record: RecordID
    ) -> [ReportedOperations.Entry: Int64] {
        (tables.logOfRecord[record] ?? []).reduce(into: [:]) { found, key in
            let entry = ReportedOperations.Entry(operation: key.id, headerDigest: key.digest)
            found[entry] = feedPosition(unit, of: .operation(key.id, key.digest))
        }
    }

    func feed(_ unit: String, after position: Int64, countMax: Int) -> [FeedPlace] {
        Array((tables.feeds[unit] ?? []).dropFirst(Int(position)).prefix(countMax))
    }

    func statement(_ digest: SHA256Digest) -> ServiceStatement? { tables.statements[digest] }

    func putStatement(_ statement: ServiceStatement) {
        put(\.statements, statement.digest, statement)
    }
}
