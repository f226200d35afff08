import RecordMerge
import RecordModel
import Schemas
import Testing

/// The examples of the catalogue's section B.6, on the catalogue that ships.
@Suite struct CatalogueExampleTests {
    private let catalogue: Catalogue

    init() throws {
        catalogue = try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
    }

    @Test func unknownHoldsOverSafeWhenPoliceAndVTWriteOffline() throws {
        var scene = MergeScene()
        let child = try scene.set(MergeScene.police, nil, type: "person", "person_name", "Kind A")
        let person = child.header.entity
        let safe = try scene.set(MergeScene.police, person, "person_safety", "safe")
        let unknown = try scene.set(MergeScene.vt, person, "person_safety", "unknown")
        let field = try #require(scene.field(person, "person_safety", catalogue))
        #expect(field.state == .conflict)
        #expect(field.value == .known("unknown"))
        #expect(field.candidates.map(\.stamp.operation) == [unknown.id, safe.id])
    }

    @Test func theViewOfThePoliceStandsBesideTheAssessmentOfVT() throws {
        var scene = MergeScene()
        let assessment = try scene.set(
            MergeScene.vt, nil, type: "safety_assessment", "overall", "acutely_unsafe")
        let view = try scene.set(
            MergeScene.police, nil, type: "police_view", "outcome", "safe")
        let overall = try #require(scene.field(assessment.header.entity, "overall", catalogue))
        let outcome = try #require(scene.field(view.header.entity, "outcome", catalogue))
        #expect(overall.state == .settled)
        #expect(overall.remarks.isEmpty)
        #expect(outcome.state == .settled)
        #expect(scene.record(catalogue).entities.count == 2)
    }

    @Test func aWeaponStaysWhenVTAddsAPhotoWhileThePoliceRemovesIt() throws {
        var scene = MergeScene()
        let kind = try scene.set(MergeScene.police, nil, type: "weapon", "kind", "blade")
        let knife = kind.header.entity
        let photo = "photos[\(knife.id)]"
        let removal = try scene.remove(MergeScene.police, knife, saw: [kind])
        #expect(scene.record(catalogue).entities.first?.isPresent == false)
        try scene.set(MergeScene.vt, knife, photo, .bool(true))
        let entity = try #require(scene.record(catalogue).entities.first)
        #expect(entity.isPresent)
        #expect(entity.removal?.state == "proposed")
        #expect(entity.removal?.operation == removal.id)
        #expect(entity.fields[FieldName("kind")]?.value == .known("blade"))
        #expect(entity.fields[FieldName(photo)]?.value == .known(.bool(true)))
    }

    @Test func twoFirstContactsForTheMeasuresAreBothKept() throws {
        var scene = MergeScene()
        let agreement = EntityReference.singleton("agreement")
        try scene.set(MergeScene.police, agreement, "measures_lead", "police")
        try scene.set(MergeScene.vt, agreement, "measures_lead", "vt")
        let field = try #require(scene.field(agreement, "measures_lead", catalogue))
        #expect(field.state == .conflict)
        #expect(field.value == .known(.null))
        #expect(Set(field.candidates.map(\.value)) == [.known("police"), .known("vt")])
    }

    @Test func twoPatrolsThatLogTheSameCallBothKeepTheirEntry() throws {
        var scene = MergeScene()
        let other = TestAuthor("agent-2", organisation: "police")
        let one = try scene.set(MergeScene.police, nil, type: "consult", "kind", "vt_first_call")
        let two = try scene.set(other, nil, type: "consult", "kind", "vt_first_call")
        let link = try scene.set(other, nil, type: "link", "kind", "mirror_of")
        let record = scene.record(catalogue)
        #expect(one.header.entity != two.header.entity)
        #expect(
            Set(record.entities.map(\.reference))
                == [one.header.entity, two.header.entity, link.header.entity])
        for call in [one, two] {
            let field = try #require(scene.field(call.header.entity, "kind", catalogue))
            #expect(field.state == .settled)
            #expect(field.list == [.known("vt_first_call")])
        }
    }

    @Test func everyOneOf1549WritersOfOneFieldIsListed() throws {
        var operations: [RecordOperation] = []
        for number in 1...1_549 {
            operations.append(
                try OperationFactory.make(
                    OperationFactory.Draft(
                        author: TestAuthor("laptop-\(number)", organisation: "police"),
                        sequence: 1, entity: .singleton("incident"), type: "incident",
                        clock: HybridTime(
                            wallMilliseconds: OperationFactory.start
                                + Int64(number * 7_919 % 1_549),
                            counter: 0),
                        action: .set([
                            FieldWrite(field: FieldName("acute_state"), citations: [])
                        ]),
                        values: [("acute_state", number == 800 ? "acute" : "not_acute")])))
        }
        let record = try #require(Materialiser.records(operations, rules: catalogue).first)
        let field = try #require(record.entities.first?.fields[FieldName("acute_state")])
        #expect(field.state == .conflict)
        #expect(field.value == .known("acute"))
        #expect(Set(field.candidates.map(\.stamp.operation)) == Set(operations.map(\.id)))
        let clocks = field.candidates.map(\.stamp.clock)
        #expect(clocks == clocks.sorted(by: >))
    }
}
