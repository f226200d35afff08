import RecordMerge
import RecordModel
import Schemas
import Testing

/// What is linked is read as one (F0.17, F1.30), by the laws of the merge itself.
@Suite struct JoinTests {
    private let catalogue: Catalogue
    private static let runs: Range<UInt64> = 1..<61

    init() throws {
        catalogue = try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
    }

    @Test(arguments: [1, 2]) func theOrderOfArrivalDoesNotMatter(records: Int) throws {
        for seed in Self.runs {
            let world = try JoinWorld.random(seed, records: records, catalogue)
            let joined = world.joined()
            for other in [seed &* 7, seed &* 13 &+ 1] {
                let again = world.joined(shuffled: other)
                #expect(again.record.json == joined.record.json, "seed \(seed)")
                #expect(again.members == joined.members, "seed \(seed)")
            }
        }
    }

    /// The chance worlds would prove nothing if nothing were joined in them.
    @Test func theWorldsJoinSomething() throws {
        let joined = try Self.runs.filter { seed in
            try JoinWorld.random(seed, records: 2, catalogue).joined().names.isEmpty == false
        }
        #expect(joined.count > Self.runs.count / 3)
    }

    @Test func joiningNothingIsThePlainRecordByteForByte() throws {
        for seed in Self.runs {
            var world = try JoinWorld.random(seed, records: 1, catalogue)
            for link in Set(world.links.map(\.header.entity)) {
                let maker = world.links.first { $0.header.entity == link }?.header.author
                try world.unlink(
                    maker?.organisation == "vt" ? MergeScene.vt : MergeScene.police, link)
            }
            let part = try #require(world.parts().first)
            let plain = Materialiser.record(part.record, part.states, rules: catalogue)
            #expect(world.joined().record.json.canonicalBytes == plain.json.canonicalBytes)
            #expect(world.joined().members.isEmpty)
        }
    }

    @Test func aFieldDiffersExactlyWhereTheValuesOfItsMembersDo() throws {
        for seed in Self.runs {
            let world = try JoinWorld.random(seed, records: 2, catalogue)
            let (joined, plain) = (world.joined(), world.plain)
            for entity in joined.record.entities where entity.reference.type == "person" {
                let members = joined.members[entity.reference]?.map(\.entity) ?? [entity.reference]
                #expect(members.contains(entity.reference))
                for (name, field) in entity.fields {
                    let heads = members.flatMap { plain[$0]?.fields[name]?.allHeads ?? [] }
                    #expect(
                        Set(field.allHeads.map(\.stamp)) == Set(heads.map(\.stamp)),
                        "every word is kept, seed \(seed)")
                    check(field, entity.reference.type, name, seed)
                }
                for member in members {
                    let names = Set((plain[member]?.fields ?? [:]).keys)
                    #expect(names.isSubset(of: Set(entity.fields.keys)), "seed \(seed)")
                }
            }
        }
    }

    private func check(
        _ field: MaterialisedField, _ type: String, _ name: FieldName, _ seed: UInt64
    ) {
        let values = Set(field.allHeads.map(\.value))
        let place: Comment = "\(name), seed \(seed)"
        switch catalogue.rule(type: type, field: name).policy {
        case .keepBoth: #expect((field.state == .conflict) == (values.count > 1), place)
        case .mostCautious:
            #expect((field.state == .conflict) == (values.count > 1), place)
            let order = catalogue.rule(type: type, field: name).caution
            for value in values {
                #expect(order?.isMoreCautious(value, than: field.value) == false, place)
            }
        case .addWinsSet:
            #expect(field.state != .conflict, place)
            #expect((field.value == .known(.bool(true))) == values.contains(.known(true)), place)
        case .appendOnly: #expect(field.list?.count == field.allHeads.count, place)
        case .ownerWins, .derived: break
        }
    }

    @Test func joiningWhatIsJoinedChangesNothing() throws {
        for seed in Self.runs {
            var world = try JoinWorld.random(seed, records: 2, catalogue)
            let before = world.joined()
            for members in before.members.values where members.count > 1 {
                try world.link(
                    MergeScene.vt, "same_as", members[0].entity.id, members[1].entity.id)
            }
            let after = world.joined()
            func others(_ joined: JoinedRecord) -> [MaterialisedEntity] {
                joined.record.entities.filter { $0.reference.type != "link" }
            }
            #expect(others(after) == others(before), "seed \(seed)")
        }
    }

    @Test func takingTheLinkAwayGivesTheFormerViewBack() throws {
        for seed in Self.runs {
            var world = try JoinWorld.random(seed, records: 2, catalogue)
            let before = world.joined()
            let link = try world.link(
                MergeScene.police, "same_as", world.persons[0].id, world.persons[1].id)
            try world.unlink(MergeScene.police, link)
            let after = world.joined()
            #expect(
                after.record.entities.filter { $0.reference != link } == before.record.entities,
                "seed \(seed)")
            #expect(after.members == before.members)
        }
    }
}

extension RegisterValue {
    fileprivate static func known(_ flag: Bool) -> RegisterValue { .known(.bool(flag)) }
}
