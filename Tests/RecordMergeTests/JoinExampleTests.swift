import RecordMerge
import RecordModel
import Schemas
import Testing

/// What the joined record says, example by example.
@Suite struct JoinExampleTests {
    private let catalogue: Catalogue

    init() throws {
        catalogue = try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
    }

    private func field(
        _ joined: JoinedRecord, _ entity: EntityReference, _ name: String
    ) -> MaterialisedField? {
        joined.record.entities.first { $0.reference == entity }?.fields[FieldName(name)]
    }

    @Test func linksWorkThroughOneAnotherAndTheSmallestIDStandsForAll() throws {
        var world = JoinWorld(catalogue)
        let persons = try ["safe", "unknown", "safe"].map {
            try world.add(MergeScene.police, "person", "person_safety", .text($0))
        }
        try world.link(MergeScene.vt, "same_as", persons[0].id, persons[1].id)
        try world.link(MergeScene.police, "same_as", persons[2].id, persons[1].id)
        let joined = world.joined()
        let first = try #require(persons.min())
        #expect(joined.members[first]?.map(\.entity) == persons.sorted())
        #expect(joined.record.entities.filter { $0.reference.type == "person" }.count == 1)
        let safety = try #require(field(joined, first, "person_safety"))
        #expect(safety.state == .conflict)
        #expect(safety.value == .known("unknown"))
        #expect(safety.candidates.count == 3)
    }

