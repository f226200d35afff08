import RecordModel

/// On which grounds who may tell whom what: data with a version, approved by a privacy officer.
package struct GroundTable: Hashable, Sendable {
    /// One ground.
    package struct Row: Hashable, Sendable {
        /// Its code, for example `G4`; also the code of its purpose.
        package let id: String
        /// Who may pass on.
        package let providers: Set<String>
        /// To whom.
        package let receivers: Set<String>
        /// What for.
        package let purpose: LocalisedText
        /// The articles of law, as published.
        package let ground: String
        /// Whether it asks for a weighty interest in words.
        package let asksWeightyInterest: Bool
        /// Whether it covers ordinary police data only.
        package let isArticle8Only: Bool
        /// Whether it holds in an emergency only.
        package let isEmergency: Bool
        /// Receivers for whom the profile has to settle a doubt, with the key that does.
        package let conditions: [String: String]
        /// What in the published text could not be read or may be a mistake; nothing was guessed.
        package let doubts: [String]
    }

    /// An organisation that may act as another one, where the profile grants it that.
    struct StandIn: Hashable {
        let organisation: String
        let mandate: String
    }

    /// The version, as profiles name it.
    package let version: String
    /// When a privacy officer approved it; nil while nobody did.
    package let approved: String?
    /// The grounds, in the order of the table.
    package let rows: [Row]
    /// The doubts about them.
    package let flags: [Flag]
    /// What the sources say of passing on elsewhere.
    package let sideRules: [SideRule]
    private let standIns: [String: StandIn]
    private let within: [String: Set<String>]
    private let byAgreement: Set<String>
    private let byComplaint: Set<String>
    private let meetings: Set<String>

    /// Reads a table.
    ///
    /// - Throws: ``CatalogueProblem`` when it is not one.
    package init(text: String) throws(CatalogueProblem) {
        let json: JSONValue
        do throws(JSONProblem) { json = try JSONReader.read(text) } catch {
            throw CatalogueProblem("the table of grounds: \(error.message)")
        }
        guard let version = json["version"]?.stringValue, let rows = json["rows"]?.arrayValue,
            !rows.isEmpty
        else { throw CatalogueProblem("the table of grounds lacks a version or rows") }
        self.version = version
        approved = json["approved"]?.stringValue
        self.rows = try rows.map(Self.row)
        flags = try Self.entries(json["flags"], Flag.init)
        sideRules = try Self.entries(json["sideRules"], SideRule.init)
        standIns = Self.members(json["standsInFor"]).reduce(into: [:]) { found, member in
            guard let organisation = member.value["organisation"]?.stringValue,
                let mandate = member.value["mandate"]?.stringValue
            else { return }
            found[member.key] = StandIn(organisation: organisation, mandate: mandate)
        }
        within = Self.members(json["within"]).reduce(into: [:]) { found, member in
            found[member.key] = Self.codes(member.value)
        }
        byAgreement = Self.codes(json["byCovenantOrConsent"])
        byComplaint = Self.codes(json["byComplaint"])
        meetings = Self.codes(json["meetings"])
    }

    /// The row with that code.
    package func row(_ id: String) -> Row? { rows.first { $0.id == id } }

    /// Whom an organisation acts as: itself, or the one it may stand in for.
    package func party(_ organisation: String, _ profile: RegionProfile) -> String {
        guard let standIn = standIns[organisation] else { return organisation }
        let isGranted =
            profile.isSet(standIn.mandate)
            || profile[organisation, standIn.mandate]?.boolValue ?? false
        return isGranted ? standIn.organisation : organisation
    }

    /// Whether the receiver is a part of the provider's own organisation.
    package func isWithin(_ provider: String, _ receiver: String) -> Bool {
        within[provider]?.contains(receiver) ?? false
    }

    /// The organisation that a receiver is a part of; itself when it is none's.
    package func whole(of receiver: String) -> String {
        within.filter { $0.value.contains(receiver) }.keys.min() ?? receiver
    }

    /// Whether a covenant or the person's consent is what opens the way to that receiver.
    package func isByAgreement(_ receiver: String) -> Bool { byAgreement.contains(receiver) }

    /// Whether the victim's complaint opens the way to that receiver (D2.6).
    func isByComplaint(_ receiver: String) -> Bool { byComplaint.contains(receiver) }

    /// Whether that receiver is a meeting of several: the rows of its members open the way.
    func isMeeting(_ receiver: String) -> Bool { meetings.contains(receiver) }

    private static func row(_ json: JSONValue) throws(CatalogueProblem) -> Row {
        guard let id = json["id"]?.stringValue, let ground = json["ground"]?.stringValue,
            let purpose = LocalisedText(json["purpose"])
        else { throw CatalogueProblem("a row of the table of grounds is not complete") }
        return Row(
            id: id, providers: codes(json["providers"]), receivers: codes(json["receivers"]),
            purpose: purpose, ground: ground,
            asksWeightyInterest: json["weightyInterest"]?.boolValue ?? false,
            isArticle8Only: json["article8Only"]?.boolValue ?? false,
            isEmergency: json["emergency"]?.boolValue ?? false,
            conditions: members(json["conditions"]).reduce(into: [:]) { found, member in
                found[member.key] = member.value.stringValue
            }, doubts: json["doubts"]?.arrayValue?.compactMap(\.stringValue) ?? [])
    }

    private static func entries<Element>(
        _ json: JSONValue?, _ make: (JSONValue) -> Element?
    ) throws(CatalogueProblem) -> [Element] {
        let entries = json?.arrayValue ?? []
        let made = entries.compactMap(make)
        guard made.count == entries.count else {
            throw CatalogueProblem("a doubt or side rule of the table of grounds is not complete")
        }
        return made
    }

    private static func members(_ json: JSONValue?) -> [(key: String, value: JSONValue)] {
        json?.objectValue?.members.map { ($0.key.string, $0.value) } ?? []
    }

    static func codes(_ json: JSONValue?) -> Set<String> {
        Set(json?.arrayValue?.compactMap(\.stringValue) ?? [])
    }
}
