import RecordModel
import RecordRules
import Testing

@Suite struct SharingRuleTests {
    /// A row about what police tells VT.
    private static func police(
        _ rule: String, _ name: String, _ expected: [String], unknown: Bool = false,
        _ change: @escaping @Sendable (inout SharingScene) -> Void = { _ in }
    ) -> PolicyCase {
        PolicyCase(
            rule, name, expected, unknown: unknown, SharingScene.policeToVT, \.findings, change)
    }

    /// A row about what VT tells another.
    private static func vt(
        _ rule: String, _ name: String, to receiver: String, _ expected: [String],
        unknown: Bool = false,
        _ change: @escaping @Sendable (inout SharingScene) -> Void = { _ in }
    ) -> PolicyCase {
        PolicyCase(
            rule, name, expected, unknown: unknown, { SharingScene.vt(to: receiver) }, \.findings,
            change)
    }

    private static func settled(_ rule: String, by role: String) -> PolicySettlement {
        PolicySettlement(rule: rule, role: role, reason: "omdat")
    }

    private static let emergency = VitalInterest(
        who: "Persoon A", danger: "acuut geweld", why: "niemand bereikbaar")

    static let form: [PolicyCase] = [
        police("R6.1", "everything said", []),
        police("R6.1", "nothing said", ["block open"]) { $0.draft = DisclosureDraft() },
        police("R6.1", "no ground", ["block open"]) { $0.draft.ground = " " },
        police("R6.1", "no item", ["block open"]) { $0.draft.items = [] },
        police("R6.1", "nobody knows when", ["block open"], unknown: true) {
            $0.draft.moment = nil
        },
        police("R6.1", "nobody may set it aside", ["block open"]) {
            $0.draft.purpose = ""
            $0.draft.settlements = [settled("R6.1", by: "privacy_officer")]
        },
        police("R6.3", "no necessity", ["block open"]) { $0.draft.necessity = "" },
        police("R6.3", "necessity and items", []),
        police("R6.3", "the whole record", ["block open"]) {
            $0.draft.items = [SharingScene.item("record")]
        },
        police("R6.3", "nobody said why: blanks", ["block open"], unknown: true) {
            $0.draft.necessity = " \n"
        },
        police("R6.3", "nobody may set it aside", ["block open"]) {
            $0.draft.necessity = ""
            $0.draft.settlements = [settled("R6.3", by: "supervisor")]
        },
        police("R6.4", "police names a weighty interest", []),
        police("R6.4", "police names none", ["block open"], unknown: true) {
            $0.draft.weightyInterest = ""
        },
        vt("R6.4", "VT need not", to: "police", []),
        police("R6.4", "the prosecution names none", ["block open"]) {
            $0.draft.provider = "om"
            $0.draft.purpose = "G5"
            $0.draft.weightyInterest = ""
        },
        police("R6.4", "nobody may set it aside", ["block open"]) {
            $0.draft.weightyInterest = ""
            $0.draft.settlements = [settled("R6.4", by: "privacy_officer")]
        },
        vt("R6.9", "its own", to: "police", []),
        vt("R6.9", "obtained from the police", to: "rvdk", ["block open"]) {
            $0.draft.items = [SharingScene.item("info_item", from: "police")]
        },
        vt("R6.9", "obtained from the police, with a ground of its own", to: "rvdk", []) {
            $0.draft.items = [SharingScene.item("info_item", from: "police")]
            $0.draft.items[0].onwardGround = "G2: nodig om de onveiligheid te beëindigen"
        },
        vt("R6.9", "back to where it came from", to: "police", []) {
            $0.draft.items = [SharingScene.item("info_item", from: "police")]
        },
        vt(
            "R6.9", "out of the other's partition, nobody says from whom", to: "rvdk",
            ["block open"], unknown: true
        ) {
            $0.draft.items = [SharingScene.item("info_item", partition: .policeOnly)]
        },
        vt("R6.9", "a ground of its own, given as the reason", to: "rvdk", ["block overridden"]) {
            $0.draft.items = [SharingScene.item("info_item", from: "police")]
            $0.draft.settlements = [settled("R6.9", by: "vt_worker")]
        },
    ]

