import RecordModel

extension MemoryTransaction {
    func putLacking(_ unit: String, at position: Int64, _ digest: SHA256Digest) {
        put(\.lacking, MemoryTables.LackingKey(unit: unit, position: position), digest)
    }

    func lacking(_ unit: String, upTo position: Int64, countMax: Int) -> [Int64] {
        let positions = tables.lacking.keys.filter { $0.unit == unit && $0.position <= position }
        return Array(positions.map(\.position).sorted().prefix(countMax))
    }

    func isLacking(_ digest: SHA256Digest) -> Bool { tables.lacking.values.contains(digest) }

    func dropLacking(_ digest: SHA256Digest) {
        for (key, value) in tables.lacking where value == digest { put(\.lacking, key, nil) }
    }
}
