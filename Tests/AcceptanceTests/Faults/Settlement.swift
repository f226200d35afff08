import FaultProxy
import Foundation
import RecordModel

/// What must hold once it has been quiet and everybody has synchronised.
struct Settlement {
    private static let syncRoundCount = 2
    let world: FaultWorld

    /// Syncs everybody, and throws ``SettlementProblem`` when anything is not as it must be.
    func check() throws {
        world.proxy.quiet()
        for _ in 0..<Self.syncRoundCount {
            for device in FaultWorld.devices {
                let outcome = try world.laptop(device, ["sync"], expected: [0, 3]).json()
                for member in ["refused", "quarantined", "held"] {
                    try expect(
                        outcome[member]?.arrayValue == [], "\(device.name) has \(member)")
                }
                try expect(outcome["dropped"] == .integer(0), "\(device.name) dropped something")
            }
        }
        let held = try FaultWorld.devices.map { try Exported($0, in: world) }
        for one in held { try check(one.device, one.operations) }
        try expectAgreement(held)
        let found = try world.service.admin(["check"])
        try expect(found["ok"] == .bool(true), "the service: \(found.canonicalText)")
    }

    private func expect(_ holds: Bool, _ what: String) throws {
        if !holds { throw SettlementProblem(what) }
    }

    private func check(_ device: FaultWorld.Device, _ operations: [String]) throws {
        let ids = Set(operations)
        try expect(ids.count == operations.count, "\(device.name) has an operation twice")
        for (organisation, acknowledged) in world.acknowledged {
            if organisation == device.organisation {
                let lost = acknowledged.subtracting(ids)
                try expect(lost.isEmpty, "\(device.name) lost \(lost.sorted())")
            } else {
                let own = acknowledged.subtracting(
                    world.acknowledged[device.organisation] ?? [])
                try expect(ids.isDisjoint(with: own), "\(device.name) has what it may not see")
            }
        }
        let status = try world.laptop(device, ["status"]).json()
        try expect(status["unsent"] == .integer(0), "\(device.name) still has work to send")
        let verified = try world.laptop(device, ["verify"]).json()
        try expect(verified["ok"] == .bool(true), "\(device.name): \(verified.canonicalText)")
    }

    /// Laptops of one unit show the same to the last byte; all show the same of what is shared.
    private func expectAgreement(_ held: [Exported]) throws {
        var whole: [String: String] = [:]
        var shared: [JSONValue]?
        for one in held {
            let outcome = try ProgramRun.run(
                "samenop", ["operations", "materialize", "--input", one.file, "--json"])
            let name = one.device.name
            try expect(outcome.status == 0, "\(name): \(outcome.errors)")
            try expect(
                whole[one.device.unit, default: outcome.output] == outcome.output,
                "\(name) differs from a laptop of its own unit")
            whole[one.device.unit] = outcome.output
            let form = try (outcome.json()["entities"]?.arrayValue ?? []).filter { entity in
                !one.ownEntities.contains(entity["id"]?.stringValue ?? "")
            }
            let other = (shared ?? form).filter { !form.contains($0) }.map(\.canonicalText)
            try expect(
                shared ?? form == form, "\(name) differs in what is shared: \(other)")
            shared = form
        }
    }
}

/// What a laptop exports of the record.
private struct Exported {
    let device: FaultWorld.Device
    let file: String
    /// The ids of all operations, in order.
    let operations: [String]
    /// The entities that stand in another partition than the shared one.
    let ownEntities: Set<String>

    init(_ device: FaultWorld.Device, in world: FaultWorld) throws {
        self.device = device
        file = "\(world.folder)/\(device.name).ndjson"
        try world.laptop(device, ["operations", "export", world.record, "--out", file])
        let headers = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
            .compactMap { try JSONReader.read(String($0))["header"] }
        operations = headers.map { header in
            "\(header["replica"]?.stringValue ?? ""):\(header["sequence"]?.integerValue ?? 0)"
        }
        ownEntities = Set(
            headers.filter { $0["partition"] != "shared" }
                .compactMap { $0["entity"]?["id"]?.stringValue })
    }
}

/// Something was not as it must be after it had been quiet.
struct SettlementProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
