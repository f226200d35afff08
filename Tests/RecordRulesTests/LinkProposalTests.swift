import RecordMerge
import RecordModel
import RecordRules
import Testing

/// What the tool proposes to link, and what not. It links nothing itself.
@Suite struct LinkProposalTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let one: [String: JSONValue]
        let other: [String: JSONValue]
        let why: [Likeness]

        init(
            _ name: String, _ one: [String: JSONValue], _ other: [String: JSONValue],
            _ why: [Likeness] = []
        ) {
            testDescription = name
            self.one = one
            self.other = other
            self.why = why
        }
    }

    private let police = Laptop.police()
    private let vt = Laptop.vt()

    private func proposals(_ type: String, _ pair: Pair) -> [LinkProposal] {
        police.add(type, pair.one)
        vt.add(type, pair.other)
        police.receive(vt)
        return police.facts().linkProposals()
    }

    @Test(arguments: [
        Pair(
            "the same name, whatever the capitals and marks", ["person_name": "Persoon A. Voor"],
            ["person_name": "persoon a voor"], [.sameName]),
        Pair(
            "name and birth date", ["person_name": "A", "date_of_birth": "1980-01-02"],
            ["person_name": "A", "date_of_birth": "1980-01-02"], [.sameName, .sameBirthDate]),
        Pair(
            "a name like it and the same birth date",
            ["person_name": "Persoon Voorbeeld", "date_of_birth": "1980-01-02"],
            ["person_name": "Persoon Vorbeeld", "date_of_birth": "1980-01-02"],
            [.similarName, .sameBirthDate]),
        Pair(
            "a birth date where one has no name",
            ["person_name": "onbekend", "date_of_birth": "1980-01-02"],
            ["person_name": "Persoon A", "date_of_birth": "1980-01-02"], [.sameBirthDate]),
        Pair("a name like it alone", ["person_name": "Persoon AA"], ["person_name": "Persoon AB"]),
        Pair("nobody's name", ["person_name": "onbekend"], ["person_name": "Onbekend"]),
        Pair(
            "another birth date", ["person_name": "A", "date_of_birth": "1980-01-02"],
            ["person_name": "A", "date_of_birth": "1981-01-02"]),
        Pair("no names at all", ["fear_words": "x"], ["fear_words": "x"]),
        Pair(
            "victim and suspect", ["person_name": "A", "person_roles[victim]": true],
            ["person_name": "A", "person_roles[suspect]": true]),
        Pair(
            "a child and an adult", ["person_name": "A", "is_minor": true],
            ["person_name": "A", "is_minor": false]),
        Pair(
            "ages far apart", ["person_name": "A", "age_estimate": 40],
            ["person_name": "A", "age_estimate": 12]),
        Pair(
            "ages near", ["person_name": "A", "age_estimate": 40],
            ["person_name": "A", "age_estimate": 42], [.sameName]),
    ])
    func personsWhoMayBeTheSame(_ pair: Pair) {
        let found = proposals("person", pair)
        #expect(found.map(\.why) == (pair.why.isEmpty ? [] : [pair.why]))
        #expect(found.allSatisfy { $0.kind == .sameAs })
    }

    private static func call(
        _ start: String, _ end: String? = nil, kind: String = "vt_first_call",
        reached: String? = "spoken", from: String = "police", to: String = "vt"
    ) -> [String: JSONValue] {
        var values: [String: JSONValue] = [
            "kind": .text(kind), "started_at": .time(start), "caller": .party(from),
            "callee": .party(to),
        ]
        values["reached"] = reached.map { .text($0) }
        values["ended_at"] = end.map { .time($0) }
        return values
    }

    @Test(arguments: [
        Pair(
            "each side's word of it", call("14:00", "14:10"), call("14:02", "14:09"),
            [.sameKind, .sameParties, .overlappingTime]),
        Pair(
            "written down as the other's call",
            call("14:00", "14:02"), call("14:03", from: "vt", to: "police"),
            [.sameKind, .sameParties, .nearTime]),
        Pair("the missed attempt is another", call("14:00", reached: "no_answer"), call("14:02")),
        Pair("too far apart", call("14:00", "14:02"), call("14:20", "14:25")),
        Pair("of another kind", call("14:00"), call("14:00", kind: "pre_departure")),
        Pair("with somebody else", call("14:00"), call("14:00", to: "om")),
    ])
    func entriesThatMayBeOfOneCall(_ pair: Pair) {
        let found = proposals("consult", pair)
        #expect(found.map(\.why) == (pair.why.isEmpty ? [] : [pair.why]))
        #expect(found.allSatisfy { $0.kind == .mirrorOf })
    }

    @Test func oneOrganisationsTwoEntriesAreTwoCalls() {
        police.add("consult", Self.call("14:00"))
        police.add("consult", Self.call("14:01"))
        #expect(police.facts().linkProposals().isEmpty)
    }

    /// Many who are called alike do not make a proposal of each pair.
    @Test func theNumberOfProposalsHasAnEnd() {
        for _ in 0..<60 { police.add("person", ["person_name": "Persoon A"]) }
        #expect(police.facts().linkProposals().count == 190)
    }

    @Test func whatIsLinkedOrWasUnlinkedIsNotProposed() throws {
        police.add("person", ["person_name": "A"])
        vt.add("person", ["person_name": "A"])
        police.receive(vt)
        let proposal = try #require(police.facts().linkProposals().first)
        let link = police.add(
            "link",
            ["kind": "same_as", "one": .text(proposal.other), "other": .text(proposal.one)])
        #expect(police.facts().linkProposals().isEmpty)
        // Undoing the link says that they are not the same: that is how a proposal is declined.
        police.remove(link)
        #expect(police.facts().entities("person").count == 2)
        #expect(police.facts().linkProposals().isEmpty)
    }

    @Test func whoHasACounterpartIsNotAskedAboutAnother() throws {
        let own = police.add("consult", Self.call("14:00"))
        let theirs = vt.add("consult", Self.call("14:00"))
        vt.add("consult", Self.call("14:01"))
        police.receive(vt)
        #expect(police.facts().linkProposals().count == 2)
        police.add(
            "link", ["kind": "mirror_of", "one": .text(own.id), "other": .text(theirs.id)])
        #expect(police.facts().linkProposals().isEmpty)
    }
}
