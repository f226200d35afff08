import Foundation
import HandoverReport
import RecordModel
import RecordStore
import SamenOp

/// What a sound report proves and what it does not, in words and as JSON: from the file alone, and
/// where this laptop has a store also beside that.
struct ReportVerification {
    private let report: ExaminedReport
    private let context: CommandContext
    /// The key of the service that this laptop has joined.
    private let knownKey: VerifyingKey?
    private let overtaking: ReportOvertaking?
    private let proven: [ReportProof]
    private let unproven: [ReportProof]

    init(_ report: ExaminedReport, _ context: CommandContext) throws {
        self.report = report
        self.context = context
        let replica = Self.store(context)
        knownKey = try replica?.store.read { try $0.syncPosition() }?.serviceKey
        overtaking = try replica?.overtaking(report)
        (proven, unproven) = ReportProof.of(
            report, knownKey: knownKey, isIssuedHere: try replica?.isIssuedHere(report))
    }

    /// The store of this laptop; nil when there is none that can be read: a file is checked without
    /// it too.
    private static func store(_ context: CommandContext) -> LocalReplica? {
        do { return try context.open() } catch {
            let code = (error as? StoreError)?.code
            if code != .noStore, code != .wiped {
                context.tell(context.text("proof.store-unreadable"))
            }
            return nil
        }
    }

    func print() {
        context.print(json, lines.joined(separator: "\n"))
    }

    /// How much came after it; nil when nothing did, or that can't be told here.
    private var overtaken: ReportOvertaking? { overtaking.flatMap { $0.count > 0 ? $0 : nil } }

    private var json: JSONValue {
        let facts = report.facts
        let checked = ["digest"] + (report.attestation == nil ? [] : ["attestation"])
        return .members(
            VerifyOutcome.members(Int(facts?.operationCount ?? 0), checked, []) + [
                ("form", .text(report.form.rawValue)), ("digest", .text(report.digest.hex)),
                ("status", facts.map { .text($0.status.rawValue) } ?? .null),
                ("madeAt", facts.map { .text($0.madeAt.utcText) } ?? .null),
                ("organisation", facts.map { .text($0.organisation) } ?? .null),
                ("recipient", facts.map { .text($0.recipient) } ?? .null),
                ("record", facts.map { .text($0.record.text) } ?? .null),
                ("proves", codes(proven)), ("doesNotProve", codes(unproven)),
                ("attestation", report.attestation?.json ?? .null),
                ("comparedWithStore", .bool(overtaking != nil)),
                (
                    "overtaken",
                    overtaken.map {
                        .members([
                            ("count", .integer(Int64($0.count))),
                            ("since", .text($0.since.utcText)),
                            ("basis", .text($0.basis.rawValue)),
                        ])
                    } ?? .null
                ),
            ])
    }

    private func codes(_ proofs: [ReportProof]) -> JSONValue {
        .array(proofs.map { .text($0.rawValue) })
    }

    private var lines: [String] {
        var lines = [
            context.text(
                "cli.verify.report-ok",
                ["form": report.form.rawValue.uppercased(), "digest": report.digest.hex])
        ]
        if let facts = report.facts {
            lines.append(
                context.text(
                    "proof.says.\(facts.status.rawValue)",
                    [
                        "recipient": context.text("report.recipient.\(facts.recipient)"),
                        "time": LocalTime.text(facts.madeAt),
                        "operations": String(facts.operationCount),
                        "record": context.data.name(of: facts.record),
                    ]))
        }
        lines += overtakenLines
        lines.append(context.text("proof.proves"))
        lines += proven.map { "  - " + context.text("proof.yes.\($0.rawValue)", arguments) }
        lines.append(context.text("proof.does-not-prove"))
        return lines + unproven.map { "  - " + words(without: $0) }
    }

    private var overtakenLines: [String] {
        guard let overtaken, let facts = report.facts else { return [] }
        return [
            context.text(
                "proof.overtaken.\(facts.status.rawValue).\(overtaken.basis.rawValue)",
                ["count": String(overtaken.count), "time": LocalTime.text(overtaken.since)])
        ]
    }

    /// Why something is not proven; with a service's word in it the reason is another.
    private func words(without proof: ReportProof) -> String {
        let reason =
            switch proof {
            case _ where !ReportProof.saidByService.contains(proof): ""
            case _ where report.attestation == nil: ".unsigned"
            case .knownService: knownKey == nil ? ".unknown" : ""
            default: report.attestation?.serviceKey == knownKey ? "" : ".claimed"
            }
        return context.text("proof.no.\(proof.rawValue)\(reason)", arguments)
    }

    private var arguments: [String: String] {
        guard let said = report.attestation else { return [:] }
        let service = Self.oneLine(said.service)
        let whose = knownKey == nil ? "unknown" : "other"
        return [
            "service": service, "time": LocalTime.text(said.time),
            "unit": Self.oneLine(said.unit),
            "who": context.text("proof.claimed-by.\(whose)", ["service": service]),
            "key": Base64URL.encode(said.serviceKey.bytes), "held": String(said.findings.held),
            "operations": String(said.report.operationCount),
            "unknown": String(said.findings.unknown), "further": String(said.findings.further),
        ]
    }

    /// How much of a name from a foreign file is shown.
    private static let nameCharacterCountMax = 80

    /// A name from a foreign file: whoever made it must not write lines of ours with it.
    private static func oneLine(_ name: String) -> String {
        let isShown: (Unicode.Scalar) -> Bool = {
            switch $0.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
                false
            default: true
            }
        }
        let shown = String(String.UnicodeScalarView(name.unicodeScalars.filter(isShown)))
        return String(shown.prefix(nameCharacterCountMax))
    }
}
