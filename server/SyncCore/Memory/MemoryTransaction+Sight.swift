import RecordModel

extension MemoryTransaction {
    func lockSight(_ record: RecordID, exclusive: Bool) {
        locks[record] = exclusive || locks[record] ?? false
    }

    /// Holds whoever works here to taking the sight lock first.
    func needLock(_ record: RecordID, exclusive: Bool) {
        guard demandsLocks else { return }
        precondition(
            locks[record] == true || !exclusive && locks[record] != nil,
            "the sight lock of a record is taken before it is read or changed who sees what")
    }

    func disclosure(_ entity: String) -> DisclosureEntry? { tables.disclosures[entity] }

    func putDisclosure(_ entry: DisclosureEntry) {
        needLock(entry.record, exclusive: true)
        if tables.disclosures[entry.id] == nil {
            append(\.disclosuresOfRecord, entry.record, entry.id)
            for item in entry.items { append(\.disclosuresOfItem, item, entry.id) }
        }
        put(\.disclosures, entry.id, entry)
    }

    func waitingDisclosures(in record: RecordID) -> [DisclosureEntry] {
        entries(tables.disclosuresOfRecord[record]).filter { $0.permission == nil }
    }

    func disclosures(of item: String, in record: RecordID) -> [DisclosureEntry] {
        needLock(record, exclusive: false)
        return entries(tables.disclosuresOfItem[item]).filter { $0.record == record }
    }

    func disclosures(toUnit unit: String) -> [DisclosureEntry] {
        entries(Array(tables.disclosures.keys)).filter { $0.permission?.receiver.unit == unit }
    }

    func names(of entity: String) -> [String] { (tables.names[entity] ?? []).sorted() }

    func namings(of name: String) -> [EntityNaming] {
        (tables.namings[name] ?? []).sorted { $0.entity.id < $1.entity.id }
    }

    func putNaming(_ naming: EntityNaming) {
        needLock(naming.record, exclusive: true)
        guard tables.names[naming.entity.id]?.contains(naming.name) != true else { return }
        append(\.names, naming.entity.id, naming.name)
        append(\.namings, naming.name, naming)
    }

    private func entries(_ ids: [String]?) -> [DisclosureEntry] {
        (ids ?? []).sorted().compactMap { tables.disclosures[$0] }
    }
}
