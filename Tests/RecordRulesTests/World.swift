import Foundation
import RecordMerge
import RecordModel
import RecordRules

extension JSONValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByNilLiteral
{
    /// A literal of a test.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    /// A literal of a test.
    public init(integerLiteral value: Int64) { self = .integer(value) }
    /// A literal of a test.
    public init(nilLiteral: ()) { self = .null }
}

/// The data files that the product ships, read from the working copy.
enum Data {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../Schemas").standardizedFileURL

    static func text(_ path: String) -> String? {
        try? String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    static let catalogue: Catalogue = {
        let version = "2026.1"
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "catalogue/\(version)").path)
        do {
            return try Catalogue(
                version: version, paths: (names ?? []).map { "catalogue/\(version)/\($0)" },
                text: text)
        } catch { preconditionFailure("the catalogue can't be read: \(error)") }
    }()

    static let texts: TextCatalogue = {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: folder.appending(path: "texts/rules").path)
        let files = (names ?? []).sorted().compactMap { text("texts/rules/\($0)") }
        do { return try TextCatalogue(files: files) } catch {
            preconditionFailure("the texts can't be read: \(error)")
        }
    }()

    /// A profile with only these keys.
    static func profile(_ keys: [String: JSONValue]) -> RegionProfile {
        let json = JSONValue.members([
            ("id", "profile-test"), ("version", 1),
            ("label", .members([("nl", "proef"), ("en", "test")])),
            ("keys", .members(keys.map { ($0.key, $0.value) })),
        ])
        do { return try RegionProfile(text: json.canonicalText) } catch {
            preconditionFailure("the profile can't be read: \(error)")
        }
    }
}

/// A time of the day on which the stories play, at the place where they play; or a whole RFC 3339
/// moment, as it is.
func clock(_ time: String) -> String {
    time.contains("T") ? time : "2026-02-10T\(time):00+01:00"
}

/// The same as a moment.
func moment(_ time: String) -> Instant {
    guard let instant = Instant(clock(time)) else { preconditionFailure("no such time: \(time)") }
    return instant
}

extension JSONValue {
    static func time(_ time: String) -> JSONValue { .text(clock(time)) }

    static func party(_ organisation: String) -> JSONValue {
        .members([("organisation", .text(organisation)), ("role", "x"), ("name", "x")])
    }

    static func about(_ entity: EntityReference) -> JSONValue {
        .members([("type", .text(entity.type)), ("id", .text(entity.id))])
    }
}

/// A laptop with one author: writes operations, knows what it wrote and what it was given.
final class Laptop {
    let author: OperationAuthor
    private(set) var known: [RecordOperation] = []
    /// When what is written next happened, and why it is written.
    var occurredAt: OccurredAt?
    var reason: String?
    private let replica: ReplicaID
    private var last: (sequence: Int64, digest: SHA256Digest?) = (0, nil)
    private var hybrid = HybridClock()
    private var now = moment("12:00")
    private var note: (occurredAt: OccurredAt?, reason: String?) = (nil, nil)

    private static let record: RecordID = {
        guard let id = RecordID("00000000-0000-8000-8000-000000000000") else {
            preconditionFailure("not an id")
        }
        return id
    }()

    init(_ organisation: String, role: String, actingFor: String? = nil) {
        author = OperationAuthor(
            id: "p-\(role)", organisation: organisation, role: role, unit: "u-\(organisation)",
            actingFor: actingFor)
        replica = ReplicaID(publicKey: Array("\(organisation)-\(role)-\(actingFor ?? "")".utf8))
    }

    static func police() -> Laptop { Laptop("police", role: "field_officer") }
    static func vt() -> Laptop { Laptop("vt", role: "vt_worker") }

    /// Sets the wall clock; without it each operation is a minute after the one before.
    @discardableResult
    func at(_ time: String) -> Laptop {
        now = moment(time)
        return self
    }

    /// What the next operation writes happened then; a date alone is known to the day.
    @discardableResult
    func happened(_ time: String, reason: String? = nil) -> Laptop {
        let isDate = CalendarDate(time) != nil
        note = (
            OccurredAt(
                instant: isDate ? time : clock(time), precision: isDate ? .dateOnly : .exact),
            reason
        )
        return self
    }

