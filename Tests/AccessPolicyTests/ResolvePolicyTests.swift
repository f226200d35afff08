import AccessPolicy
import RecordModel
import Testing

@Suite struct ResolvePolicyTests {
    /// A write by its number; `cites` are numbers too.
    private func write(
        _ number: Int64, _ value: JSONValue?, by organisation: String = "police",
        cites: [Int64] = []
    ) throws -> CitedWrite {
        CitedWrite(
            citation: try citation(number), value: value, organisation: organisation,
            cites: try cites.map(citation))
    }

    private func citation(_ number: Int64) throws -> Citation {
        let replica = try #require(ReplicaID(String(repeating: "a", count: 26)))
        return Citation(
            operation: OperationID(replica: replica, sequence: number),
            headerDigest: SHA256Digest(of: [UInt8(number)]))
    }

    private func settles(
        _ cited: [CitedWrite], policy: MergePolicy = .keepBoth, owner: String? = nil
    ) throws -> Bool {
        try ResolvePolicy(catalogue: Fixture.catalogue()).settles(
            cited, policy: policy, organisation: "police", owner: owner)
    }

    @Test func differentValuesOfWhichNeitherGoesBackToTheOtherAreSettled() throws {
        #expect(try settles([write(1, "a"), write(2, "b")]))
        #expect(try settles([write(1, "a"), write(2, nil)]))
        #expect(try settles([write(1, nil), write(2, nil)]))
    }

    @Test func equalValuesAndOneValueAndAHistoryAreNot() throws {
        #expect(try !settles([write(1, "a")]))
        #expect(try !settles([write(1, "a"), write(2, "a")]))
        #expect(try !settles([write(1, "a"), write(2, "b", cites: [1])]))
        let history = [
            try write(1, "a"), try write(2, "b", cites: [1]), try write(3, "c", cites: [2]),
        ]
        #expect(try !settles(history))
        #expect(try settles(history + [write(4, "d")]))
    }

    @Test func anAppendOnlyWriteAndARemarkBesideTheOwnersValueSettleNothing() throws {
        #expect(try !settles([write(1, "a"), write(2, "b")], policy: .appendOnly))
        let withOwner = [try write(1, "a"), try write(2, "b", by: "vt")]
        #expect(try !settles(withOwner, policy: .ownerWins, owner: "vt"))
        #expect(try settles(withOwner, policy: .ownerWins, owner: "police"))
    }

    @Test func anOrganisationMayJoinItsOwnRemarksOnTheOthersField() throws {
        let remarks = [try write(1, "a"), try write(2, "b")]
        #expect(try !settles(remarks, policy: .ownerWins, owner: "vt"))
        #expect(try settles(remarks + [write(3, "c", by: "crisis_service")], owner: "vt"))
    }

    @Test func whatAnotherCitedWriteReplacedNoLongerStands() throws {
        let settled = [
            try write(1, "a"), try write(2, "b", by: "vt"), try write(3, "c", cites: [1, 2]),
        ]
        #expect(CitedWrite.standing(settled, owner: nil) == [settled[2]])
        #expect(CitedWrite.standing(settled, owner: "vt") == [settled[1], settled[2]])
    }

    @Test(arguments: [
        ("police", "field_officer", "person", nil, true),
        ("vt", "vt_worker", "person", nil, true),
        ("police", "field_officer", "person", "vt", false),
        ("vt", "vt_worker", "person", "vt", true),
        ("police", "supervisor", "person", nil, false),
        ("police", "supervisor", "agreement", nil, true),
        ("police", "supervisor", "participant", "vt", false),
        ("police", "privacy_officer", "disclosure", nil, false),
    ])
    func whoMaySettle(
        _ organisation: String, _ role: String, _ type: String, _ owner: String?,
        _ isPermitted: Bool
    ) throws {
        let decision = ResolvePolicy(catalogue: try Fixture.catalogue()).decide(
            author: Fixture.author(organisation, role), type: type, owner: owner)
        #expect((decision.denial == nil) == isPermitted)
    }

    @Test(arguments: [
        ("unsafe", "safe", "vt", true), ("unsafe", "safe", "police", false),
        ("safe", "unsafe", "vt", false), ("unknown", "safe_with_conditions", "vt", true),
        ("safe", "safe", "vt", false),
    ])
    func aLessCautiousValueThanTheOthersNeedsAReason(
        _ theirs: String, _ own: String, _ organisation: String, _ expected: Bool
    ) throws {
        let policy = ReasonPolicy(catalogue: try Fixture.catalogue())
        let reassures = try policy.reassures(
            type: "person", field: FieldName("person_safety"), value: .text(own),
            organisation: "police", cited: [write(1, .text(theirs), by: organisation)])
        #expect(reassures == expected)
        let decision = policy.decide(settles: false, reassures: expected, hasReason: false)
        #expect(decision.denial?.code == (expected ? .reasonMissing : nil))
    }
}

@Suite struct SightPolicyTests {
    @Test(arguments: [
        ("police", Partition.shared, SightDecision.seesAsParticipant),
        ("police", .policeOnly, .seesAsParticipant),
        ("police", .vtOnly, .hidden(.otherPartition)),
        ("vt", .policeOnly, .hidden(.otherPartition)),
        ("vt", .vtOnly, .seesAsParticipant),
        ("crisis_service", .policeOnly, .hidden(.otherPartition)),
        ("crisis_service", .vtOnly, .hidden(.noMandate)),
    ])
    func whoSeesWhat(
        _ organisation: String, _ partition: Partition, _ expected: SightDecision
    ) throws {
        let policy = SightPolicy(catalogue: try Fixture.catalogue())
        let viewer = SightViewer(unit: "u", organisation: organisation, profile: nil)
        func decide(author: String, participates: Bool) -> SightDecision {
            policy.decide(
                viewer,
                SightSubject(
                    partition: partition, authorUnit: author, authorOrganisation: organisation,
                    participates: participates))
        }
        #expect(decide(author: "other", participates: true) == expected)
        #expect(decide(author: "other", participates: false) == .hidden(.takesNoPart))
        if expected == .hidden(.noMandate) {
            #expect(decide(author: "u", participates: true) == .seesAsAuthor)
        }
    }
}
