import RecordMerge
import RecordModel
import RecordStore
import Testing

/// A citation never claims more than its author was shown.
@Suite struct ShownTests {
    private let world: StoreWorld
    private let police: Laptop
    private let vt: Laptop
    private let record: RecordID
    private let person: EntityReference
    private let incident = EntityReference.singleton("incident")

    /// Two laptops with the same record and a person on it, both looked at.
    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        vt = try world.laptop("vt", "vt")
        record = try police.newRecord()
        person = try police.add("person", record, ["person_name": "Persoon A"])
        try world.sync(police, vt)
        try police.look(record)
        try vt.look(record)
    }

    @Test func whatOneWroteOneselfCountsAsShown() throws {
        let first = try police.set(person, record, "person_safety", "unsafe")
        let second = try police.set(person, record, "person_safety", "unknown")
        #expect(citations(second, "person_safety") == [first.citation])
        #expect(try police.field(person, record, "person_safety")?.state == .settled)
    }

    @Test func anUnseenValueOfASafetyCriticalFieldStaysBesideTheNewOne() throws {
        let theirs = try vt.set(person, record, "person_safety", "unsafe")
        try world.sync(vt, police)
        let mine = try police.set(person, record, "person_safety", "safe")
        #expect(citations(mine, "person_safety").isEmpty)
        let field = try #require(try police.field(person, record, "person_safety"))
        #expect(field.state == .conflict)
        #expect(field.value == .known("unsafe"))
        #expect(Set(field.candidates.map(\.stamp.operation)) == [theirs.id, mine.id])
    }

    @Test func aValueThatWasShownIsReplaced() throws {
        let theirs = try vt.set(person, record, "person_safety", "safe")
        try world.sync(vt, police)
        try police.look(record)
        let mine = try police.set(person, record, "person_safety", "unsafe")
        #expect(citations(mine, "person_safety") == [theirs.citation])
        #expect(try police.field(person, record, "person_safety")?.state == .settled)
    }

    @Test func singleValuesCanBeShownWithoutTheRest() throws {
        let safety = try vt.set(person, record, "person_safety", "safe")
        try vt.set(person, record, "whereabouts", "shelter")
        try world.sync(vt, police)
        let field = try #require(try police.field(person, record, "person_safety"))
        try police.store.write { try $0.markShown(field.allHeads) }
        let one = try police.set(person, record, "person_safety", "unsafe")
        let other = try police.set(person, record, "whereabouts", "gone")
        #expect(citations(one, "person_safety") == [safety.citation])
        #expect(citations(other, "whereabouts").isEmpty)
    }

    @Test func whatCameInAfterTheLookWasNotShown() throws {
        let seen = try vt.set(person, record, "whereabouts", "shelter")
        try world.sync(vt, police)
        try police.look(record)
        let unseen = try vt.set(person, record, "whereabouts", "gone")
        try world.sync(vt, police)
        let mine = try police.set(person, record, "whereabouts", "hospital")
        #expect(citations(mine, "whereabouts").isEmpty)
        let field = try #require(try police.field(person, record, "whereabouts"))
        #expect(Set(field.candidates.map(\.stamp.operation)) == [unseen.id, mine.id])
        #expect(!field.candidates.contains { $0.stamp.operation == seen.id })
    }

    @Test func aFieldWithoutDangerReplacesWhateverStandsThere() throws {
        let theirs = try vt.set(incident, record, "dependency_relation", "partner")
        try world.sync(vt, police)
        let mine = try police.set(incident, record, "dependency_relation", "ex_partner")
        #expect(citations(mine, "dependency_relation") == [theirs.citation])
    }

    @Test func aFormOpenedBeforeASyncOverwritesNothingSilently() throws {
        let old = try police.set(person, record, "person_safety", "unknown")
        try world.sync(police, vt)
        try vt.look(record)
        let opened = try #require(try police.field(person, record, "person_safety"))
            .allHeads.map(\.stamp.citation)
        #expect(opened == [old.citation])
        let theirs = try vt.set(person, record, "person_safety", "unsafe")
        try world.sync(vt, police)
        // Shown since, but not in the form.
        try police.look(record)
        let mine = try police.set(
            person, record, "person_safety", "safe", basis: .opened(opened), reason: "gesproken")
        let field = try #require(try police.field(person, record, "person_safety"))
        #expect(field.state == .conflict)
        #expect(Set(field.candidates.map(\.stamp.operation)) == [theirs.id, mine.id])
        #expect(field.value == .known("unsafe"))
        // It cites what the form showed, so that it still replaces that if theirs is refused.
        #expect(citations(mine, "person_safety") == [old.citation])
        try police.judge(theirs, .refused)
        #expect(try police.field(person, record, "person_safety")?.state == .settled)
    }

    @Test func aFormThatShowedAConflictNeedsAReasonToEndIt() throws {
        try makeConflict()
        try police.look(record)
        let opened = try #require(try police.field(incident, record, "dependency_relation"))
            .allHeads.map(\.stamp.citation)
        #expect(opened.count == 2)
        let error = try storeError {
            try police.set(
                incident, record, "dependency_relation", "family", basis: .opened(opened))
        }
        #expect(error?.code == .reasonMissing)
        try police.set(
            incident, record, "dependency_relation", "family", basis: .opened(opened),
            reason: "nagevraagd")
        #expect(try police.field(incident, record, "dependency_relation")?.state == .settled)
    }

    @Test func aConflictIsNotOverwrittenButResolved() throws {
        try makeConflict()
        try police.look(record)
        let set = try storeError {
            try police.set(incident, record, "dependency_relation", "family", reason: "x")
        }
        #expect(set?.code == .inConflict)
        for reason in [nil, "", " \n"] {
            let error = try storeError {
                try police.set(
                    incident, record, "dependency_relation", "family", basis: .resolving,
                    reason: reason)
            }
            #expect(error?.code == .reasonMissing)
        }
        let resolution = try police.set(
            incident, record, "dependency_relation", "family", basis: .resolving, reason: "gevraagd"
        )
        #expect(citations(resolution, "dependency_relation").count == 2)
        try world.sync(police, vt)
        for laptop in [police, vt] {
            let field = try laptop.field(incident, record, "dependency_relation")
            #expect(field?.state == .settled)
            #expect(field?.value == .known("family"))
        }
    }

    @Test func aValueNobodyShowedHimKeepsTheResolverFromResolving() throws {
        try makeConflict()
        let error = try storeError {
            try police.set(
                incident, record, "dependency_relation", "family", basis: .resolving, reason: "x")
        }
        #expect(error?.code == .unseenValues)
    }

    @Test func makingAValueOfAnotherOrganisationLessCautiousNeedsAReason() throws {
        try vt.set(person, record, "person_safety", "unsafe")
        try world.sync(vt, police)
        try police.look(record)
        #expect(
            try storeError { try police.set(person, record, "person_safety", "safe") }?.code
                == .reasonMissing)
        #expect(
            try storeError {
                try police.set(person, record, "person_safety", "safe", reason: " ")
            }?.code == .reasonMissing)
        try police.set(person, record, "person_safety", "safe", reason: "bij familie gebracht")
        // More caution needs none, and neither does one's own value, sent or not.
        try police.set(person, record, "person_safety", "unsafe")
        try police.set(person, record, "person_safety", "safe")
        try world.sync(police, vt)
        try police.set(person, record, "person_safety", "safe_with_conditions")
    }

    /// Until the service has the resolution, the next edit cites what it settled too; that was
    /// settled there, with its reason.
    @Test func editingAResolutionThatIsStillOnItsWayNeedsNoSecondReason() throws {
        try makeConflict()
        try police.look(record)
        try police.set(
            incident, record, "dependency_relation", "family", basis: .resolving, reason: "gevraagd"
        )
        let edit = try police.set(incident, record, "dependency_relation", "household")
        #expect(edit.header.action.citations.count == 3)
        try world.sync(police, vt)
        try police.set(incident, record, "dependency_relation", "family")
    }

    @Test func aRemarkBesideTheOwnersValueAsksNobodyForAReason() throws {
        try vt.set(incident, record, "vt_eta", "2026-03-08T20:40:00Z")
        try police.set(incident, record, "vt_eta", "2026-03-08T21:00:00Z")
        try world.sync(police, vt)
        try world.pull(police)
        try police.look(record)
        try police.set(incident, record, "vt_eta", "2026-03-08T21:10:00Z")
        let field = try #require(try police.field(incident, record, "vt_eta"))
        #expect(field.state == .remarked)
        #expect(field.value == .known("2026-03-08T20:40:00Z"))
        #expect(field.remarks.map(\.value) == [.known("2026-03-08T21:10:00Z")])
    }

    @Test func aChainTheServiceHasNotAcceptedIsCitedThroughToItsStart() throws {
        var chain: [RecordOperation] = []
        for value in ["unsafe", "unknown", "unsafe", "unknown"] as [JSONValue] {
            chain.append(try police.set(person, record, "person_safety", value))
        }
        #expect(Set(citations(chain[3], "person_safety")) == Set(chain.prefix(3).map(\.citation)))
        #expect(citations(chain[3], "person_safety").first == chain[2].citation)
        try world.sync(police)
        let after = try police.set(person, record, "person_safety", "safe")
        #expect(citations(after, "person_safety") == [chain[3].citation])
    }

    @Test func nothingButTheNewest64OfALongChainIsCitedThrough() throws {
        var chain: [RecordOperation] = []
        for number in 0..<70 {
            chain.append(
                try police.set(
                    person, record, "person_safety", number.isMultiple(of: 2) ? "unsafe" : "safe"))
            world.clock.advance(1_000)
        }
        let last = try #require(chain.last)
        let cited = citations(last, "person_safety")
        #expect(cited.count == 65)
        #expect(Set(cited) == Set(chain[4..<69].map(\.citation)))
    }

    @Test func anAppendedValueCitesTheNewestAndReplacesNothing() throws {
        let one = try police.set(incident, record, "police_registration_no", "PL-1")
        let two = try police.set(incident, record, "police_registration_no", "PL-2")
        let three = try police.set(incident, record, "police_registration_no", "PL-3")
        #expect(citations(one, "police_registration_no").isEmpty)
        #expect(citations(two, "police_registration_no") == [one.citation])
        #expect(citations(three, "police_registration_no") == [two.citation])
        let field = try #require(try police.field(incident, record, "police_registration_no"))
        #expect(field.list == [.known("PL-1"), .known("PL-2"), .known("PL-3")])
    }

    /// Both write without having heard of the other; both laptops then hold both values.
    private func makeConflict() throws {
        try police.set(incident, record, "dependency_relation", "partner")
        try vt.set(incident, record, "dependency_relation", "ex_partner")
        try world.sync(police, vt)
        try world.pull(police)
        #expect(try police.field(incident, record, "dependency_relation")?.state == .conflict)
    }
}
