import Foundation
import GRDB
import RecordModel

/// Where a store stands with its service.
package struct SyncPosition: Hashable, Sendable {
    /// The service's address.
    package var url: String
    /// The service's name.
    package var service: String
    /// The service's key, pinned when enrolling.
    package var serviceKey: VerifyingKey
    /// The epoch last heard of.
    package var epoch: Int64
    /// The last feed position applied.
    package var cursor: Int64
    /// The running digest there.
    package var feedDigest: SHA256Digest
    /// When the last sync ended well.
    package var lastSyncAt: Instant?
    /// How far this laptop's clock was ahead of the service's then, in milliseconds.
    package var clockOffsetMilliseconds: Int64?

    /// Whether a pull has begun and not reached the end of the feed: gates stay shut.
    package var isReceiving = false

    /// A position at the start of a feed.
    package init(
        url: String, service: String, serviceKey: VerifyingKey, epoch: Int64, cursor: Int64,
        feedDigest: SHA256Digest
    ) {
        self.url = url
        self.service = service
        self.serviceKey = serviceKey
        self.epoch = epoch
        self.cursor = cursor
        self.feedDigest = feedDigest
    }

    var json: JSONValue {
        .members([
            ("url", .text(url)), ("service", .text(service)),
            ("serviceKey", .text(Base64URL.encode(serviceKey.bytes))), ("epoch", .integer(epoch)),
            ("cursor", .integer(cursor)), ("feedDigest", .text(feedDigest.hex)),
            ("lastSyncAt", lastSyncAt.map { .text($0.utcText) } ?? .null),
            ("clockOffset", clockOffsetMilliseconds.map { .integer($0) } ?? .null),
            ("receiving", .bool(isReceiving)),
        ])
    }

    init?(_ json: JSONValue) {
        guard let url = json["url"]?.stringValue, let service = json["service"]?.stringValue,
            let key = json["serviceKey"]?.stringValue.flatMap(Base64URL.decode)
                .flatMap(VerifyingKey.init(bytes:)),
            let epoch = json["epoch"]?.integerValue, let cursor = json["cursor"]?.integerValue,
            let digest = json["feedDigest"]?.stringValue.flatMap(SHA256Digest.init(hex:))
        else { return nil }
        self.init(
            url: url, service: service, serviceKey: key, epoch: epoch, cursor: cursor,
            feedDigest: digest)
        lastSyncAt = json["lastSyncAt"]?.stringValue.flatMap { Instant($0) }
        clockOffsetMilliseconds = json["clockOffset"]?.integerValue
        isReceiving = json["receiving"]?.boolValue ?? false
    }
}

/// The named settings of a store.
enum StoreSetting: String {
    case identity
    case key
    case sync
    case profile
    case profiles
    case feedHead = "feed-head"
    case clock
    /// What the service said of its versions.
    case versions = "service-versions"
    /// Whether another copy of this store uses its key, and how far it is with a new one.
    case copied
    /// The key that it will have, sealed.
    case nextKey = "next-key"
    /// The session that a person opened by logging in, sealed.
    case session
    /// That this replica was revoked, and where its chain ends at the service.
    case revocation
    /// The key of the index, sealed.
    case searchKey = "search-key"
    /// How the index was made.
    case searchForm = "search-form"
    /// Set once attachments are noted for the whole log.
    case attachments
    /// How far the service has the reads made here.
    case accessReceipt = "access-receipt"
    /// Where the service's audit trail ended, as it told.
    case auditHead = "audit-head"

    func read(_ db: Database) throws -> [UInt8]? {
        let statement = try db.cachedStatement(sql: "SELECT value FROM setting WHERE name = ?")
        return try Data.fetchOne(statement, arguments: [rawValue]).map(Array.init)
    }

    func readJSON(_ db: Database) throws -> JSONValue? {
        guard let bytes = try read(db) else { return nil }
        do throws(JSONProblem) { return try JSONReader.read(bytes) } catch {
            throw StoreError(.damaged, "setting \(rawValue) is not readable")
        }
    }

    func write(_ bytes: [UInt8], _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = excluded.value
                """
        ).execute(arguments: [rawValue, Data(bytes)])
    }

    func write(_ json: JSONValue, _ db: Database) throws {
        try write(json.canonicalBytes, db)
    }
}
