import ArgumentParser
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// `samenop disclose`: pass items of a record on, or record that it was done.
struct DiscloseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disclose",
        abstract: "Verstrek onderdelen aan een ander. / Disclose items to another.",
        discussion: """
            Wat al mondeling is gezegd, leg je vast met --medium spoken; dat wordt nooit geweigerd. \
            What was said aloud is never refused. De gronden: samenop grounds
            Voorbeelden: samenop disclose eik-1234 info_item/3f2a info_item/9b1c --to vt --purpose G4 \
            --necessity "om de veiligheid te beoordelen" --weighty "direct gevaar"
            samenop disclose eik-1234 info_item/7c0d --to vt --purpose G4 --necessity "…" \
            --weighty "…" --om-release 51aa
            samenop disclose eik-1234 info_item/7c0d --to probation --purpose other \
            --necessity "…" --medium spoken --occurred-at 2026-05-20T13:05:00+02:00
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var note: NoteOptions
    @OptionGroup var overrides: OverrideOptions
    @OptionGroup var about: DisclosureOptions
    @Argument(help: "Dossier. / Record.") var record: String
    @Argument(help: "TYPE/ID …: alleen wat nodig is. / Only what is needed.") var items: [String]

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let id = try replica.record(record)
        let request = try about.request(
            items: try items.map { try replica.entity($0, in: id) }, in: id, replica)
        let outcome = try replica.disclose(
            request, in: id, note.note, override: try overrides.request(note))
        if let unit = try replica.absentUnit(of: outcome, in: id) {
            Output.error(
                context.text("disclosure.unit-absent", ["unit": unit, "record": record]))
        }
        try context.print(outcome, replica)
    }
}

/// To whom, what for, and why.
struct DisclosureOptions: ParsableArguments {
    @Option(help: "Aan wie: ORGANISATIE of ORGANISATIE/EENHEID. / To whom.") var to: String
    @Option(help: "Doel: G1 … G10, other. / Purpose.") var purpose: String
    @Option(help: "Waarom deze ontvanger dit nodig heeft. / Why they need it.")
    var necessity: String
    @Option(help: "Zwaarwegend belang (politie). / Weighty interest.") var weighty: String?
    @Option(help: "Kan het met minder, en waarom niet? / Could less do?")
    var proportionality: String?
    @Option(help: "spoken, app, report") var medium = DisclosureMedium.app.rawValue
    @Option(help: "Vrijgave van het OM. / Release by the prosecution.") var omRelease: String?
    @Option(help: "Acute nood: wie is in gevaar? / Emergency: who?") var vitalWho: String?
    @Option(help: "Acute nood: welk gevaar? / Emergency: which danger?") var vitalDanger: String?
    @Option(help: "Acute nood: waarom geen andere grond? / Why no other ground?")
    var vitalWhy: String?
    @Option(help: "Toestemming: waar die is vastgelegd. / Consent: where it is recorded.")
    var consent: String?
    @Option(help: "Convenant. / Covenant.") var covenant: String?

    private static let media = DisclosureMedium.allCases.filter { $0 != .unknown }

    func validate() throws {
        guard Self.media.contains(where: { $0.rawValue == medium }) else {
            throw ValidationError(
                "--medium: " + Self.media.map(\.rawValue).joined(separator: ", "))
        }
        let parts = to.split(separator: "/", omittingEmptySubsequences: false)
        let isReadable =
            parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && !part.contains(where: \.isWhitespace)
            }
        guard isReadable else { throw ValidationError("--to: vt, vt/vt-fictiestad") }
    }

    /// What is asked for, with short ids looked up.
    func request(
        items: [EntityReference], in record: RecordID, _ replica: LocalReplica
    ) throws -> DisclosureRequest {
        let parts = to.split(separator: "/").map(String.init)
        let structure = replica.catalogue.structure
        let unknown = structure.unknownCode
        let vital = VitalInterest(
            who: vitalWho ?? "", danger: vitalDanger ?? "", why: vitalWhy ?? "")
        return DisclosureRequest(
            items: items,
            receiver: try code(parts[0], "receiverOrganisation", option: "--to", [], replica),
            unit: parts.count == 2 ? parts[1] : nil,
            purpose: try code(purpose, "purpose", option: "--purpose", [unknown], replica),
            necessity: necessity, weightyInterest: weighty, proportionality: proportionality,
            medium: DisclosureMedium(rawValue: medium) ?? .app,
            release: try omRelease.map {
                try replica.existing($0, of: "om_release", in: record)
            }, vitalInterest: vital,
            consent: try consent.map { try replica.existing($0, in: record) }, covenant: covenant)
    }

    /// A code that a field of an entry takes; what is wrong is said in terms of the option.
    private func code(
        _ given: String, _ key: String, option: String, _ excluded: Set<String>,
        _ replica: LocalReplica
    ) throws -> String {
        let structure = replica.catalogue.structure
        let definition = replica.catalogue.definition(
            type: structure.name("disclosure", "type"),
            field: FieldName(structure.name("disclosure", key)))
        guard case .enumeration(let name)? = definition?.value else { return given }
        let codes = replica.catalogue.codes(name).filter { !excluded.contains($0) }
        guard !codes.contains(given) else { return given }
        var details = [
            "field": option, "given": given, "allowed": codes.joined(separator: ", "),
        ]
        details["suggestion"] = NearMiss.of(given, in: codes)
        throw StoreError(.wrongType, "the option does not take this", details: details)
    }
}
