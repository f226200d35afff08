import AccessPolicy
import RecordModel
import Testing

/// What an entry of passing on opens (D.3, F0.11), and what is as closed as what it is about
/// (F0.17).
@Suite struct DisclosedSightTests {
    private static func decide(
        _ organisation: String, mandate: Bool? = nil, _ change: (inout SightSubject) -> Void
    ) throws -> SightDecision {
        var subject = SightSubject(
            partition: .shared, authorUnit: "maker", authorOrganisation: "police",
            participates: true)
        change(&subject)
        return SightPolicy(catalogue: try Fixture.catalogue()).decide(
            SightViewer(
                unit: "u", organisation: organisation,
                profile: try mandate.map { try Fixture.profile(mandate: $0) }), subject)
    }

    private static func to(_ organisation: String, _ unit: String? = nil) -> DisclosureReceiver {
        DisclosureReceiver(organisation: organisation, unit: unit)
    }

    @Test(
        arguments: [
            ("vt", nil, "vt", nil, true), ("vt", nil, "vt", "u", true),
            ("vt", nil, "vt", "other", false), ("vt", nil, "police", nil, false),
            ("vt", nil, "crisis_service", nil, false), ("vt", nil, "om", "u", false),
            ("crisis_service", false, "vt", nil, false), ("crisis_service", true, "vt", nil, true),
            ("crisis_service", true, "vt", "other", false),
            ("crisis_service", false, "crisis_service", nil, true),
        ] as [(String, Bool?, String, String?, Bool)])
    func whatIsPassedOnReachesItsReceiverOnly(
        _ viewer: String, _ mandate: Bool?, _ receiver: String, _ unit: String?, _ reaches: Bool
    ) throws {
        let expected: SightDecision = reaches ? .seesAsDisclosed : .hidden(.otherPartition)
        let decision = try Self.decide(viewer, mandate: mandate) {
            $0.partition = .policeOnly
            $0.disclosedTo = [Self.to(receiver, unit)]
        }
        #expect(decision == expected)
        let outside = try Self.decide(viewer, mandate: mandate) {
            $0.partition = .policeOnly
            $0.disclosedTo = [Self.to(receiver, unit)]
            $0.standing = .apart
        }
        #expect(outside == .hidden(.takesNoPart))
    }

    @Test(
        arguments: [
            (true, nil, true), (true, "u", true), (true, "other", false), (false, "u", true),
            (false, nil, false), (false, "other", false),
        ] as [(Bool, String?, Bool)])
    func theEntryGoesToWhomItNamesAndOutsideTheRecordToThatUnitOnly(
        _ participates: Bool, _ unit: String?, _ reaches: Bool
    ) throws {
        let decision = try Self.decide("vt") {
            $0.partition = .policeOnly
            $0.standing = participates ? .takesPart : .apart
            $0.addressedTo = [Self.to("vt", unit)]
        }
        #expect((decision == .seesAsReceiver) == reaches)
        #expect(decision.isVisible == reaches)
    }

    @Test(arguments: [
        ("vt", SightEnd.seen, SightDecision.seesAsParticipant),
        ("vt", .hidden, .hidden(.aboutHidden)),
        ("vt", .unknown, .hidden(.aboutUnknown)),
        ("police", .unknown, .seesAsParticipant),
        ("police", .hidden, .hidden(.aboutHidden)),
        ("vt", .record(participates: true), .seesAsParticipant),
        ("vt", .record(participates: false), .hidden(.aboutOtherRecord)),
        ("police", .record(participates: false), .hidden(.aboutOtherRecord)),
    ])
    func whatIsAboutSomethingClosedIsAsClosed(
        _ viewer: String, _ end: SightEnd, _ expected: SightDecision
    ) throws {
        #expect(try Self.decide(viewer) { $0.ends = [.seen, end] } == expected)
        let own = try Self.decide(viewer) {
            $0.ends = [end]
            $0.authorUnit = "u"
        }
        #expect(own == .seesAsParticipant)
    }
}
