import RecordModel

extension MemoryTransaction {
    func emergencySights(on record: RecordID) -> [EmergencySight] {
        tables.emergencySights[record] ?? []
    }

    func emergencySights(dueAt now: Instant) -> [EmergencySight] {
        tables.emergencySights.keys.sorted().flatMap { tables.emergencySights[$0] ?? [] }
            .filter { !$0.isEnded && $0.endsAt <= now }
    }

    func putEmergencySight(_ sight: EmergencySight) {
        var all = tables.emergencySights[sight.record] ?? []
        all.removeAll {
            $0.unit == sight.unit && $0.replica == sight.replica && $0.givenAt == sight.givenAt
        }
        all.append(sight)
        put(
            \.emergencySights, sight.record,
            all.sorted { ($0.givenAt, $0.unit, $0.replica) < ($1.givenAt, $1.unit, $1.replica) })
    }

    func records(after record: RecordID?, countMax: Int) -> [RecordID] {
        Array(
            tables.records.keys.sorted().drop { id in record.map { id <= $0 } ?? false }
                .prefix(countMax))
    }
}
