import Foundation
import RecordModel
import RecordStore
import Testing

/// A full check finds whatever was changed behind the store's back.
@Suite struct VerificationTests {
    private let world: StoreWorld
    private let police: Laptop
    private let vt: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        vt = try world.laptop("vt", "vt")
        record = try police.newRecord()
        let person = try police.add("person", record, ["person_name": "Persoon A"])
        try world.sync(police, vt)
        try vt.look(record)
        try vt.set(person, record, "person_safety", "unsafe")
        try police.set(person, record, "whereabouts", "gone")
        try world.sync(vt, police)
    }

    @Test func anUntouchedStoreHasNothingWrong() throws {
        let (operations, failures) = try police.store.read { try $0.verify(record) }
        #expect(operations == 4)
        #expect(failures.isEmpty)
        #expect(try vt.failures().isEmpty)
    }

    /// What is changed, and the codes of which at least one must be found.
    struct Damage: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let sql: String
        let codes: Set<String>

        init(_ name: String, _ sql: String, _ codes: Set<String>) {
            testDescription = name
            self.sql = sql
            self.codes = codes
        }
    }

    private static let own = "replica = (SELECT replica FROM operation WHERE number = 1)"

    static let damages: [Damage] = [
        Damage(
            "a byte of own content",
            """
            UPDATE operation SET content = CAST(replace(CAST(content AS TEXT), 'Persoon A',
                'Persoon B') AS BLOB) WHERE \(own) AND sequence = 2
            """, ["digest-mismatch"]),
        Damage(
            "a byte of received content",
            """
            UPDATE operation SET content = CAST(replace(CAST(content AS TEXT), 'unsafe', 'unsure')
                AS BLOB) WHERE NOT \(own)
            """, ["digest-mismatch"]),
        Damage(
            "a byte of an own header",
            """
            UPDATE operation SET header = CAST(replace(CAST(header AS TEXT), 'p-agent', 'p-agens')
                AS BLOB) WHERE \(own) AND sequence = 2
            """, ["bad-signature"]),
        Damage(
            "a byte of a received header",
            """
            UPDATE operation SET header = CAST(replace(CAST(header AS TEXT), '"p-vt"', '"p-vx"')
                AS BLOB) WHERE NOT \(own)
            """, ["bad-signature"]),
        Damage(
            "a signature", "UPDATE operation SET signature = zeroblob(64) WHERE NOT \(own)",
            ["bad-signature"]),
        Damage(
            "a register",
            """
            UPDATE register SET state = CAST(replace(CAST(state AS TEXT), 'unsafe', 'safe') AS BLOB)
                WHERE field = 'person_safety'
            """, ["merge-mismatch"]),
        Damage(
            "a register left out", "DELETE FROM register WHERE field = 'person_safety'",
            ["merge-mismatch"]),
        Damage(
            "an entity left out", "DELETE FROM entity WHERE type = 'person'", ["merge-mismatch"]),
        Damage(
            "an own operation left out", "DELETE FROM operation WHERE \(own) AND sequence = 2",
            ["chain-gap"]),
        Damage(
            "the last own operation left out",
            "DELETE FROM operation WHERE \(own) AND sequence = 3", ["merge-mismatch"]),
        Damage(
            "a received operation left out", "DELETE FROM operation WHERE NOT \(own)",
            ["merge-mismatch"]),
        Damage("the list of records", "DELETE FROM record_summary", ["merge-mismatch"]),
        Damage("the certificates", "DELETE FROM certificate", ["unknown-replica"]),
        Damage(
            "the digest of an own operation",
            "UPDATE operation SET digest = zeroblob(32) WHERE \(own) AND sequence = 2",
            ["digest-mismatch"]),
        Damage(
            "the digest of a received operation",
            "UPDATE operation SET digest = zeroblob(32) WHERE NOT \(own)", ["digest-mismatch"]),
        Damage(
            "an operation moved to another entity",
            "UPDATE operation SET entity_id = 'incident' WHERE \(own) AND sequence = 2",
            ["digest-mismatch"]),
        Damage(
            "the number of a received operation",
            "UPDATE operation SET sequence = 99 WHERE NOT \(own)", ["digest-mismatch"]),
    ]

    @Test(arguments: damages)
    func damageIsFoundAndNamed(_ damage: Damage) throws {
        try world.tamper("agent", damage.sql)
        let found = try police.failures()
        #expect(!found.isDisjoint(with: damage.codes), "found \(found)")
    }

    @Test func aLogThatCannotBeReadIsSaidToBeDamaged() throws {
        try world.tamper("agent", "UPDATE operation SET header = x'7B' WHERE number = 2")
        #expect(try storeError { _ = try police.failures() }?.code == .damaged)
    }
}
