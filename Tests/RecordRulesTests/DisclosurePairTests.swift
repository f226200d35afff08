import RecordModel
import RecordRules
import Testing

/// D.1 for all five parties, with and without laptops: every provider, receiver, part, class and
/// ground is permitted, or refused by the rule that says so.
@Suite struct DisclosurePairTests {
    static let parties = ["police", "vt", "om", "rvdk", "probation"]

    /// The published table, in plain words.
    static let table: [String: [String: [String]]] = [
        "vt": [
            "police": ["G1", "G2"], "rvdk": ["G1", "G2"], "om": ["G1", "G2"],
            "probation": ["G1", "G2"],
        ],
        "police": ["om": ["G3"], "vt": ["G4"], "rvdk": ["G4"], "probation": ["G4"]],
        "om": ["police": ["G5"], "vt": ["G5"], "rvdk": ["G5"], "probation": ["G5"]],
        "rvdk": [
            "police": ["G6"], "vt": ["G6", "G7"], "om": ["G6"], "probation": ["G6"],
        ],
        "probation": [
            "police": ["G8"], "vt": ["G8", "G9"], "om": ["G8"], "rvdk": ["G8"],
        ],
    ]

    enum Place: CaseIterable {
        case shared
        case police
        case vt

        var partition: Partition {
            switch self {
            case .shared: .shared
            case .police: .policeOnly
            case .vt: .vtOnly
            }
        }

        /// Whose information it is; nil for the provider's own.
        var source: String? {
            switch self {
            case .shared: nil
            case .police: "police"
            case .vt: "vt"
            }
        }
    }

    struct Situation {
        let provider: String
        let receiver: String
        let place: Place
        let wpgClass: WpgClass
        let row: String?
        let isReleased: Bool

        /// The rules that refuse it; none when it may go.
        var refusals: Set<String> {
            var rules: Set<String> = []
            let isEmergency = row == "G10"
            let fits = row.map { table[provider]?[receiver]?.contains($0) ?? false } ?? false
            if !isEmergency, !fits { rules.insert("R6.2") }
            let source = place.source ?? provider
            let isPolice = source == "police" || provider == "police"
            if isPolice, receiver != "om", wpgClass == .article9ViaOM, !isReleased {
                rules.insert("R6.5")
            }
            if source != provider, source != receiver { rules.insert("R6.9") }
            return rules
        }
    }

    static func situations(_ provider: String) -> [Situation] {
        var all: [Situation] = []
        let rows: [String?] = (1...10).map { "G\($0)" } + [nil]
        for receiver in parties where receiver != provider {
            for place in Place.allCases {
                for wpgClass in WpgClass.allCases {
                    for row in rows {
                        for isReleased in [true, false] {
                            all.append(
                                Situation(
                                    provider: provider, receiver: receiver, place: place,
                                    wpgClass: wpgClass, row: row, isReleased: isReleased))
                        }
                    }
                }
            }
        }
        return all
    }

    private static func scene(_ situation: Situation) -> SharingScene {
        var scene = SharingScene.policeToVT()
        scene.draft.provider = situation.provider
        scene.draft.receiver = situation.receiver
        scene.draft.purpose = situation.row ?? "other"
        scene.draft.ground = situation.row ?? DisclosureDraft.noGround
        scene.draft.items = [
            SharingScene.item(
                "info_item", partition: situation.place.partition, wpgClass: situation.wpgClass,
                releasedTo: situation.isReleased ? [situation.receiver] : [])
        ]
        if situation.row == "G10" {
            scene.draft.vitalInterest = VitalInterest(
                who: "Persoon A", danger: "levensgevaar", why: "niets anders past")
        }
        return scene
    }

    @Test(arguments: parties)
    func `a party tells another what the table allows, and what it refuses has its rule`(
        _ provider: String
    ) {
        var permitted = 0
        for situation in Self.situations(provider) {
            let findings = Self.scene(situation).findings
            let refusals = Set(
                findings.filter { $0.severity == .block && $0.needsSomebody }.map(\.rule))
            #expect(refusals == situation.refusals, "\(situation)")
            #expect(DisclosureRules.permits(findings) == situation.refusals.isEmpty)
            if refusals.isEmpty { permitted += 1 }
        }
        #expect(permitted > 0)
    }

    @Test(arguments: parties)
    func `an emergency that is not explained or not acute opens nothing`(_ provider: String) {
        for receiver in Self.parties where receiver != provider {
            let situation = Situation(
                provider: provider, receiver: receiver, place: .shared, wpgClass: .none,
                row: "G10", isReleased: false)
            var incomplete = Self.scene(situation)
            incomplete.draft.vitalInterest?.why = " "
            var over = Self.scene(situation)
            over.acute = ["not_acute"]
            for scene in [incomplete, over] {
                let rules = scene.findings
                    .filter { $0.severity == .block && $0.needsSomebody }.map(\.rule)
                #expect(rules == ["R6.6"], "\(provider) to \(receiver)")
            }
        }
    }
}
