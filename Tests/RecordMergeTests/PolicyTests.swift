import RecordMerge
import RecordModel
import Testing

/// The policies one at a time, as stories of two organisations.
@Suite struct PolicyTests {
    private let incident = EntityReference.singleton("incident")

    @Test func aValueReplacedByWhoSawItIsGoneAndTheFieldIsSettled() throws {
        var scene = MergeScene()
        let old = try scene.set(MergeScene.police, incident, "place", "Fictiestad")
        let new = try scene.set(MergeScene.vt, incident, "place", "Verzondam", replaces: [old])
        let field = try #require(scene.field(incident, "place", OneRule(.keepBoth)))
        #expect(field.state == .settled)
        #expect(field.candidates.map(\.stamp.operation) == [new.id])
    }

    @Test func aHeadThatTheResolverHadNotSeenReopensTheConflict() throws {
        var scene = MergeScene()
        let one = try scene.set(MergeScene.police, incident, "place", "Fictiestad")
        let two = try scene.set(MergeScene.vt, incident, "place", "Verzondam")
        try scene.set(MergeScene.police, incident, "place", "Fictiestad", replaces: [one, two])
        #expect(scene.field(incident, "place", OneRule(.keepBoth))?.state == .settled)
        try scene.set(MergeScene.mandated, incident, "place", "Elders", replaces: [one])
        let field = try #require(scene.field(incident, "place", OneRule(.keepBoth)))
        #expect(field.state == .conflict)
        #expect(field.candidates.map(\.value) == [.known("Elders"), .known("Fictiestad")])
    }

    @Test func anItemOfAListIsChangedByTheSameOrganisationOnly() throws {
        var scene = MergeScene()
        let list = OneRule(.appendOnly)
        func changing(_ earlier: RecordOperation) -> JSONValue {
            .members([("corrects", .text(earlier.id.description)), ("text", "anders")])
        }
        let one = try scene.set(MergeScene.police, incident, "items", .members([("text", "eerst")]))
        let two = try scene.set(MergeScene.police, incident, "items", changing(one))
        let other = try scene.set(MergeScene.vt, incident, "items", changing(two))
        let field = try #require(scene.field(incident, "items", list))
        #expect(field.changes(by: "corrects") == [two.id: one.id])
        #expect(field.list?.count == 3)
        #expect(field.candidates.map(\.stamp.operation).contains(other.id))
    }

    @Test func whatOthersDifferOnIsNotTheOwnersWord() throws {
        var scene = MergeScene()
        let rules = OneRule(.ownerWins, owner: .organisation("om"))
        try scene.set(MergeScene.police, incident, "advice", "ja")
        #expect(scene.field(incident, "advice", rules)?.hasOwnersWord == false)
        try scene.set(MergeScene.vt, incident, "advice", "nee")
        let field = try #require(scene.field(incident, "advice", rules))
        #expect(field.state == .conflict)
        #expect(!field.hasOwnersWord)
        let owned = OneRule(.ownerWins, owner: .organisation("vt"))
        #expect(scene.field(incident, "advice", owned)?.hasOwnersWord == true)
    }

    @Test func whatIsLeftOfAnEntityTellsWhetherItsOwnerSpoke() throws {
        var scene = MergeScene()
        let rules = OneRule(.ownerWins, owner: .organisation("om"))
        try scene.set(MergeScene.police, incident, "advice", "ja")
        let entity = try #require(scene.record(rules).entities.first)
        let left = entity.cut(keeping: { _ in true }, showing: { $0 })
        #expect(left == entity)
        #expect(left.fields[FieldName("advice")]?.hasOwnersWord == false)
    }

    @Test func composedAndDecomposedTextAreTwoValues() throws {
        var scene = MergeScene()
        try scene.set(MergeScene.police, incident, "place", "Caf\u{E9}")
        try scene.set(MergeScene.vt, incident, "place", "Cafe\u{301}")
        #expect(scene.field(incident, "place", OneRule(.keepBoth))?.state == .conflict)
    }

    @Test(arguments: [MergePolicy.ownerWins, .mostCautious, .keepBoth])
    func nobodyElseReplacesTheValueOfTheOwner(policy: MergePolicy) throws {
        var scene = MergeScene()
        let caution = CautionOrder.list(["unsafe", "unknown", "safe"])
        let rules = OneRule(policy, owner: .organisation("vt"), caution: caution)
        let own = try scene.set(MergeScene.vt, incident, "overall", "unsafe")
        try scene.set(MergeScene.police, incident, "overall", "safe", replaces: [own])
        let field = try #require(scene.field(incident, "overall", rules))
        #expect(Set(field.allHeads.map(\.value)) == [.known("unsafe"), .known("safe")])
        #expect(field.state == (policy == .ownerWins ? .remarked : .conflict))
    }

