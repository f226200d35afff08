import RecordMerge
import RecordModel
import RecordRules
import Testing

/// Rules and counts on what is linked (F1.30, F1.66, B.6.5).
@Suite struct LinkTests {
    private let police = Laptop.police()
    private let vt = Laptop.vt()

    private func link(
        _ laptop: Laptop, _ kind: String, _ one: EntityReference, _ other: EntityReference
    ) -> EntityReference {
        laptop.add(
            "link", ["kind": .text(kind), "one": .text(one.id), "other": .text(other.id)])
    }

    private func finding(_ rule: String) -> Finding? {
        RuleBook.findings(police.facts()).first { $0.rule == rule }
    }

    @Test func aChildEnteredTwiceIsCountedOnce() throws {
        let first = police.add(
            "person", ["person_name": "Kind A", "person_roles[child]": true, "seen_each": true])
        let second = vt.add(
            "person", ["person_name": "Kind A", "person_roles[child]": true, "seen_each": true])
        police.receive(vt)
        police.set(
            "child_check",
            [
                "checked": true, "checked_at": .time("20:00"), "children_in_household": 2,
                "done": true, "done_at": .time("20:00"),
            ].filter { Data.catalogue.definition(type: "child_check", name: $0.key) != nil })
        // Entered twice, the child hides that another one is missing.
        #expect(finding("R1.6")?.arguments["count"] == "2")
        let before = finding("R1.9")
        let made = link(police, "same_as", first, second)
        #expect(finding("R1.6")?.arguments["count"] == "1")
        #expect(finding("R1.6")?.entities == [min(first, second)])
        #expect(finding("R1.9")?.messageKey == "rule.R1.9.unclear")
        police.remove(made)
        #expect(finding("R1.6")?.arguments["count"] == "2")
        #expect(finding("R1.9") == before)
    }

    @Test func whatWasSaidOfEitherMemberIsSaidOfThePerson() {
        let first = police.add("person", ["person_name": "Persoon A"])
        let second = vt.add("person", ["person_name": "Persoon A"])
        police.receive(vt)
        let one = police.add("residence", ["person": .text(first.id)])
        let other = police.add("residence", ["person": .text(second.id)])
        _ = link(police, "same_as", first, second)
        let facts = police.facts()
        let persons = [one, other].map { home in
            facts.entities("residence").first { $0.reference == home }?
                .fields[FieldName("person")]?.value
        }
        #expect(Set(persons) == [.known(.text(min(first, second).id))])
    }

    @Test func twoEntriesOfOneCallStayTwoAndCountOnce() {
        let own = police.add("consult", ["kind": "vt_first_call", "reached": "spoken"])
        let missed = police.add("consult", ["kind": "vt_first_call", "reached": "no_answer"])
        let theirs = vt.add("consult", ["kind": "vt_first_call", "reached": "spoken"])
        police.receive(vt)
        let all = [own, missed, theirs]
        #expect(police.facts().countedOnce(all) == [[own], [missed], [theirs]])
        let made = link(police, "mirror_of", own, theirs)
        #expect(police.facts().entities("consult").count == 3)
        #expect(police.facts().countedOnce(all) == [[own, theirs], [missed]])
        #expect(police.facts().countedOnce([missed, theirs]) == [[missed], [theirs]])
        police.remove(made)
        #expect(police.facts().countedOnce(all) == [[own], [missed], [theirs]])
    }

    @Test func personsAndMeasuresThatAreTheSameCountOnceToo() {
        let persons = (0..<3).map { police.add("person", ["person_name": .text("Persoon \($0)")]) }
        let measures = (0..<2).map { _ in police.add("measure", ["kind": "house_ban"]) }
        _ = link(police, "same_as", persons[0], persons[1])
        _ = link(police, "same_as", measures[0], measures[1])
        let facts = police.facts()
        // By the ids that people know, also of one that is read under another.
        #expect(facts.countedOnce(persons) == [[persons[0], persons[1]], [persons[2]]])
        #expect(facts.countedOnce(measures) == [measures])
        // Orders that police and Veilig Thuis each wrote down stay two: each owns its own.
        #expect(facts.entities("measure").count == 2)
        #expect(facts.entities("person").count == 2)
    }
}
