import RecordModel
import RecordStore
import SyncProtocol

/// Calls the checkers at the moments they are for, and keeps the first finding of each.
final class Inspection {
    /// What a laptop may hear while the network is bad.
    private static let ordinary: Set<SyncProblem.Code> = [
        .unreachable, .unauthorised, .nonceInvalid,
    ]
    private static let laptopCheckers: [any LaptopChecker.Type] = [
        ConflictKeptChecker.self, CautiousValueChecker.self,
    ]
    private static let restCheckers: [any RestChecker.Type] = [
        ConvergenceChecker.self, LostOperationChecker.self, LeakChecker.self,
        IdempotenceChecker.self, RefusalChecker.self, SilentOverwriteChecker.self,
    ]

    let catalogue: Catalogue
    let canary: Canary?
    private(set) var findings: [DatedFinding] = []

    init(catalogue: Catalogue, canary: Canary?) {
        self.catalogue = catalogue
        self.canary = canary
    }

    /// Keeps a finding, unless its checker has one already.
    func report(_ finding: Finding, at step: Int) {
        guard !findings.contains(where: { $0.finding.checker == finding.checker }) else { return }
        findings.append(DatedFinding(step: step, finding: finding))
    }

    /// A laptop completed a pull.
    func pulled(_ replica: SimulatedReplica, at step: Int) {
        read(replica, step) { content in
            for checker in Self.laptopCheckers {
                if let saw = checker.check(content, catalogue: catalogue) {
                    report(Finding(checker.name, saw), at: step)
                }
            }
        }
    }

    /// A laptop came back after a crash.
    func reopened(_ replica: SimulatedReplica, written: [RecordOperation], at step: Int) {
        read(replica, step) { content in
            if let saw = LostOperationChecker.missing(written, in: content) {
                report(Finding(LostOperationChecker.name, "after a crash: \(saw)"), at: step)
            }
        }
    }

    /// A form was saved.
    func saved(_ form: Ledger.FormSave, _ replica: SimulatedReplica, at step: Int) {
        read(replica, step) { content in
            let header = form.operation.header
            let heads =
                content.records.first { $0.record == header.record }?
                .fields[header.entity]?[form.field]?.heads ?? []
            if let saw = SilentOverwriteChecker.check(form, heads: heads.map(\.citation)) {
                report(Finding(SilentOverwriteChecker.name, saw), at: step)
            }
        }
    }

    /// A laptop dropped feed entries: the service gave it something that is not valid.
    func dropped(_ count: Int, _ replica: SimulatedReplica, at step: Int) {
        guard count > 0 else { return }
        report(Finding("world", "\(replica.name) dropped \(count) entries of its feed"), at: step)
    }

    /// A laptop's synchronisation stopped.
    func stopped(_ problem: SyncProblem, _ replica: SimulatedReplica, isCalm: Bool, at step: Int) {
        guard isCalm || !Self.ordinary.contains(problem.code) else { return }
        report(
            Finding(
                "world", "\(replica.name) can't synchronise: \(problem.code) \(problem.detail)"),
            at: step)
    }

    /// The world is at rest.
    func rested(_ scene: RestScene, at step: Int) {
        for checker in Self.restCheckers {
            if let saw = checker.check(scene) { report(Finding(checker.name, saw), at: step) }
        }
    }

    private func read(
        _ replica: SimulatedReplica, _ step: Int, _ body: (ReplicaContent) -> Void
    ) {
        do { body(try ReplicaContent(replica, canary: canary)) } catch {
            report(Finding("world", "\(replica.name) can't be read: \(error)"), at: step)
        }
    }
}
