import RecordMerge
import RecordModel
import Testing

/// Taking an entity away and bringing it back.
@Suite struct PresenceTests {
    private let rules = OneRule(.keepBoth)

    private func made() throws -> (MergeScene, RecordOperation) {
        var scene = MergeScene()
        let kind = try scene.set(MergeScene.police, nil, type: "weapon", "kind", "mes")
        return (scene, kind)
    }

    private func entity(_ scene: MergeScene) throws -> MaterialisedEntity {
        try #require(scene.record(rules).entities.first)
    }

    @Test func theMakerRemovesWhatItSawWhole() throws {
        var (scene, kind) = try made()
        let removal = try scene.remove(MergeScene.police, kind.header.entity, saw: [kind])
        let entity = try entity(scene)
        #expect(!entity.isPresent)
        #expect(entity.removal?.operation == removal.id)
        #expect(entity.fields.count == 1)
    }

    @Test func anotherOrganisationOnlyProposesToRemove() throws {
        var (scene, kind) = try made()
        try scene.remove(MergeScene.vt, kind.header.entity, saw: [kind])
        #expect(try entity(scene).removal?.state == "proposed")
    }

    @Test func anEditTheRemoverHadNotSeenKeepsTheEntityWhole() throws {
        var (scene, kind) = try made()
        try scene.set(MergeScene.vt, kind.header.entity, "note", "foto gemaakt")
        try scene.remove(MergeScene.police, kind.header.entity, saw: [kind])
        let entity = try entity(scene)
        #expect(entity.isPresent)
        #expect(entity.fields.count == 2)
        #expect(entity.removal?.state == "proposed")
    }

    @Test func aRestoreByAnybodyUndoesTheRemovalsItCitesAndNoOther() throws {
        var (scene, kind) = try made()
        let entity = kind.header.entity
        let first = try scene.remove(MergeScene.police, entity, saw: [kind])
        let second = try scene.remove(MergeScene.police, entity, saw: [kind])
        try scene.restore(MergeScene.vt, entity, undoes: [second])
        #expect(try self.entity(scene).removal?.operation == first.id)
        #expect(try !self.entity(scene).isPresent)
        try scene.restore(MergeScene.vt, entity, undoes: [first])
        #expect(try self.entity(scene).removal == nil)
    }

    @Test func chainedRemovalsOfOneAuthorCountTogether() throws {
        var (scene, kind) = try made()
        let entity = kind.header.entity
        let note = try scene.set(MergeScene.vt, entity, "note", "foto gemaakt")
        let first = try scene.remove(MergeScene.police, entity, saw: [kind])
        let second = try scene.remove(MergeScene.police, entity, saw: [first])
        #expect(try self.entity(scene).removal?.state == "proposed")
        let third = try scene.remove(MergeScene.police, entity, saw: [second, note])
        #expect(try self.entity(scene).removal?.operation == third.id)
        #expect(try !self.entity(scene).isPresent)
    }

    @Test func removalsOfAnotherAuthorAreNotLentOut() throws {
        var (scene, kind) = try made()
        let entity = kind.header.entity
        let colleague = TestAuthor("agent-2", organisation: "police")
        let theirs = try scene.remove(MergeScene.vt, entity, saw: [kind])
        try scene.remove(colleague, entity, saw: [theirs])
        #expect(try self.entity(scene).removal?.state == "proposed")
    }

    @Test func aSingletonCannotBeRemoved() throws {
        var scene = MergeScene()
        let incident = EntityReference.singleton("incident")
        let place = try scene.set(MergeScene.police, incident, "place", "Fictiestad")
        try scene.remove(MergeScene.police, incident, saw: [place])
        #expect(try entity(scene).isPresent)
        #expect(try entity(scene).removal == nil)
    }

    @Test func anEntityKnownByItsRemovalAloneIsPresentAndEmpty() throws {
        let (made, kind) = try made()
        var scene = MergeScene()
        try scene.remove(MergeScene.police, kind.header.entity, saw: made.operations)
        #expect(try entity(scene).isPresent)
        #expect(try entity(scene).fields.isEmpty)
        #expect(try entity(scene).removal?.state == "proposed")
    }

    @Test func whatRulesComputeIsNeverWrittenAndKeepsNothingHere() throws {
        var (scene, kind) = try made()
        let derived = OneRule(.derived)
        try scene.remove(MergeScene.police, kind.header.entity, saw: [])
        let entity = try #require(scene.record(derived).entities.first)
        #expect(entity.fields.isEmpty)
        #expect(!entity.isPresent)
    }
}