    /// Writes a new entity of a type of which there may be several.
    @discardableResult
    func add(
        _ type: String, _ values: [String: JSONValue], wpgClass: WpgClass = .none
    ) -> EntityReference {
        write(values, wpgClass) { EntityReference(type: type, id: $0) }
    }

    /// Writes fields of an entity, having seen all this laptop knows of them.
    @discardableResult
    func set(
        _ entity: EntityReference, _ values: [String: JSONValue], reason: String? = nil
    ) -> EntityReference {
        write(values, reason: reason) { _ in entity }
    }

    /// Writes fields of the one entity of a type.
    func set(_ type: String, _ values: [String: JSONValue], reason: String? = nil) {
        set(.singleton(type), values, reason: reason)
    }

    /// Proposes to take an entity away.
    func remove(_ entity: EntityReference) {
        let heads = state(entity)?.registers.values.flatMap(\.heads).map(\.stamp.citation) ?? []
        operation([:], .remove(saw: heads)) { _ in entity }
    }

    /// Takes in what another laptop knows.
    func receive(_ other: Laptop) {
        let digests = Set(known.map(\.headerDigest))
        for operation in other.known where !digests.contains(operation.headerDigest) {
            known.append(operation)
            hybrid.receive(operation.header.clock)
        }
    }

    /// What the rules get to see on this laptop.
    func facts(
        at time: String = "23:00", profile: [String: JSONValue] = [:],
        isStillReceiving: Bool = false, syncAge: SyncAge? = nil
    ) -> RecordFacts {
        let joiner = RecordJoiner(links: Data.catalogue.structure.links, rules: Data.catalogue)
        return RecordFacts(
            joiner.join(
                RecordPart(record: Self.record, operations: known, rules: Data.catalogue)),
            operations: Dictionary(
                known.map { ($0.id, OperationFact($0, isConfirmed: false)) }
            ) { first, _ in first },
            catalogue: Data.catalogue, profile: Data.profile(profile), now: moment(time),
            isStillReceiving: isStillReceiving, syncAge: syncAge)
    }

    private func state(_ entity: EntityReference) -> EntityState? {
        let own = known.filter { $0.header.entity == entity }
        return own.isEmpty
            ? nil : EntityState(entity, operations: own, rules: Data.catalogue)
    }

    private func write(
        _ values: [String: JSONValue], _ wpgClass: WpgClass = .none, reason: String? = nil,
        _ entity: (_ derived: String) -> EntityReference
    ) -> EntityReference {
        let fields = values.keys.sorted()
        return operation(values, .set([]), wpgClass, reason: reason) { derived in
            entity(derived)
        } action: { reference in
            let registers = self.state(reference)?.registers ?? [:]
            return .set(
                fields.map { field in
                    let heads = registers[FieldName(field)]?.heads ?? []
                    return FieldWrite(
                        field: FieldName(field), citations: heads.map(\.stamp.citation))
                })
        }
    }

    @discardableResult
    private func operation(
        _ values: [String: JSONValue], _ fixed: OperationAction, _ wpgClass: WpgClass = .none,
        reason: String? = nil,
        _ entity: (_ derived: String) -> EntityReference,
        action: ((EntityReference) -> OperationAction)? = nil
    ) -> EntityReference {
        let id = OperationID(replica: replica, sequence: last.sequence + 1)
        let time = hybrid.tick(wallMilliseconds: now.milliseconds)
        now = Instant(milliseconds: now.milliseconds + 60_000)
        var reference = EntityReference.singleton("record")
        let made = RecordOperation.make(
            content: OperationContent(
                salt: OperationSalt(bytes: [UInt8](repeating: UInt8(id.sequence & 255), count: 16)),
                values: JSONObject(values.map { (ExactText($0.key), $0.value) }),
                occurredAt: note.occurredAt ?? occurredAt,
                reason: reason ?? note.reason ?? self.reason),
            sign: { _ in [UInt8](repeating: 0, count: 64) }
        ) { digest in
            reference = entity(DerivedID.make(operation: id, content: digest))
            return OperationHeader(
                catalogue: Data.catalogue.version, record: Self.record, id: id,
                previous: last.digest, entity: reference, action: action?(reference) ?? fixed,
                partition: wpgClass == .none ? .shared : .policeOnly, wpgClass: wpgClass,
                clock: time, author: author,
                contentDigest: digest)
        }
        last = (id.sequence, made.headerDigest)
        note = (nil, nil)
        known.append(made)
        return reference
    }
}