    @Test func aStandInReplacesTheValueOfTheOrganisationItActsFor() throws {
        var scene = MergeScene()
        let rules = OneRule(.ownerWins, owner: .organisation("vt"))
        let own = try scene.set(MergeScene.vt, incident, "overall", "unsafe")
        try scene.set(MergeScene.mandated, incident, "overall", "safe", replaces: [own])
        let field = try #require(scene.field(incident, "overall", rules))
        #expect(field.state == .settled)
        #expect(field.value == .known("safe"))
    }

    @Test func aValueOfSomebodyElseIsProvisionalUntilTheOwnerSpeaks() throws {
        var scene = MergeScene()
        let rules = OneRule(.ownerWins, owner: .organisation("vt"))
        let first = try scene.set(MergeScene.police, incident, "overall", "safe")
        #expect(scene.field(incident, "overall", rules)?.state == .provisional)
        try scene.set(MergeScene.vt, incident, "overall", "unsafe", replaces: [first])
        #expect(scene.field(incident, "overall", rules)?.state == .settled)
    }

    @Test func theMakerOfAnEntityThatArrivesLastStillOwnsItsValues() throws {
        var scene = MergeScene()
        let rules = OneRule(.ownerWins, owner: .creator)
        let made = try scene.set(MergeScene.vt, nil, type: "note", "line", "eerste")
        let entity = made.header.entity
        try scene.set(MergeScene.police, entity, "line", "anders", replaces: [made])
        let field = try #require(scene.field(entity, "line", rules))
        #expect(field.state == .remarked)
        #expect(field.value == .known("eerste"))
    }

    @Test func aSetElementStaysWhileAnybodySaysItIsThere() throws {
        var scene = MergeScene()
        let rules = OneRule(.addWinsSet)
        let there = try scene.set(MergeScene.police, incident, "signs[spoken]", .bool(true))
        try scene.set(MergeScene.vt, incident, "signs[spoken]", .bool(false))
        let field = try #require(scene.field(incident, "signs[spoken]", rules))
        #expect(field.state == .remarked)
        #expect(field.value == .known(.bool(true)))
        #expect(field.remarks.map(\.value) == [.known(.bool(false))])
        try scene.set(
            MergeScene.vt, incident, "signs[spoken]", .bool(false), replaces: [there])
        #expect(scene.field(incident, "signs[spoken]", rules)?.value == .known(.bool(false)))
    }

    @Test func twoBranchesOfAForkBothStand() throws {
        var one = MergeScene()
        var two = MergeScene()
        try one.set(MergeScene.police, incident, "place", "Fictiestad")
        try two.set(MergeScene.police, incident, "place", "Verzondam")
        let records = Materialiser.records(
            one.operations + two.operations, rules: OneRule(.keepBoth))
        let field = try #require(records.first?.entities.first?.fields[FieldName("place")])
        #expect(field.state == .conflict)
        #expect(Set(field.candidates.map(\.stamp.operation)).count == 1)
        #expect(field.candidates.count == 2)
    }

    @Test func aForkThatClaimsAnotherMakerGivesOneAnswerInEveryOrder() throws {
        // Content and number are the same, so both branches make the same entity.
        let branches = try [nil, "vt", "om"].map { actingFor in
            try OperationFactory.make(
                OperationFactory.Draft(
                    author: TestAuthor(
                        "kloon", organisation: "crisis_service", actingFor: actingFor),
                    sequence: 1, entity: nil, type: "note",
                    clock: HybridTime(wallMilliseconds: OperationFactory.start, counter: 0),
                    action: .set([FieldWrite(field: FieldName("line"), citations: [])]),
                    values: [("line", "x")]))
        }
        #expect(Set(branches.map(\.header.entity)).count == 1)
        let rules = OneRule(.ownerWins, owner: .creator)
        let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
        let forms = orders.map { order in
            let operations = order.map { branches[$0] }
            return Materialiser.records(operations, rules: rules).map(\.json.canonicalText)
        }
        let makers = orders.map { order in
            Materialiser.records(order.map { branches[$0] }, rules: rules).first?.entities.first?
                .creatorOrganisation
        }
        #expect(Set(forms).count == 1)
        #expect(Set(makers) == ["crisis_service"])
    }
}
