import RecordModel
import SyncProtocol
import SyncTestSupport
import Testing

/// Reasons, powers and what is written once, as the service judges them.
@Suite struct PowerTests {
    /// Two values that neither writer had seen of the other.
    private struct Conflict {
        let world: TestWorld
        let police: Laptop
        let vt: Laptop
        let person: RecordOperation
        let heads: [Citation]

        init() async throws {
            world = try await TestWorld()
            (police, vt) = (try await world.police(), try await world.vt())
            let record = police.newRecord()
            let person = police.add("person", in: record, ["person_safety": "unknown"])
            let joining = police.addParticipant("vt-fictiestad", "vt", in: record)
            try await police.sync([record, person, joining])
            let ofPolice = police.write { draft in
                person.edit(&draft)
                draft.values = ["person_safety": "safe_with_conditions"]
                draft.citing = ["person_safety": [person.citation]]
            }
            let ofVT = vt.write { draft in
                person.edit(&draft)
                draft.values = ["person_safety": "unsafe"]
                draft.citing = ["person_safety": [person.citation]]
            }
            try await police.sync([ofPolice])
            try await vt.sync([ofVT])
            self.person = person
            heads = [ofPolice.citation, ofVT.citation]
        }

        func settlement(
            by laptop: Laptop, _ value: JSONValue = "unsafe", reason: String?
        ) -> RecordOperation {
            laptop.write { draft in
                person.edit(&draft)
                draft.values = ["person_safety": value]
                draft.citing = ["person_safety": heads]
                draft.reason = reason
            }
        }
    }

    @Test func settlingNeedsAReasonAndEitherOrganisationMay() async throws {
        let conflict = try await Conflict()
        let without = conflict.settlement(by: conflict.vt, reason: " ")
        #expect(short(try await conflict.vt.sync([without])) == ["refused reason-missing"])
        let with = conflict.settlement(by: conflict.vt, "safe", reason: "samen bekeken")
        #expect(short(try await conflict.vt.sync([with])) == ["accepted"])
    }

    @Test func aSupervisorSettlesNoFieldOfAPerson() async throws {
        let conflict = try await Conflict()
        let supervisor = try await conflict.world.laptop("bt-fictiestad", role: "supervisor")
        let settlement = conflict.settlement(by: supervisor, reason: "beoordeeld")
        #expect(short(try await supervisor.sync([settlement])) == ["refused not-permitted"])
    }

    @Test func aRoleThatTheCertificateDoesNotNameIsNotPermitted() async throws {
        let world = try await TestWorld()
        let laptop = try await world.laptop("bt-fictiestad", role: "auditor")
        let record = laptop.write {
            $0.entity = .singleton("record")
            $0.values = ["step1_state": "not_started"]
            $0.role = "field_officer"
        }
        #expect(short(try await laptop.sync([record])) == ["refused not-permitted"])
    }

    @Test func anEntryIsWrittenOnceAndAnEarlierUnitIsNeverReplaced() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let joining = laptop.addParticipant("vt-fictiestad", "vt", in: record)
        let item = laptop.add("info_item", in: record, partition: .policeOnly, ["text": "a"])
        try await laptop.sync([record, joining, item])
        let again = laptop.write {
            item.edit(&$0)
            $0.values = ["text": "b"]
        }
        let other = laptop.write {
            joining.edit(&$0)
            $0.values = ["unit": "bt-voorbeeld"]
        }
        #expect(
            short(try await laptop.sync([again, other]))
                == ["refused not-writable", "refused not-writable"])
    }

    @Test(arguments: [
        ("person_roles[victim]", JSONValue.bool(true), "accepted"),
        ("person_roles[nobody]", .bool(true), "refused wrong-type"),
        ("person_roles[victim]", "yes", "refused wrong-type"),
        ("person_roles", .bool(true), "refused wrong-type"),
        ("person_safety[x]", .bool(true), "refused unknown-field"),
        ("person_roles[victim", .bool(true), "refused unknown-field"),
    ])
    func aSetIsWrittenOneElementAtATime(
        _ field: String, _ value: JSONValue, _ expected: String
    ) async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        let person = laptop.add("person", in: record, [field: value])
        #expect(short(try await laptop.sync([record, person])).last == expected)
    }

    @Test func dataOfArticleNineStayWithThePolice() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let record = laptop.newRecord()
        func item(_ partition: Partition) -> RecordOperation {
            laptop.write {
                $0.record = record.header.record
                $0.type = "info_item"
                $0.partition = partition
                $0.wpgClass = .article9ViaOM
                $0.values = ["text": "a"]
            }
        }
        #expect(
            short(try await laptop.sync([record, item(.shared), item(.policeOnly)]))
                == ["accepted", "refused partition-mismatch", "accepted"])
    }
}
