import RecordModel

extension MemoryTransaction {
    func setting(_ name: ServiceSetting) -> [UInt8]? { tables.settings[name] }

    func putSetting(_ name: ServiceSetting, _ value: [UInt8]) { put(\.settings, name, value) }

    func unit(_ id: String) -> ServiceUnit? { tables.units[id] }

    func units() -> [ServiceUnit] { tables.units.values.sorted { $0.id < $1.id } }

    func putUnit(_ unit: ServiceUnit) { put(\.units, unit.id, unit) }

    func regionProfiles() -> [HeldProfile] {
        tables.regionProfiles.values.sorted { $0.reference < $1.reference }
    }

    func putRegionProfile(_ profile: HeldProfile) {
        put(\.regionProfiles, profile.reference, profile)
    }

    func code(_ digest: SHA256Digest) -> EnrolmentCode? { tables.codes[digest] }

    func putCode(_ code: EnrolmentCode) { put(\.codes, code.digest, code) }

    func putNonce(_ nonce: String, expiresAt: Instant) { put(\.nonces, nonce, expiresAt) }

    func takeNonce(_ nonce: String) -> Instant? {
        let expiresAt = tables.nonces[nonce]
        put(\.nonces, nonce, nil)
        return expiresAt
    }

    func dropNonces(expiredAt now: Instant) -> Int {
        for (nonce, expiresAt) in tables.nonces where expiresAt < now { put(\.nonces, nonce, nil) }
        return tables.nonces.count
    }

    func dropOldestNonce() {
        let oldest = tables.nonces.min {
            ($0.value.milliseconds, $0.key) < ($1.value.milliseconds, $1.key)
        }
        if let oldest { put(\.nonces, oldest.key, nil) }
    }

    func codes() -> [EnrolmentCode] {
        tables.codes.values.sorted { $0.digest.hex < $1.digest.hex }
    }

    func replica(_ id: ReplicaID) -> EnrolledReplica? { tables.replicas[id] }

    func replicas() -> [EnrolledReplica] { tables.replicas.values.sorted { $0.id < $1.id } }

    func putReplica(_ replica: EnrolledReplica) { put(\.replicas, replica.id, replica) }

    func place(_ id: OperationID) -> ChainPlace? { tables.places[id] }

    func putPlace(_ place: ChainPlace) { put(\.places, place.id, place) }

    func hasReceived(from replica: ReplicaID) -> Bool {
        tables.operations.keys.contains { $0.id.replica == replica }
            || tables.places.keys.contains { $0.replica == replica }
    }
}
