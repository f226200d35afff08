import RecordModel

extension MemoryTransaction {
    func putErasure(_ erasure: ContentErasure, statement: SHA256Digest) {
        guard tables.erasures[erasure.headerDigest] == nil else { return }
        put(\.erasures, erasure.headerDigest, statement)
        let key = MemoryTables.OperationKey(
            id: erasure.operation, digest: erasure.headerDigest)
        if let judged = tables.operations[key] { put(\.operations, key, judged.erased) }
        if var place = tables.places[erasure.operation], place.digest == erasure.headerDigest,
            let spoilt = place.spoilt
        {
            place.spoilt = ChainPlace.Spoilt(code: spoilt.code, received: [])
            putPlace(place)
        }
    }

    func erasure(of digest: SHA256Digest) -> SHA256Digest? { tables.erasures[digest] }

    func digests(of id: OperationID) -> [SHA256Digest] {
        tables.operations.keys.filter { $0.id == id }.map(\.digest).sorted { $0.hex < $1.hex }
    }
}
