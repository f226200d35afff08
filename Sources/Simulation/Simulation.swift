import Foundation
import RecordModel

/// What came of one seed.
package struct SimulationOutcome: Sendable {
    /// The world.
    package let options: SimulationOptions
    /// What happened, line by line.
    package let events: [String]
    /// What checkers saw, in order.
    package let findings: [DatedFinding]
    /// Operations that the service accepted.
    package let acceptedCount: Int
    /// Operations not accepted, by code.
    package let refusals: [String: Int]
    /// Fields with more than one value at the end, on all laptops together.
    package let contestedCount: Int

    /// One line about it.
    package var line: String {
        let codes = refusals.sorted { $0.key < $1.key }.map { "\($0.key)×\($0.value)" }
        return """
            seed \(options.seed): \(findings.isEmpty ? "ok" : "FAILED"), \(events.count) events, \
            \(acceptedCount) accepted, \(refusals.values.reduce(0, +)) not accepted \
            [\(codes.joined(separator: " "))], \(contestedCount) contested
            """
    }
}

/// Runs a seed: options → world → checkers.
package enum Simulation {
    /// Lives through the world of `options` and lets all checkers look at it.
    ///
    /// - Throws: What no world should meet: a disk that is full, damaged data.
    package static func run(_ options: SimulationOptions) async throws -> SimulationOutcome {
        let folder = try WorkFolder()
        defer { folder.remove() }
        let world = try await SimulationWorld(options: options, folder: folder.path)
        try await world.live()
        return try await world.rest()
    }
}

extension SimulationWorld {
    /// Looks at everything, has everybody synchronise once more, and looks again.
    func rest() async throws -> SimulationOutcome {
        let contents = try replicas.map { try ReplicaContent($0, canary: options.canary) }
        let accepted = try await service.accepted()
        try await synchroniseAll()
        let scene = RestScene(
            catalogue: inspection.catalogue, contents: contents,
            contentsAgain: try replicas.map { try ReplicaContent($0, canary: options.canary) },
            accepted: accepted, acceptedCountAgain: try await service.accepted().count,
            told: await network.told, answers: await network.answers,
            disks: try replicas.map { try $0.diskContents() }, ledger: workload.ledger)
        inspection.rested(scene, at: log.step)
        var refusals: [String: Int] = [:]
        for logged in contents.flatMap(\.operations) where !logged.verdict.counts {
            refusals[logged.code ?? "none", default: 0] += 1
        }
        let contested = contents.flatMap(\.records).flatMap(\.fields.values)
            .flatMap(\.values).filter { Set($0.heads.map(\.value)).count > 1 }
        return SimulationOutcome(
            options: options, events: log.lines, findings: inspection.findings,
            acceptedCount: accepted.count, refusals: refusals, contestedCount: contested.count)
    }
}

/// A folder for one run: in memory where the system has such a place, for the stores wait for
/// their disk.
private struct WorkFolder {
    let path: String

    init() throws {
        let inMemory = "/dev/shm"
        let base =
            FileManager.default.isWritableFile(atPath: inMemory)
            ? inMemory : FileManager.default.temporaryDirectory.path
        path = "\(base)/samenop-simulation-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    func remove() {
        do { try FileManager.default.removeItem(atPath: path) } catch {
            // It lies in a temporary place; what is left there hurts nobody.
        }
    }
}
