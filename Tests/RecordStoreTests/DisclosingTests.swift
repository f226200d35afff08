import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import SamenOp
import Testing

/// What an installation passes on, keeps, refuses and withdraws.
@Suite struct DisclosingTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
        try police.set(.singleton("incident"), record, "acute_state", "acute")
    }

    private func item(
        _ laptop: Laptop, _ wpgClass: WpgClass = .article8,
        topic: JSONValue = "police_registrations"
    ) throws -> EntityReference {
        try laptop.store.write { writer in
            try writer.add(
                "info_item", to: record,
                [(FieldName("topic"), topic), (FieldName("text"), "x")], wpgClass: wpgClass)
        }.header.entity
    }

    private func request(
        _ items: [EntityReference], to receiver: String = "vt", _ purpose: String = "G4"
    ) -> DisclosureRequest {
        DisclosureRequest(
            items: items, receiver: receiver, purpose: purpose, necessity: "om te beoordelen",
            weightyInterest: "direct gevaar")
    }

    private func rules(_ outcome: DisclosureOutcome) -> [String] {
        switch outcome {
        case .stored(_, let judgement), .kept(_, let judgement): judgement.findings.map(\.rule)
        case .blocked(let findings): findings.map(\.rule)
        }
    }

    private func entry(_ outcome: DisclosureOutcome) throws -> EntityReference {
        guard case .stored(let operation) = outcome.edit else {
            Issue.record("blocked: \(rules(outcome))")
            throw StoreError(.unknownEntity, "nothing was written")
        }
        return operation.header.entity
    }

    private func count() throws -> Int { try police.operations(record).count }

    @Test func whatTheTableAllowsIsOneEntryInTheOwnPart() throws {
        let items = [try item(police), try item(police)]
        let before = try count()
        let outcome = try police.replica.disclose(request(items + items), in: record)
        guard case .stored(let operation, let judgement) = outcome else {
            Issue.record("\(rules(outcome))")
            return
        }
        #expect(judgement.isPermitted)
        #expect(try count() == before + 1)
        #expect(operation.header.partition == .policeOnly)
        let values = try #require(operation.content?.values)
        #expect(values["ground_code"] == "G4")
        #expect(values["provider_org"] == "police" && values["provider_role"] == "field_officer")
        for item in items { #expect(values["content_refs[\(item.id)]"] == .bool(true)) }
        #expect(try police.failures().isEmpty)
    }

    @Test func whatARuleForbidsLeavesNothingBehind() throws {
        let secret = try item(police, .article9ViaOM, topic: "running_investigation")
        let before = try count()
        let outcome = try police.replica.disclose(request([secret]), in: record)
        guard case .blocked(let findings) = outcome else {
            Issue.record("it was let through")
            return
        }
        #expect(findings.map(\.rule) == ["R2.7", "R6.5"])
        #expect(findings.allSatisfy { $0.entities == [secret] }, "the entry is gone")
        #expect(try count() == before)
        #expect(try police.failures().isEmpty)
        // The chain goes on as if nothing had been tried.
        _ = try item(police)
        #expect(try police.failures().isEmpty)
    }

    struct Refusal: Sendable {
        let name: String
        let rules: [String]
        let change: @Sendable (inout DisclosureRequest) -> Void
    }

    static let refusals: [Refusal] = [
        Refusal(name: "no row for the purpose", rules: ["R6.2"]) { $0.purpose = "other" },
        Refusal(name: "a row of another provider", rules: ["R6.2"]) { $0.purpose = "G2" },
        Refusal(name: "a row for another receiver", rules: ["R6.2"]) { $0.receiver = "om" },
        Refusal(name: "the own organisation", rules: ["R6.2"]) { $0.receiver = "police" },
        Refusal(name: "no covenant", rules: ["R6.2"]) { $0.receiver = "zvh" },
        Refusal(name: "no necessity", rules: ["R6.3"]) { $0.necessity = " " },
        Refusal(name: "the whole record", rules: ["R6.3"]) { $0.items = [.singleton("record")] },
        Refusal(name: "no weighty interest", rules: ["R6.4"]) { $0.weightyInterest = nil },
        Refusal(name: "nothing", rules: ["R6.1"]) { $0.items = [] },
        Refusal(name: "half an emergency", rules: ["R6.2", "R6.6"]) {
            $0.purpose = "other"
            $0.vitalInterest = VitalInterest(who: "Persoon A", danger: "", why: "")
        },
    ]

    @Test(arguments: refusals)
    func itIsBlockedByTheRuleAndWrittenWhenItWasSaidAloud(_ refusal: Refusal) throws {
        var request = request([try item(police)])
        refusal.change(&request)
        let before = try count()
        let outcome = try police.replica.disclose(request, in: record)
        guard case .blocked = outcome else {
            Issue.record("\(refusal.name): it was let through")
            return
        }
        #expect(rules(outcome) == refusal.rules, "\(refusal.name)")
        #expect(try count() == before)
        // What was said happened.
        request.medium = .spoken
        let told = try police.replica.disclose(request, in: record)
        guard case .kept(let operation, let judgement) = told else {
            Issue.record("\(refusal.name): \(told)")
            return
        }
        #expect(!judgement.isPermitted)
        #expect(try count() == before + 1)
        let ground = operation.content?.values["ground_code"]
        #expect((ground == "none_found") == refusal.rules.contains("R6.2"), "\(refusal.name)")
        let open = try police.replica.reviews()
        #expect(open.map(\.review.entity) == [operation.header.entity])
        #expect(open.first?.review.why.contains(.blocked) == true)
    }

    @Test(arguments: [
        ("zvh", "covenant"), ("base_team", "own_organisation"), ("kct", "own_organisation"),
    ])
    func whatNeedsNoRowSaysWhatItRestsOn(_ receiver: String, _ ground: String) throws {
        var request = request([try item(police)], to: receiver, "other")
        request.covenant = "convenant Fictiestad"
        let outcome = try police.replica.disclose(request, in: record)
        guard case .stored(let operation, _) = outcome else {
            Issue.record("\(rules(outcome))")
            return
        }
        #expect(operation.content?.values["ground_code"]?.stringValue == ground)
        #expect(try police.replica.reviews().isEmpty)
    }

    @Test func anEmergencyPassesWhileItIsAcuteAndIsLookedAt() throws {
        var request = request([try item(police)], "other")
        request.vitalInterest = VitalInterest(who: "Persoon A", danger: "geweld", why: "geen tijd")
        let outcome = try police.replica.disclose(request, in: record)
        guard case .stored(let operation, let judgement) = outcome else {
            Issue.record("\(rules(outcome))")
            return
        }
        #expect(judgement.draft.ground == "G10")
        let open = try police.replica.reviews()
        #expect(open.map(\.review.entity) == [operation.header.entity])
        #expect(open.first?.review.why == [.vitalInterest, .setAside])
        // Later it is no longer acute: what was passed on then stands.
        try police.set(.singleton("incident"), record, "acute_state", "not_acute")
        let later = try police.replica.disclose(request, in: record)
        #expect(Set(rules(later)) == ["R6.2", "R6.6"])
        guard case .blocked = later else {
            Issue.record("it was let through")
            return
        }
        #expect(try police.replica.reviews().first?.review.why == [.vitalInterest, .setAside])
    }

    @Test func whatIsReleasedIsANewItemWrittenAfterTheRelease() throws {
        let topic: JSONValue = "running_investigation"
        let secret = try item(police, .article9ViaOM, topic: topic)
        world.clock.advance(60_000)
        let released = JSONValue.text(Instant(milliseconds: world.clock.now).text)
        let release = try police.add(
            "om_release", record,
            ["topic": topic, "released_at": released, "receivers[vt]": .bool(true)])
        world.clock.advance(60_000)
        let derived = try item(police, .article9ViaOM, topic: topic)
        var request = request([derived])
        let without = try police.replica.disclose(request, in: record)
        #expect(rules(without) == ["R6.5"], "which release it rests on is said")
        request.release = release.id
        guard case .stored = try police.replica.disclose(request, in: record) else {
            Issue.record("it was refused")
            return
        }
        request.items = [secret]
        #expect(rules(try police.replica.disclose(request, in: record)) == ["R6.5"])
        request.items = [derived]
        request.receiver = "rvdk"
        let other = try police.replica.disclose(request, in: record)
        #expect(rules(other) == ["R2.7", "R6.5"], "it was released to one receiver only")
    }

    @Test func whatWasObtainedGoesOnOnAGroundOfOnesOwnOnly() throws {
        let vt = try world.laptop("vt", "vt")
        let item = try item(police)
        _ = try police.replica.disclose(request([item]), in: record)
        try world.sync(police, vt)
        let request = request([item], to: "rvdk", "G2")
        let blocked = try vt.replica.disclose(request, in: record)
        guard case .blocked(let findings) = blocked else {
            Issue.record("it was let through")
            return
        }
        #expect(findings.map(\.rule) == ["R6.9"])
        let outcome = try vt.replica.disclose(
            request, in: record, override: [OverrideRequest(rule: "R6.9", reason: "eigen taak")])
        guard case .stored(let operation, let judgement) = outcome else {
            Issue.record("\(rules(outcome))")
            return
        }
        #expect(judgement.draft.items.map(\.onwardGround) == ["eigen taak"])
        let written = try vt.operations(record).suffix(2).map(\.header)
        #expect(written.map(\.entity.type) == ["disclosure", "override"])
        #expect(written.allSatisfy { $0.partition == .vtOnly })
        let open = try vt.replica.reviews()
        #expect(open.map(\.review.entity) == [operation.header.entity])
        #expect(open.first?.review.why == [.setAside])
        #expect(open.first?.review.rules == ["R6.9"])
        // The police's own entries are the police's to look after.
        try world.sync(vt, police)
        #expect(try police.replica.reviews().isEmpty)
    }

    @Test func whatIsSeenByADisclosureIsNotChanged() throws {
        let vt = try world.laptop("vt", "vt")
        let item = try item(police)
        let entry = try entry(try police.replica.disclose(request([item]), in: record))
        try world.sync(police, vt)
        let before = try vt.operations(record).count
        for attempt in [
            {
                _ = try vt.replica.set(
                    item, in: record, [FieldChange(FieldName("source_kind"), "document")])
            },
            { _ = try vt.replica.remove(item, in: record, reason: "x") },
            { _ = try vt.replica.withdraw(entry, in: record, reason: "x") },
        ] as [() throws -> Void] {
            #expect(try storeError(attempt)?.code == .notPermitted)
        }
        #expect(try vt.operations(record).count == before)
        // Saying something about it is for everybody; it stands in the own part.
        let answer = try vt.replica.answer(rule: "R2.2", about: item, in: record, reason: "gezien")
        #expect(answer.header.partition == .vtOnly)
    }

    @Test func aColleagueWithdrawsWithoutHavingOpenedTheRecord() throws {
        let item = try item(police)
        let entry = try entry(try police.replica.disclose(request([item]), in: record))
        let colleague = try world.laptop("collega", "police")
        try world.sync(police, colleague)
        _ = try colleague.replica.withdraw(entry, in: record, reason: "verkeerde ontvanger")
        #expect(try colleague.entity(entry, record)?.isPresent == false)
        #expect(try colleague.replica.recipients(of: item, in: record).isEmpty)
        #expect(
            try storeError {
                _ = try colleague.replica.restore(entry, in: record, reason: "toch")
            }?.code == .notWritable)
    }

    @Test func whileMoreIsComingInOnlyWhatWasSaidIsKept() throws {
        var request = request([try item(police)])
        try police.store.write { writer in
            var position = try #require(try writer.reader.syncPosition())
            position.isReceiving = true
            try writer.save(position)
        }
        #expect(
            try storeError { _ = try police.replica.disclose(request, in: record) }?.code
                == .stillReceiving)
        request.medium = .spoken
        guard case .stored = try police.replica.disclose(request, in: record) else {
            Issue.record("it was not kept")
            return
        }
    }

    @Test(arguments: [("vt", "G4"), ("crisis_service", "none_found")])
    func lettingAUnitTakePartNamesItsGroundOrThatThereIsNone(
        _ organisation: String, _ ground: String
    ) throws {
        _ = try police.replica.add(
            "participant", to: record,
            [
                (FieldName("unit"), "eenheid-fictiestad"),
                (FieldName("organisation"), .text(organisation)),
            ])
        let values = try #require(try police.operations(record).last?.content?.values)
        #expect(values["ground_code"]?.stringValue == ground)
        #expect(values["receiver_unit"] == "eenheid-fictiestad")
        let open = try police.replica.reviews()
        #expect(open.map(\.review.why) == (ground == "none_found" ? [[.noneFound, .blocked]] : []))
    }

    @Test func anAdditionByHandPassesTheSameJudgement() throws {
        let secret = try item(police, .article9ViaOM, topic: "running_investigation")
        let values: [(FieldName, JSONValue)] = [
            (FieldName("receiver_org"), "vt"), (FieldName("purpose_code"), "G4"),
            (FieldName("necessity_text"), "x"), (FieldName("weighty_interest_text"), "x"),
            (FieldName("content_refs", element: secret.id), .bool(true)),
        ]
        let before = try count()
        guard case .blocked(let findings) = try police.replica.add("disclosure", to: record, values)
        else {
            Issue.record("a side door is open")
            return
        }
        #expect(findings.map(\.rule) == ["R2.7", "R6.5"])
        let nowhere = FieldName("content_refs", element: "5d41402a-bc4b-8a76-b971-9d911017c592")
        let error = try storeError {
            _ = try police.replica.add(
                "disclosure", to: record, values.dropLast() + [(nowhere, .bool(true))])
        }
        #expect(error?.code == .unknownEntity)
        #expect(try count() == before)
    }
}