    static let grounds: [PolicyCase] = [
        police("R6.2", "a row of the table", []),
        police("R6.2", "to the prosecution on the ground for others", ["block open"]) {
            $0.draft.receiver = "om"
        },
        police("R6.2", "to the prosecution on its own ground", []) {
            $0.draft.receiver = "om"
            $0.draft.purpose = "G3"
            $0.draft.ground = "G3"
        },
        police("R6.2", "on the ground of another row", ["block open"]) { $0.draft.ground = "G3" },
        police("R6.2", "no ground was found", ["block open"], unknown: true) {
            $0.draft.ground = DisclosureDraft.noGround
        },
        police("R6.2", "a purpose outside the table", ["block open"]) {
            $0.draft.purpose = "other"
        },
        police("R6.2", "to themselves", ["block open"]) {
            $0.draft.receiver = "police"
            $0.draft.purpose = "G10"
            $0.draft.ground = "G10"
        },
        police("R6.2", "inside the police", []) { $0.draft.receiver = "base_team" },
        vt("R6.2", "VT to a part of the police", to: "base_team", ["block open"]),
        police("R6.2", "a table by covenant, with one", []) {
            $0.draft.receiver = "zvh"
            $0.draft.covenant = "convenant 12"
        },
        police("R6.2", "a table by covenant, without", ["block open"]) {
            $0.draft.receiver = "zvh"
        },
        police("R6.2", "victim support", ["block open"]) { $0.draft.receiver = "shn" },
        police("R6.2", "a crisis service without a mandate", ["block open"]) {
            $0.draft.receiver = "crisis_service"
        },
        police("R6.2", "a crisis service in VT's place", []) {
            $0.draft.receiver = "crisis_service"
            $0.profile = ["crisis_service": .members([("mandate_request_vt_info", true)])]
        },
        police("R6.2", "another version than the region's", ["block open"]) {
            $0.profile = ["legal_ground_version": "2030-01"]
        },
        police("R6.2", "the region's version", []) {
            $0.profile = ["legal_ground_version": "2021-11"]
        },
        police("R6.2", "the privacy officer decides", ["block overridden"]) {
            $0.draft.purpose = "other"
            $0.draft.settlements = [settled("R6.2", by: "privacy_officer")]
        },
        police("R6.2", "somebody else may not", ["block open"]) {
            $0.draft.purpose = "other"
            $0.draft.settlements = [settled("R6.2", by: "supervisor")]
        },
        police("R6.2", "an emergency", ["block overridden"]) {
            $0.draft.purpose = "other"
            $0.draft.vitalInterest = emergency
        },
        police("R6.2", "an emergency, and it is not acute", ["block open"]) {
            $0.draft.purpose = "other"
            $0.draft.vitalInterest = emergency
            $0.acute = ["not_acute"]
        },
        police("R6.5", "ordinary police data", []),
        police("R6.5", "no police data", []) {
            $0.draft.items = [SharingScene.item("info_item")]
        },
        police("R6.5", "article 9", ["block open"]) {
            $0.draft.items = [SharingScene.item("info_item", wpgClass: .article9ViaOM)]
        },
        police("R6.5", "article 9, released to VT", []) {
            $0.draft.items = [
                SharingScene.item("info_item", wpgClass: .article9ViaOM, releasedTo: ["vt"])
            ]
        },
        police("R6.5", "article 9, released to another", ["block open"]) {
            $0.draft.items = [
                SharingScene.item("info_item", wpgClass: .article9ViaOM, releasedTo: ["rvdk"])
            ]
        },
        police("R6.5", "article 9 to the prosecution", []) {
            $0.draft.receiver = "om"
            $0.draft.items = [SharingScene.item("info_item", wpgClass: .article9ViaOM)]
        },
        police("R6.5", "an emergency does not open it", ["block open"]) {
            $0.draft.vitalInterest = emergency
            $0.draft.items = [SharingScene.item("info_item", wpgClass: .article9ViaOM)]
        },
        vt("R6.5", "VT passes on what police told", to: "rvdk", ["block open"]) {
            $0.draft.items = [
                SharingScene.item("info_item", wpgClass: .article9ViaOM, from: "police")
            ]
        },
        police("R6.5", "nobody knows of which class", ["block open"], unknown: true) {
            $0.draft.items = [SharingScene.item("info_item", wpgClass: nil)]
        },
        police("R6.5", "nobody may set it aside", ["block open"]) {
            $0.draft.items = [SharingScene.item("info_item", wpgClass: .article9ViaOM)]
            $0.draft.settlements = [settled("R6.5", by: "privacy_officer")]
        },
    ]

