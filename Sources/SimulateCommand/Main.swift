import ArgumentParser
import Simulation

/// Lives through made-up worlds with every fault, and checks that nothing is lost or leaked.
@main
struct SimulateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "simulate",
        abstract: "Try the whole product in simulated worlds, each made from one seed.",
        discussion: """
            The same seed gives the same world, to the byte.

            EXAMPLES
              simulate --seed 7 --verbose
              simulate --seed 1 --seeds 200
              simulate --seed 1 --canary hide-one-head
            """)

    @Option(help: "The first seed.")
    var seed: UInt64 = 1

    @Option(help: "How many seeds, from the first on.")
    var seeds: UInt64 = 1

    @Option(help: "How many steps; drawn from the seed when left out.")
    var steps: Int?

    @Option(help: "A bug to build in on purpose.")
    var canary: Canary?

    @Flag(help: "Print every event.")
    var verbose = false

    func validate() throws {
        guard seeds >= 1 else { throw ValidationError("--seeds is at least 1") }
        guard steps ?? 1 >= 1 else { throw ValidationError("--steps is at least 1") }
    }

    func run() async throws {
        var hasFailed = false
        for number in seed..<(seed + seeds) {
            let options = SimulationOptions(seed: number, steps: steps, canary: canary)
            print(options.line)
            let outcome = try await Simulation.run(options)
            if verbose { outcome.events.forEach { print("  \($0)") } }
            print(outcome.line)
            for dated in outcome.findings {
                hasFailed = true
                print(
                    "  seed \(number) step \(dated.step) \(dated.finding.checker): "
                        + dated.finding.saw)
            }
        }
        if hasFailed { throw ExitCode.failure }
    }
}

extension Canary: ExpressibleByArgument {}
