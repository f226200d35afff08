import RecordModel
import RecordRules
import Testing

/// One row about something that somebody is about to do, and what a rule has to say about it.
struct PolicyCase: Sendable, CustomTestStringConvertible {
    let rule: String
    let name: String
    /// Severity and state of each finding, in order.
    let expected: [String]
    /// What the row shows of its rule, beside what follows from the expectation.
    let isAboutUnknown: Bool
    let findings: @Sendable () throws -> [Finding]

    /// A row whose findings `judge` gives for a subject after `change`.
    init<Subject: Sendable>(
        _ rule: String, _ name: String, _ expected: [String], unknown: Bool = false,
        _ subject: @escaping @Sendable () throws -> Subject,
        _ judge: @escaping @Sendable (Subject) -> [Finding],
        _ change: @escaping @Sendable (inout Subject) -> Void
    ) {
        self.rule = rule
        self.name = name
        self.expected = expected
        isAboutUnknown = unknown
        findings = {
            var subject = try subject()
            change(&subject)
            return judge(subject)
        }
    }

    var testDescription: String { "\(rule): \(name)" }

    /// Compares what the rule says, and reads every sentence in both languages.
    func check(_ location: SourceLocation = #_sourceLocation) throws {
        let findings = try findings()
        #expect(states(findings, rule) == expected, sourceLocation: location)
        for finding in findings {
            for language in Language.allCases {
                let message = finding.message(Data.texts, language)
                #expect(!message.contains("{") && !message.contains("rule."), "\(message)")
            }
        }
    }
}

/// A disclosure with what it is judged by; a test changes what it is about.
struct SharingScene: Sendable {
    var draft = DisclosureDraft()
    var profile: [String: JSONValue] = [:]
    var acute: Set<String> = ["acute"]
    var now = moment("14:00")

    /// What police tells VT, with everything said that has to be.
    static func policeToVT() -> SharingScene {
        var scene = SharingScene()
        scene.draft.provider = "police"
        scene.draft.providerRole = "field_officer"
        scene.draft.receiver = "vt"
        scene.draft.receiverRole = "vt_worker"
        scene.draft.purpose = "G4"
        scene.draft.ground = "G4"
        scene.draft.necessity = "om de veiligheid te beoordelen"
        scene.draft.weightyInterest = "direct gevaar"
        scene.draft.medium = .app
        scene.draft.moment = moment("14:00")
        scene.draft.items = [item("info_item", wpgClass: .article8)]
        return scene
    }

    /// What VT tells another, on its own ground.
    static func vt(to receiver: String) -> SharingScene {
        var scene = policeToVT()
        scene.draft.provider = "vt"
        scene.draft.providerRole = "vt_worker"
        scene.draft.receiver = receiver
        scene.draft.receiverRole = "x"
        scene.draft.purpose = "G2"
        scene.draft.ground = "G2"
        scene.draft.weightyInterest = ""
        scene.draft.items = [item("info_item", partition: .vtOnly)]
        return scene
    }

    static func item(
        _ type: String, partition: Partition = .shared, wpgClass: WpgClass? = WpgClass.none,
        from source: String? = nil, releasedTo: Set<String> = []
    ) -> DisclosedItem {
        DisclosedItem(
            EntityReference(type: type, id: "i1"), partition: partition, wpgClass: wpgClass,
            obtainedFrom: source, releasedTo: releasedTo)
    }

    static let grounds: GroundTable = {
        do { return try GroundTable(text: Data.text("grounds/2021-11.json") ?? "") } catch {
            preconditionFailure("the table can't be read: \(error)")
        }
    }()

    /// What the rules say.
    var findings: [Finding] {
        DisclosureRules.findings(
            draft, grounds: Self.grounds, profile: Data.profile(profile), acuteStates: acute,
            now: now)
    }
}
