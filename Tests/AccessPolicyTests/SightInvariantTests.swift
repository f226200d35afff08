import AccessPolicy
import RecordModel
import Testing

/// R6.10: what stands in one organisation's own partition is never sent to another's devices. All
/// that an operation carries (values, remarks, reasons, citations) goes with it or stays with it,
/// so it is enough that the operation is not visible.
@Suite struct SightInvariantTests {
    struct Look: Sendable, CustomTestStringConvertible {
        let organisation: String
        let partition: Partition
        let mandate: Bool?
        let isOwnUnit: Bool
        let participates: Bool
        var testDescription: String {
            "\(organisation) at \(partition.rawValue), mandate \(mandate as Any), "
                + "own \(isOwnUnit), part \(participates)"
        }
    }

    static let looks: [Look] = ["police", "vt", "crisis_service", "system", "om", ""].flatMap {
        organisation in
        Partition.allCases.flatMap { partition in
            [nil, false, true].flatMap { mandate in
                [false, true].flatMap { isOwnUnit in
                    [false, true].map { participates in
                        Look(
                            organisation: organisation, partition: partition, mandate: mandate,
                            isOwnUnit: isOwnUnit, participates: participates)
                    }
                }
            }
        }
    }

    /// What may be seen at most, spelled out apart from the product's tables.
    private func mayBeSeen(_ look: Look) -> Bool {
        guard look.participates else { return false }
        switch (look.partition, look.organisation) {
        case (.shared, "police"), (.shared, "vt"), (.shared, "crisis_service"),
            (.shared, "system"):
            return true
        case (.policeOnly, "police"), (.vtOnly, "vt"): return true
        case (.vtOnly, "crisis_service"): return look.mandate == true || look.isOwnUnit
        default: return false
        }
    }

    @Test(arguments: looks)
    func `no organisation sees what stands in another's partition`(_ look: Look) throws {
        let viewer = SightViewer(
            unit: "u", organisation: look.organisation,
            profile: try look.mandate.map { try Fixture.profile(mandate: $0) })
        let decision = SightPolicy(catalogue: try Fixture.catalogue()).decide(
            viewer,
            SightSubject(
                partition: look.partition, authorUnit: look.isOwnUnit ? "u" : "other",
                authorOrganisation: look.organisation, participates: look.participates))
        #expect(decision.isVisible == mayBeSeen(look))
    }
}
