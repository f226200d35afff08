import FaultProxy
import Foundation
import RecordModel
import Testing

/// Two laptops that stay in touch, with the programs themselves.
@Suite(.serialized) struct WatchTests {
    private func watch(_ laptop: String, _ world: StoryWorld) throws -> WatchingLaptop {
        let watching = try WatchingLaptop(store: "\(world.folder)/\(laptop)")
        // The first exchange is always told.
        _ = try #require(try watching.next())
        return watching
    }

    private func edit(_ laptop: String, _ world: StoryWorld, _ text: String) throws {
        try world.laptop(laptop, ["add", world.record, "person", "person_name=\(text)"])
    }

    @Test(.timeLimit(.minutes(2)))
    func anEditOnOneLaptopIsOnTheOtherWithinASecondAndAlsoAfterTheServiceWasRestarted() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let (police, vt) = (try watch("P1", world), try watch("V1", world))
        // The first one also waits until both streams are open.
        try edit("P1", world, "Persoon A")
        #expect(try vt.received(1))
        var times: [Duration] = []
        for (writer, reader) in [("P1", vt), ("V1", police), ("P1", vt)] {
            try edit(writer, world, "Persoon B")
            let began = ContinuousClock.now
            #expect(try reader.received(1))
            times.append(ContinuousClock.now - began)
        }
        // The one in the middle: this machine may be busy with something else for a moment.
        #expect(times.sorted()[1] < .seconds(1), "\(times)")

        world.service.kill()
        try edit("P1", world, "Persoon C")
        let service = try ServiceProcess(data: world.service.data, port: world.service.port)
        defer { service.stop() }
        #expect(try vt.received(1))
        try edit("V1", world, "Persoon D")
        #expect(try police.received(1))
        #expect([0, 3].contains(police.stop(SIGINT)))
        #expect([0, 3].contains(vt.stop(SIGTERM)))
        #expect(try people("P1", world) == people("V1", world))
    }

    @Test(.timeLimit(.minutes(1)))
    func whereStreamsAreCutItAsksForNews() throws {
        let world = try StoryWorld.withSharedRecord()
        defer { world.end() }
        let proxy = try CuttingProxy(to: world.service.port)
        defer { proxy.end() }
        try world.join("V9", like: "V1", port: proxy.port)
        let vt = try watch("V9", world)
        for name in ["Persoon E", "Persoon F"] {
            try edit("P1", world, name)
            try world.laptop("P1", ["sync"], expected: [0, 3])
            #expect(try vt.received(1))
        }
        #expect(proxy.cutCount > 0)
        #expect([0, 3].contains(vt.stop()))
        #expect(try people("P1", world) == people("V9", world))
    }

    private func people(_ laptop: String, _ world: StoryWorld) throws -> [String] {
        (try world.show(laptop)["entities"]?.arrayValue ?? [])
            .filter { $0["type"] == "person" }.map(\.canonicalText).sorted()
    }
}
