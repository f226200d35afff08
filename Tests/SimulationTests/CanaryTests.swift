import Simulation
import Testing

@Suite("Bugs built in on purpose")
struct CanaryTests {
    @Test("the checker that a canary is for sees it", arguments: Canary.allCases)
    func checkerSees(canary: Canary) async throws {
        for seed in FixedSeeds.all {
            let outcome = try await Simulation.run(SimulationOptions(seed: seed, canary: canary))
            if outcome.findings.contains(where: { $0.finding.checker == canary.checker }) { return }
        }
        Issue.record("no fixed seed made \(canary.checker) see \(canary.rawValue)")
    }
}