    @Test func whatPointsToAMemberPointsToTheOneThatIsRead() throws {
        var world = JoinWorld(catalogue)
        let persons = try (0..<2).map {
            try world.add(MergeScene.police, "person", "fear_words", .text("\($0)"))
        }.sorted()
        let home = try world.add(MergeScene.vt, "residence", "person", .text(persons[1].id))
        try world.set(
            MergeScene.vt, persons[0], "parental_authority",
            .array([.text(persons[1].id), .text(persons[0].id)]))
        let photo = try world.add(
            MergeScene.police, "weapon", "photos[\(persons[1].id)]", .bool(true))
        let passed = try world.add(
            MergeScene.police, "disclosure", "content_refs[\(persons[1].id)]", .bool(true))
        let link = try world.link(MergeScene.vt, "same_as", persons[0].id, persons[1].id)
        let joined = world.joined()
        #expect(field(joined, home, "person")?.value == .known(.text(persons[0].id)))
        #expect(
            field(joined, persons[0], "parental_authority")?.value
                == .known(.array([.text(persons[0].id)])))
        #expect(field(joined, photo, "photos[\(persons[0].id)]")?.value == .known(.bool(true)))
        // What was passed on, and what was linked, stays as it was said.
        #expect(field(joined, passed, "content_refs[\(persons[1].id)]") != nil)
        #expect(field(joined, link, "other")?.value == .known(.text(persons[1].id)))
    }

    @Test func aMakersWordCountsOnWhatItMadeAndTwoMakersWhoDifferAreInConflict() throws {
        let rules = CreatorsName(catalogue: catalogue)
        var world = JoinWorld(catalogue)
        let police = try world.add(MergeScene.police, "person", "person_name", "Persoon A")
        let vt = try world.add(MergeScene.vt, "person", "person_name", "Persoon A")
        // A remark of Veilig Thuis on what the police made does not become an owner's word by it.
        try world.set(MergeScene.vt, police, "person_name", "Persoon B")
        try world.link(MergeScene.vt, "same_as", police.id, vt.id)
        let joiner = RecordJoiner(links: catalogue.structure.links, rules: rules)
        func name() throws -> MaterialisedField {
            let part = try #require(world.parts().first)
            let own = RecordPart(
                record: part.record, operations: world.scene.operations, rules: rules)
            return try #require(field(joiner.join(own), min(police, vt), "person_name"))
        }
        #expect(try name().state == .remarked)
        #expect(try name().value == .known("Persoon A"))
        #expect(try name().remarks.map(\.value) == [.known("Persoon B")])
        try world.set(MergeScene.vt, vt, "person_name", "Persoon C")
        #expect(try name().state == .conflict)
        #expect(try name().value == .known(.null))
    }

    @Test func otherKindsAndTypesAndWhatWasTakenAwayAreNotJoined() throws {
        var world = JoinWorld(catalogue)
        let persons = try (0..<3).map {
            try world.add(MergeScene.police, "person", "fear_words", .text("\($0)"))
        }
        let calls = try (0..<2).map { _ in
            try world.add(MergeScene.police, "consult", "kind", "vt_first_call")
        }
        try world.link(MergeScene.police, "mirror_of", calls[0].id, calls[1].id)
        try world.link(MergeScene.police, "same_as", persons[0].id, calls[0].id)
        try world.link(MergeScene.police, "mirror_of", persons[0].id, persons[1].id)
        try world.link(MergeScene.police, "same_as", persons[0].id, "person")
        #expect(world.joined().members.isEmpty)
        let link = try world.link(MergeScene.police, "same_as", persons[0].id, persons[2].id)
        #expect(world.joined().members.count == 1)
        // What somebody else proposes to take away still holds.
        try world.unlink(MergeScene.vt, link)
        #expect(world.joined().members.count == 1)
        try world.unlink(MergeScene.police, link)
        #expect(world.joined().members.isEmpty)
    }

    @Test func recordsOfOneIncidentShareWhatThereIsOneOfAndKeepHowTheyWereBegun() throws {
        let links = catalogue.structure.links
        func part(_ number: UInt8, _ organisation: TestAuthor, _ place: String) throws -> RecordPart
        {
            var scene = MergeScene()
            let incident = EntityReference.singleton("incident")
            try scene.set(organisation, incident, "incident_location", .text(place))
            try scene.set(
                organisation, .singleton("record"), "region_profile_id", .text("p-\(number)"))
            try scene.set(organisation, nil, type: "person", "person_name", .text("P \(number)"))
            return RecordPart(
                record: JoinWorld.record(number), operations: scene.operations, rules: catalogue)
        }
        let one = try part(1, MergeScene.police, "Voorbeeldweg 3")
        let other = try part(2, MergeScene.vt, "Voorbeeldweg 5")
        let joiner = RecordJoiner(links: links, rules: catalogue)
        let joined = joiner.join(one, with: [other])
        #expect(joined.record.id == one.record)
        #expect(joined.record.entities.filter { $0.reference.type == "person" }.count == 2)
        let place = try #require(field(joined, .singleton("incident"), "incident_location"))
        #expect(place.state == .conflict)
        #expect(place.candidates.count == 2)
        let profile = try #require(field(joined, .singleton("record"), "region_profile_id"))
        #expect(profile.candidates.map(\.value) == [.known("p-1")])
        #expect(
            joined.members[.singleton("incident")]?.map(\.record)
                == [one.record, other.record].sorted())
    }

    @Test func anIncidentIsTheRecordsThatLinksBetweenThemName() throws {
        let (one, two, three, away) = (
            JoinWorld.record(1), JoinWorld.record(2), JoinWorld.record(3), JoinWorld.record(4)
        )
        func link(_ stands: RecordID, _ one: RecordID, _ other: RecordID) throws -> RecordLink {
            var world = JoinWorld(catalogue)
            let made = try world.link(MergeScene.vt, "same_incident", one.text, other.text)
            let entity = try #require(world.plain[made])
            return try #require(catalogue.structure.links.link(entity, of: stands))
        }
        let links = [
            try link(one, one, two), try link(three, two, three), try link(two, two, away),
        ]
        let incidents = IncidentClasses(links) { $0 != away }
        #expect(incidents.records(with: two) == [one, two, three].sorted())
        #expect(incidents.records(with: away) == [away])
        // A third record joins nobody.
        #expect(try IncidentClasses([link(three, one, two)]) { _ in true }.all.isEmpty)
    }
}

/// The catalogue, with the name of a person its maker's.
private struct CreatorsName: MergeRules {
    let catalogue: Catalogue
    var version: String { catalogue.version }

    func rule(type: String, name: String) -> MergeRule? {
        type == "person" && name == "person_name"
            ? MergeRule(policy: .ownerWins, owner: .creator)
            : catalogue.rule(type: type, name: name)
    }
}
