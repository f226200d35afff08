import RecordModel
import SyncTestSupport
import Testing

/// R6.10, D.1 and D.3 in full: whatever is passed on by whom to whom, from which part, of which
/// class and on which ground, the receiver's feed holds it exactly when the table says so.
@Suite struct DisclosureTableTests {
    enum Ground: CaseIterable {
        case fitting
        case none
        case othersRow
        case emergency
        case emergencyIncomplete
        case emergencyNotAcute
    }

    struct Row: Sendable {
        let provider: String
        let receiver: String
        let isShared: Bool
        let wpgClass: WpgClass
        let ground: Ground
        let medium: String
    }

    static let organisations = ["police", "vt", "crisis_service"]

    static func rows(_ provider: String) -> [Row] {
        organisations.flatMap { receiver in
            [true, false].flatMap { isShared in
                WpgClass.allCases.flatMap { wpgClass in
                    Ground.allCases.flatMap { ground in
                        ["app", "spoken"].map { medium in
                            Row(
                                provider: provider, receiver: receiver, isShared: isShared,
                                wpgClass: wpgClass, ground: ground, medium: medium)
                        }
                    }
                }
            }
        }
        // Data of article 9 stands with the police only.
        .filter { $0.wpgClass != .article9ViaOM || provider == "police" && !$0.isShared }
    }

    /// What the catalogue says, in plain words and apart from the product's tables.
    struct Statement {
        let row: Row
        let mandate: Bool

        /// Whom an organisation acts as: with the mandate, a crisis service takes VT's place.
        private func party(_ organisation: String) -> String {
            organisation == "crisis_service" && mandate ? "vt" : organisation
        }

        /// D.1, for the parties that have laptops.
        private var hasRow: Bool {
            switch (party(row.provider), party(row.receiver)) {
            case ("police", "vt"), ("vt", "police"): true
            default: false
            }
        }

        var isPermitted: Bool {
            if row.wpgClass == .article9ViaOM { return false }
            return switch row.ground {
            case .fitting: hasRow
            // R6.2: an emergency explained in full opens the way to anyone.
            case .emergency: true
            case .none, .othersRow, .emergencyIncomplete, .emergencyNotAcute: false
            }
        }

        /// Whether a unit of that organisation sees the provider's own part without disclosure.
        private func seesBySelf(_ organisation: String) -> Bool {
            switch (organisation, row.provider) {
            case ("police", "police"), ("vt", "vt"), ("vt", "crisis_service"),
                ("crisis_service", "crisis_service"):
                true
            case ("crisis_service", "vt"): mandate
            default: false
            }
        }

        private func isReached(_ organisation: String) -> Bool {
            organisation == row.receiver
                || organisation == "crisis_service" && row.receiver == "vt" && mandate
        }

        func seesItem(_ organisation: String) -> Bool {
            row.isShared || seesEntry(organisation)
        }

        func seesEntry(_ organisation: String) -> Bool {
            seesBySelf(organisation) || isPermitted && isReached(organisation)
        }
    }

    /// A world in which everybody takes part.
    private struct Scene {
        let laptops: [String: Laptop]
        let world: TestWorld

        init(mandate: Bool) async throws {
            world = try await TestWorld(mandate: mandate)
            laptops = [
                "police": try await world.police(), "vt": try await world.vt(),
                "crisis_service": try await world.laptop("cd-fictiestad", role: "crisis_worker"),
            ]
        }
    }

    private static func disclosure(
        _ row: Row, _ item: RecordOperation, by laptop: Laptop, in record: RecordOperation
    ) -> RecordOperation {
        let fitting = row.provider == "police" ? "G4" : "G1"
        var values: [String: JSONValue] = ["medium": .text(row.medium)]
        var purpose = fitting
        switch row.ground {
        case .fitting: break
        case .none: values["ground_code"] = "none_found"
        case .othersRow: purpose = row.provider == "police" ? "G5" : "G3"
        case .emergency, .emergencyIncomplete, .emergencyNotAcute:
            purpose = "G10"
            values["vital_who"] = "Persoon A"
            values["vital_danger"] = "levensgevaar"
            if row.ground != .emergencyIncomplete { values["vital_why"] = "niets anders past" }
        }
        return laptop.disclose(
            [item], to: row.receiver, row: purpose, by: row.provider, in: record,
            partition: row.provider == "police" ? .policeOnly : .vtOnly, values)
    }

    /// A record in which everybody takes part.
    private static func record(by maker: Laptop, _ acute: String) async throws -> RecordOperation {
        let record = maker.newRecord()
        var batch = [record]
        for (unit, organisation) in [
            ("bt-fictiestad", "police"), ("vt-fictiestad", "vt"),
            ("cd-fictiestad", "crisis_service"),
        ] { batch.append(maker.addParticipant(unit, organisation, in: record)) }
        batch.append(
            maker.write {
                $0.record = record.header.record
                $0.entity = .singleton("incident")
                $0.values = ["acute_state": .text(acute)]
            })
        try await maker.sync(batch)
        return record
    }

    @Test(arguments: organisations, [true, false])
    func theFeedHoldsWhatTheTableSays(_ provider: String, _ mandate: Bool) async throws {
        let scene = try await Scene(mandate: mandate)
        let maker = try #require(scene.laptops[provider])
        var made: [(row: Row, item: RecordOperation, entry: RecordOperation)] = []
        let records = (
            acute: try await Self.record(by: maker, "acute"),
            calm: try await Self.record(by: maker, "not_acute")
        )
        for row in Self.rows(provider) {
            let record = row.ground == .emergencyNotAcute ? records.calm : records.acute
            let item = maker.write {
                $0.record = record.header.record
                $0.type = "info_item"
                $0.partition =
                    row.isShared ? .shared : provider == "police" ? .policeOnly : .vtOnly
                $0.wpgClass = row.wpgClass
                $0.values = ["text": "inhoud", "topic": "police_registrations"]
            }
            let entry = Self.disclosure(row, item, by: maker, in: record)
            let verdicts = try await maker.sync([item, entry])
            #expect(verdicts.allSatisfy { $0.verdict == .accepted }, "\(row) \(short(verdicts))")
            made.append((row, item, entry))
        }
        for (organisation, laptop) in scene.laptops {
            try await laptop.sync()
            let received = laptop.received
            #expect(Set(received).count == received.count)
            let held = Set(received)
            for (row, item, entry) in made {
                let statement = Statement(row: row, mandate: mandate)
                #expect(
                    held.contains(item.id) == statement.seesItem(organisation),
                    "item, \(organisation): \(row)")
                #expect(
                    held.contains(entry.id) == statement.seesEntry(organisation),
                    "entry, \(organisation): \(row)")
            }
        }
        #expect(try await scene.world.core.check() == [])
    }

    @Test func theTableAboveBothSharesAndRefuses() {
        let all = Self.organisations.flatMap(Self.rows)
        #expect(all.count > 400)
        let permitted = all.filter { Statement(row: $0, mandate: false).isPermitted }
        #expect(!permitted.isEmpty && permitted.count < all.count)
    }
}
