import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import Testing

@testable import SamenOp

/// Linking on one laptop: what can be linked, what is refused, and what stays as it was.
@Suite struct LinkTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("a", "police")
        record = try police.newRecord()
    }

    private func person(
        _ name: String, _ safety: String? = nil, in other: RecordID? = nil
    ) throws -> EntityReference {
        var values: [String: JSONValue] = ["person_name": .text(name)]
        values["person_safety"] = safety.map { .text($0) }
        return try police.add("person", other ?? record, values)
    }

    private func view(_ other: RecordID? = nil) throws -> RecordView {
        try police.replica.view(other ?? record)
    }

    private func refusal(
        _ kind: String, _ one: String, _ other: String
    ) throws -> StoreError? {
        let before = try police.operations(record).count
        let error = try storeError {
            _ = try police.replica.link(kind, one, other, in: record)
        }
        #expect(try police.operations(record).count == before)
        return error
    }

    @Test func wrongEndsAndKindsAreRefusedInWords() throws {
        let (one, two) = (try person("A"), try person("B"))
        let call = try police.add("consult", record, ["kind": "vt_first_call"])
        let weapon = try police.add("weapon", record, ["kind": "blade"])
        let gone = try person("C")
        try police.look(record)
        _ = try police.replica.remove(gone, in: record, reason: "dubbel")
        let kind = try refusal("same-as", one.id, two.id)
        #expect(kind?.code == .wrongType)
        #expect(kind?.details["suggestion"] == "same_as")
        #expect(kind?.details["allowed"] == "same_as, mirror_of, same_incident")
        func key(_ kind: String, _ one: String, _ other: String) throws -> String? {
            try refusal(kind, one, other)?.details["textKey"]
        }
        #expect(try key("same_as", one.id, one.id) == "error.link-itself")
        #expect(try key("same_as", one.id, call.id) == "error.link-other-type")
        #expect(try key("mirror_of", one.id, two.id) == "error.link-other-type")
        #expect(try key("same_as", weapon.id, weapon.id) == "error.link-other-type")
        #expect(try key("same_as", one.id, gone.id) == "error.link-end-unknown")
        #expect(try key("same_as", one.id, "00000000") == "error.link-end-unknown")
        #expect(try key("same_incident", record.text, record.text) == "error.link-itself")
        _ = try police.replica.link("same_as", "person/\(one.id)", two.id, in: record)
        #expect(try key("same_as", two.id, one.id) == "error.link-exists")
    }

    @Test func aLinkIsUndoneAndEverythingStandsByItselfAgain() throws {
        let (one, two) = (try person("A", "safe"), try person("A", "unsafe"))
        let before = try view()
        let link = try police.replica.link("same_as", one.id, two.id, in: record)
        let joined = try view()
        #expect(joined.facts.entities("person").count == 1)
        #expect(joined.record.entities.filter { $0.reference.type == "person" }.count == 2)
        #expect(joined.conflicts.map(\.field.description) == ["person_safety"])
        let error = try storeError {
            _ = try police.replica.unlink(one.id, in: record, reason: "fout")
        }
        #expect(error?.details["textKey"] == "error.no-link")
        let start = String(link.header.entity.id.prefix(8))
        _ = try police.replica.unlink(start, in: record, reason: "twee zussen")
        let after = try view()
        #expect(after.facts.entities("person") == before.facts.entities("person"))
        #expect(after.conflicts.isEmpty)
        #expect(after.findings.map(\.rule) == before.findings.map(\.rule))
        let again = try storeError {
            _ = try police.replica.unlink(start, in: record, reason: "nog eens")
        }
        #expect(again?.details["textKey"] == "error.link-gone")
    }

    @Test func settlingWritesToEveryMemberAndOutlivesTheLink() throws {
        let (one, two) = (try person("A", "safe"), try person("A", "unsafe"))
        let link = try police.replica.link("same_as", one.id, two.id, in: record)
        let before = try police.operations(record).count
        let field = FieldName("person_safety")
        let outcome = try police.replica.resolve(
            max(one, two), field, in: record, value: "safe_with_conditions",
            reason: "samen gesproken")
        guard case .stored = outcome else {
            Issue.record("blocked")
            return
        }
        #expect(try police.operations(record).count == before + 2)
        #expect(try view().conflicts.isEmpty)
        for member in [one, two] {
            let settled = try #require(try police.field(member, record, "person_safety"))
            #expect(settled.value == .known("safe_with_conditions"))
        }
        for operation in try police.operations(record).suffix(2) {
            #expect(operation.content?.reason == "samen gesproken")
            #expect(citations(operation, "person_safety").count == 1)
        }
        _ = try police.replica.unlink(link.header.entity.id, in: record, reason: "toch niet")
        #expect(try view().conflicts.isEmpty)
    }

    @Test func whatWasNotShownIsNotSettled() throws {
        let vt = try world.laptop("b", "vt")
        let one = try person("A", "safe")
        try world.sync(police, vt)
        let two = try vt.add(
            "person", record, ["person_name": "A", "person_safety": "unsafe"])
        try world.sync(police, vt)
        try world.sync(police, vt)
        _ = try police.replica.link("same_as", one.id, two.id, in: record)
        let field = FieldName("person_safety")
        let before = try police.operations(record).count
        func resolve() throws -> StoreError? {
            try storeError {
                _ = try police.replica.resolve(
                    one, field, in: record, value: "unsafe", reason: "gezien")
            }
        }
        #expect(try resolve()?.code == .unseenValues)
        #expect(try police.operations(record).count == before, "all or nothing")
        _ = try police.replica.showConflicts(record)
        #expect(try resolve() == nil)
        #expect(try view().conflicts.isEmpty)
        // On Veilig Thuis's laptop it says the same, whoever made the link.
        try world.sync(police, vt)
        try world.pull(vt)
        #expect(try vt.replica.view(record).conflicts.isEmpty)
        #expect(try vt.replica.view(record).facts.entities("person").count == 1)
    }

    @Test func aValueDoesNotPassFromOnePartitionToAnother() throws {
        let open = try person("A", "safe")
        let kept = try police.store.write { writer in
            try writer.add(
                "person", to: record, [(FieldName("person_safety"), "unsafe")],
                partition: .policeOnly)
        }.header.entity
        let link = try police.replica.link("same_as", open.id, kept.id, in: record)
        #expect(link.header.partition == .policeOnly)
        let error = try storeError {
            _ = try police.replica.resolve(
                open, FieldName("person_safety"), in: record, value: "unsafe", reason: "x")
        }
        #expect(error?.code == .partitionMismatch)
        #expect(error?.details["textKey"] == "error.link-partitions")
        let shared = try police.replica.link(
            "same_as", open.id, try person("B").id, in: record)
        #expect(shared.header.partition == .shared)
    }

    /// The guide shows one person; what is changed there goes to where the shown value stood.
    @Test func whatIsEditedAsShownGoesToTheEntityOnWhichItStood() throws {
        let (one, two) = (try person("A"), try person("A", "unsafe"))
        _ = try police.replica.link("same_as", one.id, two.id, in: record)
        let shown = try police.replica.heads(one, FieldName("person_safety"), in: record)
        let outcome = try police.replica.set(
            shown: min(one, two), in: record,
            [
                FieldChange(
                    FieldName("person_safety"), "safe_with_conditions",
                    basis: .opened(shown.map(\.stamp.citation))),
                FieldChange(FieldName("fear_words"), "bang", basis: .opened([])),
            ], EditNote(), override: [])
        guard case .stored = outcome else {
            Issue.record("blocked")
            return
        }
        #expect(
            try police.field(two, record, "person_safety")?.value == .known("safe_with_conditions"))
        #expect(try police.field(one, record, "person_safety") == nil)
        #expect(try police.field(min(one, two), record, "fear_words") != nil)
        #expect(try view().conflicts.isEmpty)
    }

    @Test func decliningLeavesBothAndStopsTheProposal() throws {
        let (one, two) = (try person("Persoon A"), try person("Persoon A"))
        #expect(try police.replica.linkProposals(record).count == 1)
        _ = try police.replica.link(
            "same_as", one.id, two.id, in: record, isDeclined: true,
            EditNote(reason: "tweeling, zelfde voorletter"))
        #expect(try police.replica.linkProposals(record).isEmpty)
        #expect(try view().facts.entities("person").count == 2)
        let without = try storeError {
            _ = try police.replica.link(
                "same_as", one.id, try person("Persoon A").id, in: record, isDeclined: true)
        }
        #expect(without?.code == .reasonMissing)
    }

    @Test func aSupervisorLinksAndAnAuditorDoesNot() throws {
        let (one, two) = (try person("A"), try person("A"))
        let supervisor = try world.laptop("s", "police", role: "supervisor")
        let auditor = try world.laptop("u", "police", role: "auditor")
        try world.sync(police, supervisor, auditor)
        _ = try supervisor.replica.link("same_as", one.id, two.id, in: record)
        #expect(try supervisor.replica.view(record).facts.entities("person").count == 1)
        let error = try storeError {
            _ = try auditor.replica.link("same_as", one.id, two.id, in: record)
        }
        #expect(error?.code == .notPermitted)
    }
}