    static let emergencies: [PolicyCase] = [
        police("R6.6", "no emergency", []),
        police("R6.6", "an emergency told in full", ["remind open"]) {
            $0.draft.purpose = "G10"
            $0.draft.ground = "G10"
            $0.draft.vitalInterest = emergency
        },
        police("R6.6", "looked at since", []) {
            $0.draft.vitalInterest = emergency
            $0.draft.reviewedAt = moment("2026-02-11T09:00:00+01:00")
        },
        police("R6.6", "nobody said who is in danger", ["block open"], unknown: true) {
            $0.draft.purpose = "G10"
            $0.draft.vitalInterest = VitalInterest(who: "", danger: "x", why: "x")
        },
        police("R6.6", "nothing was said of it", ["block open"], unknown: true) {
            $0.draft.purpose = "G10"
        },
        police("R6.6", "nobody knows how acute it is", ["block open"], unknown: true) {
            $0.draft.vitalInterest = emergency
            $0.acute = ["unknown"]
        },
        police("R6.6", "one says it may be acute", ["remind open"]) {
            $0.draft.vitalInterest = emergency
            $0.acute = ["not_acute", "suspected_acute"]
        },
        police("R6.6", "answered", ["remind answered"]) {
            $0.draft.vitalInterest = emergency
            $0.draft.settlements = [settled("R6.6", by: "privacy_officer")]
        },
    ]

    static let warnings: [PolicyCase] = [
        vt("R6.7", "to the prosecution", to: "om", ["warn open"], unknown: true),
        vt("R6.7", "to probation", to: "probation", ["warn open"]),
        vt("R6.7", "to the police", to: "police", []),
        vt("R6.7", "the region settled it", to: "om", []) {
            $0.profile = ["wmo_om_3ro_ok": true]
        },
        vt("R6.7", "answered", to: "om", ["warn answered"]) {
            $0.draft.settlements = [settled("R6.7", by: "vt_worker")]
        },
        vt("R6.8", "acute", to: "probation", []) { $0.draft.ground = DisclosureDraft.noGround },
        vt("R6.8", "not acute, no ground", to: "probation", ["warn open"]) {
            $0.draft.ground = DisclosureDraft.noGround
            $0.acute = ["not_acute"]
        },
        vt(
            "R6.8", "nobody knows whether it is acute", to: "probation", ["warn open"],
            unknown: true
        ) {
            $0.draft.ground = ""
            $0.acute = []
        },
        vt("R6.8", "not acute, with consent", to: "probation", []) {
            $0.draft.ground = DisclosureDraft.noGround
            $0.draft.consent = "c-1"
            $0.acute = ["not_acute"]
        },
        vt("R6.8", "not acute, with a ground", to: "probation", []) { $0.acute = ["not_acute"] },
        vt("R6.8", "to somebody else", to: "rvdk", []) {
            $0.draft.ground = ""
            $0.acute = ["not_acute"]
        },
        vt("R6.8", "answered", to: "probation", ["warn answered"]) {
            $0.draft.ground = ""
            $0.acute = ["not_acute"]
            $0.draft.settlements = [settled("R6.8", by: "vt_worker")]
        },
    ]

    @Test(arguments: form + grounds + emergencies + warnings)
    func `nothing is passed on without a ground, and no more than needed`(
        _ one: PolicyCase
    ) throws { try one.check() }

    @Test func `everything said passes, and what blocks shuts the gate of disclosure only`() {
        #expect(SharingScene.policeToVT().findings.isEmpty)
        var scene = SharingScene.policeToVT()
        scene.draft.ground = DisclosureDraft.noGround
        #expect(scene.findings.map(\.gates) == [[.disclosure]])
        #expect(!DisclosureRules.permits(scene.findings))
    }

    @Test func `what was said aloud stays on record, and still is not passed on`() {
        var scene = SharingScene.vt(to: "probation")
        scene.draft.purpose = "other"
        scene.draft.ground = DisclosureDraft.noGround
        scene.draft.medium = .spoken
        scene.draft.moment = moment("13:05")
        #expect(states(scene.findings, "R6.2") == ["block open"])
        #expect(scene.findings.allSatisfy { $0.gates.isEmpty })
        #expect(!DisclosureRules.permits(scene.findings))
        scene.now = moment("13:00")
        #expect(scene.findings.first { $0.rule == "R6.2" }?.gates == [.disclosure])
    }

    @Test func `an emergency is looked at by the end of the next working day`() {
        var scene = SharingScene.policeToVT()
        scene.draft.vitalInterest = Self.emergency
        scene.draft.moment = moment("2026-02-13T23:00:00+01:00")
        let finding = scene.findings.first { $0.rule == "R6.6" }
        #expect(finding?.due == moment("2026-02-17T00:00:00+01:00"))
        #expect(finding?.binds == ["privacy_officer"])
    }

    @Test func `findings come in the order of the catalogue`() {
        var scene = SharingScene()
        scene.draft.items = [SharingScene.item("info_item", partition: .policeOnly, wpgClass: nil)]
        scene.draft.vitalInterest = Self.emergency
        #expect(scene.findings.map(\.rule) == ["R6.1", "R6.2", "R6.3", "R6.5", "R6.6", "R6.9"])
    }
}
