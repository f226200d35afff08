import FaultProxy
import Foundation
import RecordModel

/// Laptops of police and Veilig Thuis, one service, and a line between them that goes wrong.
final class FaultWorld {
    struct Device: Hashable {
        let name: String
        let organisation: String
        let unit: String
        let role: String
    }

    static let devices = [
        Device(name: "P1", organisation: "police", unit: "bt-fictiestad", role: "field_officer"),
        Device(name: "P2", organisation: "police", unit: "bt-fictiestad", role: "field_officer"),
        Device(name: "V1", organisation: "vt", unit: "vt-fictiestad", role: "vt_worker"),
        Device(name: "V2", organisation: "vt", unit: "vt-fictiestad", role: "vt_worker"),
    ]
    private static let joinAttemptCountMax = 20
    private static let profile = "profile-b"

    let folder: String
    let proxy: FaultProxy
    private(set) var service: ServiceProcess
    private(set) var record = ""
    private(set) var person = ""
    /// Operations that a command said are stored, by the organisations that may see them.
    private(set) var acknowledged: [String: Set<String>] = [:]
    private var count = 0

    init(draw: inout SeededDraw) throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        service = try ServiceProcess(data: "\(folder)/service")
        proxy = try FaultProxy(servicePort: service.port)
        // Joining goes over the bad line too: it may be tried again until it is answered.
        proxy.misbehave(seed: UInt64(draw.next(1 << 30)), permille: 300)
        for unit in ["bt-fictiestad", "vt-fictiestad"] {
            let organisation = Self.devices.first { $0.unit == unit }?.organisation ?? ""
            _ = try service.admin([
                "unit", "add", unit, "--organisation", organisation, "--profile", Self.profile,
            ])
        }
        for device in Self.devices { try join(device) }
        proxy.quiet()
        try begin()
    }

    func end() {
        proxy.end()
        service.stop()
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// The arguments of a command on a laptop.
    func arguments(_ device: Device, _ arguments: [String]) -> [String] {
        arguments + ["--store", "\(folder)/\(device.name)", "--json", "--no-input"]
    }

    /// Starts `samenop` on a laptop.
    func start(_ device: Device, _ arguments: [String]) throws -> RunningProgram {
        try RunningProgram("samenop", self.arguments(device, arguments))
    }

    /// Runs `samenop` on a laptop; it has to end with one of `expected`.
    @discardableResult
    func laptop(
        _ device: Device, _ arguments: [String], expected: Set<Int32> = [0]
    ) throws -> ProgramOutcome {
        let outcome = try ProgramRun.run("samenop", self.arguments(device, arguments))
        guard expected.contains(outcome.status) else { throw AcceptanceFailure(outcome, arguments) }
        return outcome
    }

    /// Somebody's next edit: new things, shared and own, and fields that all write.
    func edit(_ device: Device, _ draw: inout SeededDraw) -> Edit {
        count += 1
        switch draw.next(6) {
        case 0, 1, 2:
            return Edit(
                arguments: ["add", record, "weapon", "where=plek \(count)", "kind=blade"],
                seenBy: ["police", "vt"])
        case 3:
            let partition = device.organisation == "police" ? "police_only" : "vt_only"
            return Edit(
                arguments: [
                    "add", record, "weapon", "where=eigen plek \(count)", "--partition", partition,
                ], seenBy: [device.organisation])
        default:
            // Fields on which they may come to disagree; then writing waits for a person.
            let (one, other) = (draw.pick(Self.fields), draw.pick(Self.otherFields))
            return Edit(
                arguments: [
                    "set", record, "person/\(person)", "\(one)=melding \(count)",
                    "\(other)=melding \(count)",
                ], seenBy: ["police", "vt"])
        }
    }

    private static let fields = ["fear_words", "whereabouts_text", "safety_how_known"]
    private static let otherFields = [
        "contact_wishes", "threat_signs_text", "violence_history_text", "victim_choice_words",
    ]

    /// An edit and who may see it.
    struct Edit {
        let arguments: [String]
        let seenBy: [String]
    }

    /// Notes an edit whose command ended well: from here on it may never be lost.
    func note(_ edit: Edit, _ outcome: ProgramOutcome) throws {
        guard [0, 3].contains(outcome.status), !outcome.output.isEmpty,
            let operation = try outcome.json()["operation"]?.stringValue
        else { return }
        for organisation in edit.seenBy {
            acknowledged[organisation, default: []].insert(operation)
        }
    }

    /// The service is killed, and started again on the same folder.
    func restartService() throws {
        service.kill()
        service = try ServiceProcess(data: service.data)
        proxy.serve(port: service.port)
    }

    private func join(_ device: Device) throws {
        let code = try service.admin(["code", "new", "--unit", device.unit, "--role", device.role])
        try laptop(
            device,
            [
                "init", "--organisation", device.organisation, "--unit", device.unit, "--role",
                device.role, "--author", "m-\(device.name)", "--profile", Self.profile,
                "--practice",
            ])
        for _ in 0..<Self.joinAttemptCountMax {
            let outcome = try laptop(
                device, ["enrol", proxy.url, "--code", code["code"]?.stringValue ?? ""],
                expected: [0, 1, 69])
            if outcome.status == 0 { return }
        }
        throw SettlementProblem("\(device.name) could not join")
    }

    private func begin() throws {
        let first = Self.devices[0]
        record = try laptop(first, ["record", "new"]).json()["record"]?.stringValue ?? ""
        let added = try laptop(first, ["add", record, "person", "person_name=Persoon A"]).json()
        person = added["entity"]?["id"]?.stringValue ?? ""
        try laptop(
            first, ["add", record, "participant", "unit=vt-fictiestad", "organisation=vt"])
        for device in Self.devices { try laptop(device, ["sync"], expected: [0, 3]) }
    }
}
