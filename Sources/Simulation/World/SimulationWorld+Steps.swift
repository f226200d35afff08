import RecordModel
import RecordStore
import SyncClient
import SyncProtocol

/// What happens step by step.
extension SimulationWorld {
    /// Rounds of synchronising after which nothing may be left to send or to take.
    static let calmRoundCount = 2

    /// Takes all steps, lets the network turn calm, and lets everybody synchronise.
    func live() async throws {
        try await enrolAll()
        await network.whileWaiting { [weak self] caller in await self?.writeWhileWaiting(caller) }
        for step in 1...max(options.stepCount, 1) {
            log.begin(step: step)
            try await takeStep()
        }
        await network.calm()
        log.begin(step: options.stepCount + 1)
        while try await network.deliverDelayed() {}
        for _ in 0..<Self.calmRoundCount { try await synchroniseAll() }
    }

    /// Everybody synchronises once.
    func synchroniseAll() async throws {
        for index in replicas.indices { try await synchronise(index, isCalm: true) }
    }

    private func enrolAll() async throws {
        for (index, replica) in replicas.enumerated() {
            let code = try await service.core.newCode(
                unit: replica.unit, role: replica.store.identity.role, validSeconds: 86_400)
            _ = try await Synchroniser.enrol(
                store: replica.store, service: service.core, url: "simulation:", code: code.text,
                appVersion: "simulation")
            log.note(replica.name, "joins as \(replicas[index].store.replica)")
        }
    }

    private func takeStep() async throws {
        time.advance(milliseconds: draw.within(1_000...1_800_000))
        let index = draw.below(replicas.count)
        if draw.chance(options.crashPermille) { return try crash(index, "between steps") }
        if draw.chance(options.clockJumpPermille) { replicas[index].clock.jump(&draw) }
        if draw.chance(options.delayedPermille) { _ = try await network.deliverDelayed() }
        if draw.chance(260) {
            try await synchronise(index, isCalm: false)
        } else {
            try edit(index)
        }
    }

    private func writeWhileWaiting(_ caller: NetworkCaller) {
        do { try edit(caller.index) } catch {
            inspection.report(
                Finding("world", "an edit while waiting failed: \(error)"), at: log.step)
        }
    }

    private func edit(_ index: Int) throws {
        let isFaulty = draw.chance(options.diskFaultPermille)
        if isFaulty { replicas[index].sealing.arm(after: draw.below(4)) }
        do {
            let form = try workload.act(replicas[index], index)
            replicas[index].sealing.disarm()
            if let form { inspection.saved(form, replicas[index], at: log.step) }
        } catch let fault as SimulatedCrash {
            log.note(replicas[index].name, "an edit failed \(fault.place)")
        }
    }

    private func crash(_ index: Int, _ place: String) throws {
        log.note(replicas[index].name, "crashes \(place)")
        workload.forms[index] = []
        try replicas[index].crash()
        inspection.reopened(
            replicas[index], written: workload.ledger.written[index] ?? [], at: log.step)
    }

    private func synchronise(_ index: Int, isCalm: Bool) async throws {
        let replica = replicas[index]
        let isFaulty = !isCalm && draw.chance(options.applyFaultPermille)
        if isFaulty { replica.sealing.arm(after: draw.below(12)) }
        let link = SimulatedLink(network: network, caller: caller(index))
        do {
            let outcome = try await Synchroniser(store: replica.store, service: link).run()
            replica.sealing.disarm()
            log.note(
                replica.name,
                "synchronised: \(outcome.sent) sent, \(outcome.received) received, "
                    + "at \(outcome.cursor)")
            inspection.dropped(outcome.dropped, replica, at: log.step)
            inspection.pulled(replica, at: log.step)
        } catch let fault as SimulatedCrash {
            try stop(index, fault)
        } catch let problem as SyncProblem {
            replica.sealing.disarm()
            log.note(replica.name, "synchronising stopped: \(problem.code.rawValue)")
            inspection.stopped(problem, replica, isCalm: isCalm, at: log.step)
        }
    }

    /// A fault in a transaction is an error that the program survives, or its end.
    private func stop(_ index: Int, _ fault: SimulatedCrash) throws {
        if fault.place == "in a transaction", draw.chance(500) {
            log.note(replicas[index].name, "applying failed \(fault.place)")
        } else {
            try crash(index, fault.place)
        }
    }
}
