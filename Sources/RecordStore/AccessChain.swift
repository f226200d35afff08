import Foundation
import GRDB
import RecordModel

/// An access entry with its place in this laptop's chain of them.
package struct ChainedAccess: Hashable, Sendable {
    /// The place, with the digest that was kept.
    package let head: AuditHead
    /// What the digest is made of.
    package let json: JSONValue
}

/// Where reads made here stand with the service.
package struct AccessStanding: Hashable, Sendable {
    /// The end of this laptop's own chain.
    package let own: AuditHead
    /// How far the service has it; nil before it gave a receipt.
    package let receipt: AuditHead?
    /// The end of the service's audit trail, as it last told.
    package let service: AuditHead?
}

extension AccessEntry {
    /// Bytes of a purpose that are kept; what is longer ends there.
    package static let purposeBytesMax = 2_000

    /// What the digest of the chain is made of, and what the service gets.
    var json: JSONValue {
        .members([
            ("at", .text(at.utcText)), ("action", .text(action.rawValue)),
            ("record", record.map { .text($0.text) } ?? .null),
            ("purpose", purpose.map { .text($0) } ?? .null),
            ("detail", detail.map { .text($0) } ?? .null),
        ])
    }

    /// A purpose as it is kept.
    static func kept(_ purpose: String) -> String {
        var text = ""
        for character in purpose {
            guard text.utf8.count + character.utf8.count <= purposeBytesMax else { break }
            text.append(character)
        }
        return text
    }
}

extension StoreReader {
    /// Entries after a place of the chain, in its order.
    ///
    /// - Parameters:
    ///   - countMax: The most entries.
    ///   - bytesMax: About how many bytes they may have; one entry is always given.
    package func accessEntries(
        after number: Int64, countMax: Int, bytesMax: Int
    ) throws -> [ChainedAccess] {
        var byteCount = 0
        var entries: [ChainedAccess] = []
        for entry in try accessEntries(after: number, countMax: countMax) {
            let json = entry.entry.json
            byteCount += json.canonicalBytes.count
            guard byteCount <= bytesMax || entries.isEmpty, let digest = entry.digest else { break }
            entries.append(
                ChainedAccess(
                    head: AuditHead(number: entry.entry.position, digest: digest), json: json))
        }
        return entries
    }

    /// Where the reads made here stand with the service.
    package func accessStanding() throws -> AccessStanding {
        AccessStanding(
            own: try AccessChain(reader: self).end() ?? .start,
            receipt: try AuditHead(StoreSetting.accessReceipt.readJSON(db)),
            service: try AuditHead(StoreSetting.auditHead.readJSON(db)))
    }
}

extension StoreWriter {
    /// Writes down how far the service has the reads made here.
    package func saveAccessReceipt(_ receipt: AuditHead) throws {
        try StoreSetting.accessReceipt.write(receipt.json, db)
    }

    /// Writes down where the service's audit trail ended, as it told.
    package func saveAuditHead(_ head: AuditHead) throws {
        try StoreSetting.auditHead.write(head.json, db)
    }

    /// Chains entries from before there was a chain.
    package func chainAccessEntries() throws { try AccessChain(reader: reader).mend() }
}

/// The chain of this laptop's access entries.
struct AccessChain {
    private static let pageCountMax = 500

    let reader: StoreReader

    /// The last place that has a digest; nil when none has.
    func end() throws -> AuditHead? {
        let row = try Row.fetchOne(
            try reader.db.cachedStatement(
                sql: """
                    SELECT position, digest FROM access_entry WHERE digest IS NOT NULL
                    ORDER BY position DESC LIMIT 1
                    """))
        guard let row else { return nil }
        return AuditHead(number: row[0], digest: try reader.accessDigest(row[1]))
    }

    /// Gives every entry that has none its digest. Only entries from before the chain have none,
    /// and those stand before all that have one.
    func mend() throws {
        var head = try end() ?? .start
        while true {
            let page = try reader.accessEntries(after: head.number, countMax: Self.pageCountMax)
            for entry in page where entry.digest == nil {
                head = head.followed(by: entry.entry.json, number: entry.entry.position)
                try put(head)
            }
            guard page.count == Self.pageCountMax else { return }
        }
    }

    /// The place of the next entry, once all before it have theirs.
    func next(_ json: JSONValue) throws -> AuditHead {
        let last = try Row.fetchOne(
            try reader.db.cachedStatement(
                sql: """
                    SELECT position, digest FROM access_entry ORDER BY position DESC LIMIT 1
                    """))
        guard let last else { return AuditHead.start.followed(by: json) }
        guard let digest: Data = last[1] else {
            try mend()
            return (try end() ?? .start).followed(by: json)
        }
        return AuditHead(number: last[0], digest: try reader.accessDigest(digest))
            .followed(by: json)
    }

    /// Where an entry is not what its digest was made of, or numbers are missing. Entries from
    /// before the chain have no digest yet.
    func failures() throws -> [VerificationFailure] {
        var head = AuditHead.start
        var failures: [VerificationFailure] = []
        for (entry, digest) in try reader.accessEntries(after: 0, countMax: .max) {
            let number = entry.position
            let made = head.followed(by: entry.json, number: number)
            if number != head.number + 1 {
                failures.append(
                    VerificationFailure(
                        code: "access-gap", place: "\(number)",
                        message: "entries of what was read here are missing before this one"))
            } else if let digest, digest != made.digest {
                failures.append(
                    VerificationFailure(
                        code: "access-changed", place: "\(number)",
                        message: "an entry of what was read here was altered"))
            }
            head = AuditHead(number: number, digest: digest ?? made.digest)
        }
        return failures
    }

    private func put(_ head: AuditHead) throws {
        try reader.db.cachedStatement(
            sql: "UPDATE access_entry SET digest = ? WHERE position = ?"
        ).execute(arguments: [
            Data(try reader.store.sealing.seal(head.digest.bytes)), head.number,
        ])
    }
}
