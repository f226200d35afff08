import AccessPolicy
import RecordModel
import Schemas
import Testing

/// What the tests of policies share.
enum Fixture {
    static func catalogue() throws -> Catalogue {
        try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
    }

    /// A profile with or without the mandate, which stands with the crisis service or, in older
    /// profiles, among the keys.
    static func profile(mandate: Bool, isOlder: Bool = false) throws -> RegionProfile {
        let stated = "\"mandate_request_vt_info\": \(mandate)"
        return try RegionProfile(
            text: """
                {"id": "p", "version": 1, "label": {"nl": "p", "en": "p"},
                 "keys": {\(isOlder ? stated : "\"crisis_service\": {\(stated)}")}}
                """)
    }

    static func author(
        _ organisation: String, _ role: String, unit: String = "u", actingFor: String? = nil
    ) -> OperationAuthor {
        OperationAuthor(
            id: "p-1", organisation: organisation, role: role, unit: unit, actingFor: actingFor)
    }
}

@Suite struct WritePolicyTests {
    @Test(arguments: [
        ("police", "field_officer", "person", Partition.shared, true),
        ("police", "field_officer", "person", .policeOnly, true),
        ("police", "field_officer", "person", .vtOnly, false),
        ("vt", "vt_worker", "person", .vtOnly, true),
        ("vt", "vt_worker", "person", .policeOnly, false),
        ("police", "supervisor", "person", .shared, false),
        ("police", "supervisor", "agreement", .shared, true),
        ("police", "privacy_officer", "disclosure", .shared, true),
        ("police", "privacy_officer", "record", .shared, false),
        ("police", "auditor", "record", .shared, false),
        ("police", "vt_worker", "person", .shared, false),
        ("vt", "no_such_role", "person", .shared, false),
        ("system", "field_officer", "record", .shared, false),
    ])
    func whoMayWriteWhatIsTheTablesToSay(
        _ organisation: String, _ role: String, _ type: String, _ partition: Partition,
        _ isPermitted: Bool
    ) throws {
        let policy = WritePolicy(catalogue: try Fixture.catalogue(), profile: nil)
        let decision = policy.decide(
            author: Fixture.author(organisation, role), type: type, partition: partition,
            creatorUnit: nil)
        #expect((decision.denial == nil) == isPermitted)
        #expect(decision.denial.map { $0.code == .notPermitted && !$0.reason.isEmpty } ?? true)
    }

    @Test(arguments: [true, false], [true, false])
    func aCrisisServiceNeedsAMandateToStandInAndToChangeWhatVTWrote(
        _ mandate: Bool, _ isOlder: Bool
    ) throws {
        let policy = WritePolicy(
            catalogue: try Fixture.catalogue(),
            profile: try Fixture.profile(mandate: mandate, isOlder: isOlder))
        let acting = Fixture.author("crisis_service", "crisis_worker", actingFor: "vt")
        let own = Fixture.author("crisis_service", "crisis_worker")
        func decide(_ author: OperationAuthor, creator: String?) -> Bool {
            policy.decide(
                author: author, type: "info_item", partition: .vtOnly, creatorUnit: creator
            ).denial == nil
        }
        #expect(decide(acting, creator: nil) == mandate)
        #expect(decide(own, creator: "other") == mandate)
        #expect(decide(own, creator: "u") && decide(own, creator: nil))
        let police = Fixture.author("crisis_service", "crisis_worker", actingFor: "police")
        #expect(!decide(police, creator: nil))
    }

    @Test(arguments: [true, false], [true, false])
    func aCrisisServiceNeedsTheMandateToSeeWhatVTKeepsToItself(
        _ mandate: Bool, _ isOlder: Bool
    ) throws {
        let viewer = SightViewer(
            unit: "cd", organisation: "crisis_service",
            profile: try Fixture.profile(mandate: mandate, isOlder: isOlder))
        let decision = SightPolicy(catalogue: try Fixture.catalogue()).decide(
            viewer,
            SightSubject(
                partition: .vtOnly, authorUnit: "vt", authorOrganisation: "vt",
                participates: true))
        #expect(decision == (mandate ? .seesAsParticipant : .hidden(.noMandate)))
    }

    @Test(arguments: [
        ("police", "field_officer", true), ("vt", "vt_worker", true),
        ("crisis_service", "crisis_worker", true), ("vt", "supervisor", true),
        ("vt", "vt_intake", false), ("police", "case_handler", false),
    ])
    func whoMayLetAUnitTakePart(
        _ organisation: String, _ role: String, _ isPermitted: Bool
    ) throws {
        let policy = ParticipantPolicy(catalogue: try Fixture.catalogue())
        let author = Fixture.author(organisation, role)
        #expect((policy.decide(author: author, type: "participant").denial == nil) == isPermitted)
        #expect(policy.decide(author: author, type: "person") == .permitted)
    }
}
