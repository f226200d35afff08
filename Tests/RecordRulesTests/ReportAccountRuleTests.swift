import RecordModel
import RecordRules
import Testing

/// What the rules on passing on say of an entry that accounts for a report.
@Suite struct ReportAccountRuleTests {
    private static func account(
        to receiver: String, on ground: String, by provider: String = "police",
        covenant: String = ""
    ) -> SharingScene {
        var scene = SharingScene.policeToVT()
        scene.draft.provider = provider
        scene.draft.receiver = receiver
        scene.draft.ground = ground
        scene.draft.purpose = "other"
        scene.draft.covenant = covenant
        scene.draft.medium = .report
        scene.draft.weightyInterest = ""
        scene.draft.reportDigest = "0f"
        scene.draft.items = []
        return scene
    }

    @Test(arguments: [
        ("vt", "G4"), ("om", "G3"), ("zsm", "G3, G4"), ("actieoverleg", "G4"),
        ("shn", "complaint"),
    ])
    func whatRestsOnAGroundIsComplete(receiver: String, ground: String) {
        #expect(Self.account(to: receiver, on: ground).findings.isEmpty)
    }

    @Test func aCovenantOpensTheWayWhereOneIsNeeded() {
        #expect(Self.account(to: "zvh", on: "covenant", covenant: "C-7").findings.isEmpty)
        #expect(Self.account(to: "zvh", on: "covenant").findings.map(\.rule) == ["R6.2"])
    }

    @Test(arguments: [
        ("vt", "none_found"), ("vt", "G3"), ("vt", "G4, G3"), ("vt", ""), ("vt", "G10"),
        ("zsm", "G1"), ("zsm", "G10"), ("zsm", "G4, x"), ("shn", "G4"), ("gp", "G4"),
        ("vt", "complaint"),
    ])
    func anythingElseIsNoGround(receiver: String, ground: String) {
        let rules = Self.account(to: receiver, on: ground).findings.map(\.rule)
        #expect(rules.contains("R6.2"), "\(receiver) \(ground)")
    }

    @Test func aPurposeInWordsIsStillAskedFor() {
        var scene = Self.account(to: "vt", on: "G4")
        scene.draft.necessity = " "
        #expect(scene.findings.map(\.rule) == ["R6.3"])
    }
}
