/// What kind of world a seed makes. Everything is drawn once, before the first step.
package struct SimulationOptions: Hashable, Sendable {
    /// Steps taken when the caller does not say.
    package static let stepCountRange: ClosedRange<Int64> = 80...160

    /// The seed.
    package let seed: UInt64
    /// Laptops of the police unit that takes part.
    package var policeCount: Int
    /// Laptops of Veilig Thuis.
    package var vtCount: Int
    /// Whether there is a second police unit, which takes no part in the others' records.
    package var hasOutsider: Bool
    /// Records that people start; more only where somebody shares none of them.
    package var recordCountMax: Int
    /// Steps before the network turns calm.
    package var stepCount: Int
    /// Feed entries in one answer at most, so that a pull takes several.
    package var pageCountMax: Int
    /// Of a thousand requests: how many never reach the service.
    package var requestLostPermille: Int
    /// Of a thousand: how many are done, but the answer is lost.
    package var answerLostPermille: Int
    /// Of a thousand: how many the service gets twice.
    package var repeatedPermille: Int
    /// Of a thousand: how many reach the service much later, after newer ones.
    package var delayedPermille: Int
    /// Of a thousand: how many laptops are killed between the answer and applying it.
    package var killedPermille: Int
    /// Of a thousand steps: how many are a crash.
    package var crashPermille: Int
    /// Of a thousand transactions: in how many the disk fails half-way.
    package var diskFaultPermille: Int
    /// Of a thousand syncs: in how many the disk fails while an answer is applied.
    package var applyFaultPermille: Int
    /// Of a thousand answers: how many find that the person wrote on while waiting.
    package var editWhileWaitingPermille: Int
    /// Of a thousand steps: how many set a laptop's clock wrong.
    package var clockJumpPermille: Int
    /// A bug built in on purpose; nil for none.
    package var canary: Canary?

    /// Draws the options of a seed.
    ///
    /// - Parameter steps: How many steps to take; nil draws that too.
    package init(seed: UInt64, steps: Int? = nil, canary: Canary? = nil) {
        var draw = SeededGenerator(seed: seed, stream: "options")
        self.seed = seed
        self.canary = canary
        policeCount = Int(draw.within(1...3))
        vtCount = Int(draw.within(1...2))
        hasOutsider = draw.chance(400)
        recordCountMax = Int(draw.within(1...3))
        stepCount = Int(draw.within(Self.stepCountRange))
        pageCountMax = draw.chance(300) ? 1_000 : Int(draw.within(3...40))
        requestLostPermille = Self.rate(&draw, upTo: 150)
        answerLostPermille = Self.rate(&draw, upTo: 150)
        repeatedPermille = Self.rate(&draw, upTo: 200)
        delayedPermille = Self.rate(&draw, upTo: 150)
        killedPermille = Self.rate(&draw, upTo: 100)
        crashPermille = Self.rate(&draw, upTo: 60)
        diskFaultPermille = Self.rate(&draw, upTo: 150)
        applyFaultPermille = Self.rate(&draw, upTo: 300)
        editWhileWaitingPermille = Self.rate(&draw, upTo: 250)
        clockJumpPermille = Self.rate(&draw, upTo: 60)
        if let steps { stepCount = steps }
    }

    /// A rate; in a quarter of the worlds this fault does not happen at all.
    private static func rate(_ draw: inout SeededGenerator, upTo limit: Int64) -> Int {
        let rate = draw.within(1...limit)
        return draw.chance(250) ? 0 : Int(rate)
    }

    /// All options on one line.
    package var line: String {
        """
        seed=\(seed) police=\(policeCount) vt=\(vtCount) outsider=\(hasOutsider ? 1 : 0) \
        records=\(recordCountMax) steps=\(stepCount) page=\(pageCountMax) lost=\(requestLostPermille)‰ \
        answer-lost=\(answerLostPermille)‰ repeated=\(repeatedPermille)‰ \
        delayed=\(delayedPermille)‰ killed=\(killedPermille)‰ crash=\(crashPermille)‰ \
        disk=\(diskFaultPermille)‰ \
        apply=\(applyFaultPermille)‰ edit-while-waiting=\(editWhileWaitingPermille)‰ \
        clock-jump=\(clockJumpPermille)‰ canary=\(canary?.rawValue ?? "none")
        """
    }
}
