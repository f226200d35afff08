import AccessPolicy
import RecordModel
import Testing

/// What every role of the domain may do: one row a role, as A.2 lists them.
@Suite struct RolePowerTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let id: String
        let organisation: String
        let role: String
        /// Types that it writes, of those asked.
        let writes: Set<String>
        let mayLetIn: Bool
        let reads: Bool

        init(
            _ id: String, _ organisation: String, _ role: String, writes: Set<String> = Self.asked,
            mayLetIn: Bool = false, reads: Bool = true
        ) {
            self.id = id
            self.organisation = organisation
            self.role = role
            self.writes = writes
            self.mayLetIn = mayLetIn
            self.reads = reads
        }

        static let asked: Set = ["person", "measure", "agreement", "override", "disclosure"]
        var testDescription: String { "\(id) \(role)" }
    }

    static let rows: [Row] = [
        Row("A30", "police", "field_officer", mayLetIn: true),
        Row("A31", "vt", "vt_worker", mayLetIn: true),
        Row("A32", "crisis_service", "crisis_worker", mayLetIn: true),
        Row("A33", "vt", "vt_intake"),
        Row("A34", "vt", "vt_stalking_specialist"),
        Row("A35", "police", "police_topic_specialist"),
        Row("A36", "police", "case_coordinator"),
        Row("A37", "police", "case_handler"),
        Row("A38", "police", "victim_contact_person"),
        Row("A39", "vt", "measures_lead"),
        Row("A40", "police", "om_contact", writes: [], reads: false),
        Row("A41", "police", "police_zsm"),
        Row("A42", "vt", "partner_lead", writes: [], reads: false),
        Row(
            "A43", "vt", "supervisor", writes: ["agreement", "override", "disclosure"],
            mayLetIn: true),
        Row("A44", "police", "integrity_officer", writes: [], reads: false),
        Row("A45", "police", "privacy_officer", writes: ["disclosure", "override"]),
        Row("A46", "police", "auditor", writes: [], reads: false),
        Row("A47", "police", "victim_lawyer", writes: [], reads: false),
        // Persons involved have no access: there is no such role.
        Row("A48", "police", "person_involved", writes: [], reads: false),
    ]

    @Test(arguments: rows) func whatARoleMayDoIsWhatItsRowSays(_ row: Row) throws {
        let catalogue = try Fixture.catalogue()
        let author = Fixture.author(row.organisation, row.role)
        let policy = WritePolicy(catalogue: catalogue, profile: nil)
        let writes = Row.asked.filter { type in
            policy.decide(author: author, type: type, partition: .shared, creatorUnit: nil)
                .denial == nil
        }
        #expect(writes == row.writes)
        let reads = ReadPolicy(catalogue: catalogue).decide(role: row.role)
        #expect((reads.denial == nil) == row.reads)
        let letsIn = ParticipantPolicy(catalogue: catalogue).decide(
            author: author, type: "participant")
        #expect((letsIn.denial == nil) == row.mayLetIn)
    }

    @Test(arguments: [
        ("privacy_officer", ["review_outcome", "reviewed_at"], true),
        ("privacy_officer", ["necessity_text"], false),
        ("privacy_officer", ["review_outcome", "necessity_text"], false),
        ("privacy_officer", [], false),
        ("field_officer", ["necessity_text"], true),
        ("field_officer", ["review_outcome"], false),
        ("supervisor", ["reviewed_by"], false),
        ("field_officer", [], true),
    ])
    func theOutcomeOfAReviewIsThePrivacyOfficersAlone(
        _ role: String, _ fields: [String], _ isPermitted: Bool
    ) throws {
        let decision = FieldPolicy(catalogue: try Fixture.catalogue()).decide(
            author: Fixture.author("police", role), type: "disclosure",
            fields: fields.map { FieldName($0) })
        #expect((decision.denial == nil) == isPermitted)
    }
}
