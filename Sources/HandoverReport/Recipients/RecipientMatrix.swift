import RecordMerge
import RecordModel

/// Who gets what of a report: data, read from `report/recipients.json`.
package struct RecipientMatrix: Sendable {
    /// How something in the record shows for whom it was made.
    struct OwnMark: Hashable, Sendable {
        let field: String?
        let isByCreator: Bool
        let marks: Set<String>
    }

    /// An address that nobody around the suspect may learn.
    struct SecretAddress: Hashable, Sendable {
        /// Fields of a type that give the address away, and the field that says whose it is.
        struct Place: Hashable, Sendable {
            let type: String
            let person: String?
            let fields: Set<String>
        }

        let home: Place
        let flag: String
        let elsewhere: [Place]
    }

    /// The rows, the more special ones of a section first.
    package let rows: [MatrixRow]
    /// The recipients, in the order of the file.
    package let recipients: [Recipient]
    let own: [String: OwnMark]
    let outcomes: Set<String>
    /// The rules whose findings go along with what they are about.
    let findings: Set<String>
    let kinds: [String: [PageOneLayout.Condition]]
    let personType: String
    let rolesField: String
    let notifierRole: String
    let rolesBesideNotifier: Set<String>
    let secretAddress: SecretAddress
    let complaint: PageOneLayout.Condition
    let participantUnit: String
    let participantOrganisation: String

    /// Reads the matrix.
    ///
    /// - Throws: ``CatalogueProblem`` when it is not complete: every recipient has a cell in every
    ///   row, and every code is one.
    package init(text: String) throws(CatalogueProblem) {
        let file = "recipients.json"
        let json = try LayoutReader.read(text, file)
        let words = Words(json: json)
        var rows: [MatrixRow] = []
        for row in json["rows"]?.arrayValue ?? [] { rows.append(try MatrixRow(row)) }
        self.rows = rows
        var recipients: [Recipient] = []
        for member in json["recipients"]?.objectValue?.members ?? [] {
            let code = member.key.string
            var cells: [String: RecipientCell] = [:]
            for row in rows {
                guard let cell = json["cells"]?[row.name]?[code] else {
                    throw CatalogueProblem("\(file): \(code) has no cell in row \(row.name)")
                }
                cells[row.name] = try RecipientCell(cell)
            }
            recipients.append(try Recipient(code, member.value, cells: cells))
        }
        guard !rows.isEmpty, !recipients.isEmpty else {
            throw CatalogueProblem("\(file): there are no rows or no recipients")
        }
        self.recipients = recipients
        own = Self.own(json)
        outcomes = Set(LayoutReader.strings(json["outcomes"]))
        findings = Set(LayoutReader.strings(json["findings"]))
        kinds = Dictionary(
            (json["about"]?.objectValue?.members ?? []).map { kind in
                (kind.key.string, (kind.value.arrayValue ?? []).map(Self.condition))
            }
        ) { first, _ in first }
        personType = try words("person", "type")
        rolesField = try words("person", "roles")
        notifierRole = try words("notifier", "role")
        rolesBesideNotifier = Set(LayoutReader.strings(json["notifier"]?["beside"]))
        secretAddress = SecretAddress(
            home: Self.place(json["secretAddress"]), flag: try words("secretAddress", "flag"),
            elsewhere: (json["secretAddress"]?["elsewhere"]?.arrayValue ?? []).map(Self.place))
        complaint = Self.condition(json["complaint"] ?? .null)
        participantUnit = try words("participant", "unit")
        participantOrganisation = try words("participant", "organisation")
    }

    /// The recipient of that code; nil when there is none.
    package func recipient(_ code: String) -> Recipient? {
        recipients.first { $0.code == code }
    }

    /// The units that an entry of taking part names, each with its organisation.
    package func units(of participant: MaterialisedEntity) -> [[String]] {
        let units = participant.said(FieldName(participantUnit)).compactMap(\.stringValue)
        return participant.said(FieldName(participantOrganisation)).compactMap(\.stringValue)
            .flatMap { organisation in units.map { [organisation, $0] } }
    }

    /// The rows that are about a section.
    func rows(of section: Int) -> [MatrixRow] { rows.filter { $0.sections.contains(section) } }

    private static func own(_ json: JSONValue) -> [String: OwnMark] {
        (json["own"]?.arrayValue ?? []).reduce(into: [:]) { found, entry in
            guard let type = entry["type"]?.stringValue else { return }
            found[type] = OwnMark(
                field: entry["field"]?.stringValue,
                isByCreator: entry["creator"]?.boolValue ?? false,
                marks: Set(LayoutReader.strings(entry["marks"])))
        }
    }

    private static func condition(_ json: JSONValue) -> PageOneLayout.Condition {
        PageOneLayout.Condition(
            field: FieldName(json["field"]?.stringValue ?? ""),
            values: json["values"]?.arrayValue ?? [])
    }

    private static func place(_ json: JSONValue?) -> SecretAddress.Place {
        SecretAddress.Place(
            type: json?["type"]?.stringValue ?? "", person: json?["person"]?.stringValue,
            fields: Set(LayoutReader.strings(json?["fields"])))
    }
}

/// Single words of the file.
private struct Words {
    let json: JSONValue

    func callAsFunction(
        _ part: String, _ name: String
    ) throws(CatalogueProblem) -> String {
        guard let word = json[part]?[name]?.stringValue else {
            throw CatalogueProblem("recipients.json lacks \(part).\(name)")
        }
        return word
    }
}
