import FaultProxy
import Foundation
import RecordModel

/// One run: everybody writes and syncs at the same time over a bad line, and things are killed and
/// stopped; then it is quiet, and all must be as if nothing had happened.
struct FaultRun {
    /// What was done, counted.
    private(set) var tally: [String: Int] = [:]
    private let world: FaultWorld
    private var draw: SeededDraw

    private static let roundCount = 2
    private static let momentMillisecondsMax = 160
    private static let stopMillisecondsMax = 300

    init(_ world: FaultWorld, seed: UInt64) {
        self.world = world
        draw = SeededDraw(seed: seed)
    }

    mutating func misbehave() throws {
        world.proxy.misbehave(
            seed: UInt64(draw.next(1 << 30)), permille: draw.pick([100, 300, 500, 700]))
        for _ in 0..<Self.roundCount { try round() }
    }

    private mutating func count(_ what: String) { tally[what, default: 0] += 1 }

    /// All laptops write, then sync while they go on writing.
    private mutating func round() throws {
        try write(mayKill: false)
        var syncs: [RunningProgram] = []
        for device in FaultWorld.devices { syncs.append(try world.start(device, ["sync"])) }
        for _ in 0..<draw.next(3) { try disturb(syncs) }
        try write(mayKill: true)
        for sync in syncs {
            let (outcome, wasKilled) = sync.ended()
            count(wasKilled ? "sync killed" : "sync ended \(outcome.status)")
            // A cut line is 69; what a killed service said halfway is no reason to fail otherwise.
            guard wasKilled || [0, 3, 69].contains(outcome.status) else {
                throw AcceptanceFailure(outcome, ["sync"])
            }
        }
    }

    private mutating func write(mayKill: Bool) throws {
        var running: [(FaultWorld.Edit, RunningProgram)] = []
        for device in FaultWorld.devices where draw.next(4) > 0 {
            let edit = world.edit(device, &draw)
            running.append((edit, try world.start(device, edit.arguments)))
        }
        if mayKill, draw.next(3) == 0, !running.isEmpty {
            let (_, program) = draw.pick(running)
            pause(Self.momentMillisecondsMax)
            program.signal(SIGKILL)
        }
        for (edit, program) in running {
            let (outcome, wasKilled) = program.ended()
            count(wasKilled ? "edit killed" : "edit ended \(outcome.status)")
            guard wasKilled || [0, 3].contains(outcome.status) else {
                throw AcceptanceFailure(outcome, edit.arguments)
            }
            if !wasKilled { try world.note(edit, outcome) }
        }
    }

    /// Something is killed or stopped for a moment.
    private mutating func disturb(_ syncs: [RunningProgram]) throws {
        pause(Self.momentMillisecondsMax)
        let victim = draw.pick(syncs)
        switch draw.next(5) {
        case 0, 1: victim.signal(SIGKILL)
        case 2:
            count("sync stopped a while")
            victim.signal(SIGSTOP)
            pause(Self.stopMillisecondsMax)
            victim.signal(SIGCONT)
        case 3:
            count("service killed")
            try world.restartService()
        default:
            count("service stopped a while")
            kill(world.service.process.processIdentifier, SIGSTOP)
            pause(Self.stopMillisecondsMax)
            kill(world.service.process.processIdentifier, SIGCONT)
        }
    }

    private mutating func pause(_ millisecondsMax: Int) {
        usleep(UInt32(draw.next(millisecondsMax)) * 1_000)
    }
}
