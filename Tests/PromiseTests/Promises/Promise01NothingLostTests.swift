import RecordModel
import RecordStore
import SyncClient
import SyncCore
import SyncProtocol
import Testing

/// Promise 1: nothing acknowledged is ever lost, as long as one replica that holds it survives.
///
/// With real processes and a bad line: `scripts/fault-runs`. In simulated histories: `simulate`.
@Suite struct Promise01NothingLostTests {
    @Test(arguments: ["cut", "twice"])
    func whatTheServiceTookIsSentOnceHoweverOftenItIsOffered(_ trouble: String) async throws {
        let world = try await PromiseWorld()
        let (police, vt) = (try await world.laptop("agent"), try await world.vt("vt"))
        let record = try await world.sharedRecord(police, vt)
        let written = try (0..<5).map { try police.addPerson(record, "Persoon \($0)") }
        let link = TroubledLink(
            world.core,
            [TroubledLink.Trouble](repeating: trouble == "cut" ? .cut : .twice, count: 3))
        for _ in 0..<3 {
            do { try await world.sync(police, over: link) } catch is SyncProblem {
                #expect(try police.waiting() == written.map(\.id))
            }
        }
        try await world.sync(police, over: link)
        #expect(try police.waiting() == [])
        try await world.sync(vt)
        let held = try vt.store.read { try $0.operations(record) }.map(\.operation.id)
        #expect(Set(written.map(\.id)).isSubset(of: held))
        #expect(Set(held).count == held.count)
        #expect(try await world.core.check().isEmpty)
    }

    @Test func aSessionThatIsOpenedTwiceByTheLineIsOpenedAgain() async throws {
        let world = try await PromiseWorld()
        let police = try await world.laptop("agent")
        let record = try await world.sharedRecord(police)
        let written = try police.addPerson(record)
        // The nonce is used up by the first of the two requests, so the second is refused.
        let link = TroubledLink(world.core, opening: [.twice, .twice])
        let outcome = try await world.sync(police, over: link)
        #expect(outcome.sent == 1)
        #expect(try police.verdict(written) == .accepted)
    }

    @Test func theServiceGivesBackEverythingItAcknowledgedToANewLaptop() async throws {
        let world = try await PromiseWorld()
        let police = try await world.laptop("agent")
        let record = try await world.sharedRecord(police)
        for number in 0..<20 { try police.addPerson(record, "Persoon \(number)") }
        try await world.sync(police)
        // The laptop is gone for good.
        let other = try await world.laptop("collega")
        try await world.sync(other)
        let digests = try [police, other].map {
            try $0.store.read { try $0.materialised(record).digest }
        }
        #expect(digests[0] == digests[1])
    }
}
