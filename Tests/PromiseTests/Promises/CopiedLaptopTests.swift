import RecordModel
import RecordStore
import SyncClient
import SyncProtocol
import SyncTestSupport
import Testing

@testable import SamenOp

/// A cloned or restored image of a laptop: found out, stopped, given a new key, nothing lost.
@Suite("Copied laptops")
struct CopiedLaptopTests {
    @Test func theCopyStopsAndTheRealOneGoesOn() async throws {
        let world = try await HealingWorld()
        let real = try await world.laptop("echt")
        let record = try real.newRecord().header.record
        try await world.sync(real)
        let copy = try world.copyDisk(of: "echt", as: "kopie")
        try real.note("VT-1", in: record)
        try await world.sync(real)
        try copy.note("VT-2", in: record)
        await #expect(throws: StoreError.copied) { try await world.sync(copy) }
        #expect(throws: StoreError.copied) { try copy.note("VT-3", in: record) }
        #expect(try copy.status().isCopied && !real.status().isCopied)
        // Reading goes on.
        #expect(try copy.digest(record) != real.digest(record))
        try real.note("VT-4", in: record)
        #expect(try await world.sync(real).sent == 1)
    }

    @Test func whatTheCopyHadNotSentIsWrittenAgainUnderItsNewKeyOnce() async throws {
        let world = try await HealingWorld()
        let real = try await world.laptop("echt")
        let record = try real.newRecord().header.record
        try await world.sync(real)
        let both = try real.note("VT-both", in: record)
        let copy = try world.copyDisk(of: "echt", as: "kopie")
        try await world.sync(real)
        try real.note("VT-real", in: record)
        try await world.sync(real)
        // On the copy: an own record, an entity in it, a reference to it, and a citation.
        let made = try copy.newRecord().header.record
        let person = try copy.person("Persoon A", in: made)
        let entity = person.header.entity
        let edit = try copy.store.write { writer in
            try writer.set(
                entity, of: made,
                [FieldChange(FieldName("person_name"), "Persoon B", basis: .shown)])
        }
        await #expect(throws: StoreError.copied) { try await world.sync(copy) }
        let old = copy.store.replica
        try await world.enrol("kopie")
        #expect(copy.store.replica != old)
        #expect(throws: StoreError.joinedAgain) { try copy.note("VT-x", in: record) }
        let outcome = try await world.sync(copy)
        #expect(outcome.reissued == 3)
        #expect(outcome.refused.isEmpty && outcome.held.isEmpty)
        let accepted = try await world.accepted()
        #expect(accepted.filter { $0.id == both.id }.count == 1)
        let again = accepted.filter { $0.id.replica == copy.store.replica }
        #expect(again.map(\.id.sequence) == [1, 2, 3])
        let newRecord = try #require(again.first).header.record
        #expect(newRecord != made)
        #expect(again.allSatisfy { $0.header.record == newRecord })
        #expect(
            again[1].header.entity != entity && again[2].header.entity == again[1].header.entity)
        #expect(again[2].header.action.writes.first?.citations == [again[1].citation])
        #expect(again[1].content?.values == person.content?.values)
        #expect(again[2].content?.values == edit.content?.values)
        // The list has one record for it, and the history of the old one stays.
        #expect(try copy.store.read { try $0.has(newRecord) && !$0.has(made) })
        #expect(try copy.logged(made).map(\.verdict) == [.reissued, .reissued, .reissued])
        try copy.note("VT-after", in: record)
        #expect(try await world.sync(copy).sent == 1)
        try await world.sync(real)
        #expect(try real.digest(record) == copy.digest(record))
        #expect(try real.digest(newRecord) == copy.digest(newRecord))
        #expect(try await world.core.check().isEmpty)
    }

    @Test func aNewKeyIsAskedForOnceHoweverOftenItIsInterrupted() async throws {
        let world = try await HealingWorld()
        let real = try await world.laptop("echt")
        let record = try real.newRecord().header.record
        try await world.sync(real)
        let copy = try world.copyDisk(of: "echt", as: "kopie")
        try real.note("VT-1", in: record)
        try await world.sync(real)
        try copy.note("VT-2", in: record)
        await #expect(throws: StoreError.copied) { try await world.sync(copy) }
        let code = try await world.core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        // The answer got lost: the key was made, and the code is used.
        let key = try copy.store.write { writer in try writer.nextKey() }
        _ = try await world.core.enrol(
            EnrolmentRequest(
                code: code.text, publicKey: key.publicKey, author: "m-echt", appVersion: "test",
                practice: true))
        _ = try await Synchroniser.enrol(
            store: copy.store, service: world.core, url: "http://service.test", code: code.text,
            appVersion: "test")
        #expect(copy.store.replica == key.publicKey.replica)
        #expect(try await world.sync(copy).reissued == 1)
        #expect(try await world.sync(copy).reissued == 0)
        #expect(try await world.accepted().count == 3)
    }

    @Test func aChainThatForkedIsFoundOutToo() async throws {
        let world = try await HealingWorld()
        let real = try await world.laptop("echt")
        let record = try real.newRecord().header.record
        try await world.sync(real)
        let copy = try world.copyDisk(of: "echt", as: "kopie")
        try real.note("VT-1", in: record)
        try copy.note("VT-2", in: record)
        try copy.note("VT-3", in: record)
        try await world.sync(real)
        await #expect(throws: StoreError.copied) { try await world.sync(copy) }
        try await world.enrol("kopie")
        #expect(try await world.sync(copy).reissued == 2)
        try await world.sync(real)
        #expect(try real.digest(record) == copy.digest(record))
    }
}
