import Simulation
import Testing

@Suite("Simulated worlds")
struct SeedTests {
    @Test("nothing is lost, leaked or silently replaced", arguments: FixedSeeds.all)
    func seedHolds(seed: UInt64) async throws {
        let outcome = try await Simulation.run(SimulationOptions(seed: seed))
        #expect(outcome.findings == [], "\(outcome.options.line)")
        #expect(outcome.acceptedCount > 0)
    }

    @Test("one seed gives the same world twice, to the byte", arguments: [2, 5, 32])
    func seedIsReproducible(seed: UInt64) async throws {
        let once = try await Simulation.run(SimulationOptions(seed: seed))
        let again = try await Simulation.run(SimulationOptions(seed: seed))
        #expect(once.events == again.events)
        #expect(once.line == again.line)
    }

    @Test("different seeds give different worlds")
    func seedsDiffer() async throws {
        let one = try await Simulation.run(SimulationOptions(seed: 1, steps: 20))
        let other = try await Simulation.run(SimulationOptions(seed: 2, steps: 20))
        #expect(one.events != other.events)
    }

    @Test("the fixed seeds meet every fault and every kind of edit")
    func seedsCoverTheFaults() async throws {
        var events: [String] = []
        for seed in FixedSeeds.all.prefix(8) {
            events += try await Simulation.run(SimulationOptions(seed: seed)).events
        }
        for what in [
            "request lost", "answer lost", "repeated", "delayed", "a delayed request arrives",
            "killed before applying", "crashes between steps", "failed in a transaction",
            " resolve ", " saveForm ", " remove ", " join ", " disclose ", " withdraw ", " leave ",
            " duplicate",
        ] {
            #expect(events.contains { $0.contains(what) }, "no event has “\(what)”")
        }
    }
}
