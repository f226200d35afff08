import Foundation
import GRDB
import RecordModel
import SyncCore
import SyncProtocol

extension SQLiteTransaction {
    func setting(_ name: ServiceSetting) throws -> [UInt8]? {
        try first("SELECT value FROM setting WHERE name = ?", [name.rawValue]) {
            $0.bytes("value")
        } ?? nil
    }

    func putSetting(_ name: ServiceSetting, _ value: [UInt8]) throws {
        try run(
            "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
            [name.rawValue, Data(value)])
    }

    func unit(_ id: String) throws -> ServiceUnit? {
        try first("SELECT * FROM unit WHERE id = ?", [id], Self.unit)
    }

    func units() throws -> [ServiceUnit] {
        try all("SELECT * FROM unit ORDER BY id", [], Self.unit)
    }

    func putUnit(_ unit: ServiceUnit) throws {
        try run(
            """
            INSERT INTO unit (id, organisation, profile) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET organisation = excluded.organisation, profile = excluded.profile
            """, [unit.id, unit.organisation, unit.profileText])
    }

    func regionProfiles() throws -> [HeldProfile] {
        try all("SELECT * FROM region_profile ORDER BY id, version", []) { row in
            HeldProfile(
                reference: ProfileReference(id: row["id"], version: row["version"]),
                text: row["text"], addedAt: Instant(milliseconds: row["added_at"]),
                addedBy: row["added_by"])
        }
    }

    func putRegionProfile(_ profile: HeldProfile) throws {
        try run(
            """
            INSERT OR REPLACE INTO region_profile (id, version, text, added_at, added_by)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                profile.reference.id, profile.reference.version, profile.text,
                profile.addedAt.milliseconds, profile.addedBy,
            ])
    }

    func code(_ digest: SHA256Digest) throws -> EnrolmentCode? {
        try first("SELECT * FROM code WHERE digest = ?", [digest.data], Self.code)
    }

    func codes() throws -> [EnrolmentCode] {
        try all("SELECT * FROM code ORDER BY digest", [], Self.code)
    }

    func putCode(_ code: EnrolmentCode) throws {
        try run(
            """
            INSERT OR REPLACE INTO code (digest, unit, role, expires_at, used_by)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                code.digest.data, code.unit, code.role, code.expiresAt.milliseconds,
                code.usedBy?.text,
            ])
    }

    func putNonce(_ nonce: String, expiresAt: Instant) throws {
        try run(
            "INSERT OR REPLACE INTO nonce (nonce, expires_at) VALUES (?, ?)",
            [nonce, expiresAt.milliseconds])
    }

    func takeNonce(_ nonce: String) throws -> Instant? {
        let expiresAt = try first("SELECT expires_at FROM nonce WHERE nonce = ?", [nonce]) {
            Instant(milliseconds: $0["expires_at"])
        }
        try run("DELETE FROM nonce WHERE nonce = ?", [nonce])
        return expiresAt
    }

    func dropNonces(expiredAt now: Instant) throws -> Int {
        try run("DELETE FROM nonce WHERE expires_at < ?", [now.milliseconds])
        return try first("SELECT count(*) AS n FROM nonce", []) { $0["n"] } ?? 0
    }

    func dropOldestNonce() throws {
        try run(
            """
            DELETE FROM nonce WHERE nonce =
                (SELECT nonce FROM nonce ORDER BY expires_at, nonce LIMIT 1)
            """, [])
    }

    func replica(_ id: ReplicaID) throws -> EnrolledReplica? {
        try first("SELECT * FROM replica WHERE id = ?", [id.text], Self.replica)
    }

    func replicas() throws -> [EnrolledReplica] {
        try all("SELECT * FROM replica ORDER BY id", [], Self.replica)
    }

    func putReplica(_ replica: EnrolledReplica) throws {
        try run(
            """
            INSERT OR REPLACE INTO replica
                (id, certificate, chain_sequence, chain_digest, seen_order)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                replica.id.text, replica.certificate.json.canonicalText, replica.chain.sequence,
                replica.chain.digest?.data, replica.seen.number,
            ])
    }

    func place(_ id: OperationID) throws -> ChainPlace? {
        try first(
            "SELECT * FROM chain_place WHERE replica = ? AND sequence = ?",
            [id.replica.text, id.sequence]
        ) { row in
            var spoilt: ChainPlace.Spoilt?
            if (row["spoilt_code"] as String?) != nil {
                spoilt = ChainPlace.Spoilt(
                    code: try row.read("spoilt_code", ValidityCode.init),
                    received: row.bytes("spoilt_received") ?? [])
            }
            return ChainPlace(id: id, digest: try row.digest("digest"), spoilt: spoilt)
        }
    }

    func putPlace(_ place: ChainPlace) throws {
        try run(
            """
            INSERT OR REPLACE INTO chain_place
                (replica, sequence, digest, spoilt_code, spoilt_received)
            VALUES (?, ?, ?, ?, ?)
            """,
            [
                place.id.replica.text, place.id.sequence, place.digest?.data,
                place.spoilt?.code.rawValue, place.spoilt.map { Data($0.received) },
            ])
    }

    func hasReceived(from replica: ReplicaID) throws -> Bool {
        try first(
            """
            SELECT EXISTS (SELECT 1 FROM operation WHERE replica = ?1)
                OR EXISTS (SELECT 1 FROM chain_place WHERE replica = ?1) AS found
            """, [replica.text]
        ) { $0["found"] } ?? false
    }

    private static func code(_ row: Row) throws -> EnrolmentCode {
        EnrolmentCode(
            digest: try row.neededDigest("digest"), unit: row["unit"], role: row["role"],
            expiresAt: Instant(milliseconds: row["expires_at"]),
            usedBy: (row["used_by"] as String?).flatMap(ReplicaID.init))
    }

    private static func unit(_ row: Row) -> ServiceUnit {
        ServiceUnit(id: row["id"], organisation: row["organisation"], profileText: row["profile"])
    }

    private static func replica(_ row: Row) throws -> EnrolledReplica {
        let certificate: String = row["certificate"]
        return EnrolledReplica(
            certificate: try intact(
                ReplicaCertificate(try JSONReader.read(certificate)), "certificate"),
            chain: ChainHead(
                sequence: row["chain_sequence"], digest: try row.digest("chain_digest")),
            seen: AcceptanceOrder(row["seen_order"]))
    }
}
