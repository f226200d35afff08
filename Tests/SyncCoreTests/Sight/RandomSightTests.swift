import RecordModel
import SyncTestSupport
import Testing

/// Random cases: what each feed holds is what the plain statement says now, each operation once.
@Suite struct RandomSightTests {
    /// A small generator of its own, so that a failing seed can be run again.
    struct Dice: RandomNumberGenerator {
        let environment: TestEnvironment

        mutating func next() -> UInt64 {
            environment.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
        }
    }

    @Test(arguments: Array<UInt64>(1...16))
    func everyFeedHoldsWhatThePlainStatementSays(_ seed: UInt64) async throws {
        var run = try await RandomSightRun(seed: seed)
        for step in 0..<45 {
            try await run.step()
            if step.isMultiple(of: 20) { try await run.check() }
        }
        try await run.check()
    }
}

/// One random case.
struct RandomSightRun {
    private static let roles = [
        "bt-fictiestad": "field_officer", "bt-voorbeeld": "field_officer",
        "vt-fictiestad": "vt_worker", "cd-fictiestad": "crisis_worker",
    ]

    private let world: TestWorld
    private let record: RecordOperation
    private var laptops: [String: Laptop] = [:]
    private var dice: RandomSightTests.Dice
    private var model: PlainSightModel
    private var joined: [String: RecordOperation] = [:]
    private var left: [String: (joining: RecordOperation, ending: RecordOperation)] = [:]
    private var items: [RecordOperation] = []
    private var entries: [RecordOperation] = []
    private var links: [RecordOperation] = []
    private var withdrawals: [String: [RecordOperation]] = [:]

    init(seed: UInt64) async throws {
        let mandate = seed.isMultiple(of: 2)
        world = try await TestWorld(seed: seed, mandate: mandate)
        dice = RandomSightTests.Dice(environment: world.environment)
        model = PlainSightModel(mandate: mandate)
        for (unit, role) in Self.roles.sorted(by: { $0.key < $1.key }) {
            let laptop = try await world.laptop(unit, role: role)
            laptops[unit] = laptop
            model.units[unit] = PlainSightModel.Unit(
                id: unit, organisation: laptop.certificate?.organisation ?? "",
                participates: unit == "bt-fictiestad")
        }
        guard let maker = laptops["bt-fictiestad"] else { fatalError("a laptop of the police") }
        record = maker.newRecord()
        try await hand(record, by: maker)
    }

    mutating func step() async throws {
        switch Int.random(in: 0..<22, using: &dice) {
        case 0...2: try await join()
        case 3: try await leave()
        case 4...7: try await add()
        case 8...11: try await edit()
        case 12...15: try await disclose()
        case 16: try await withdraw()
        case 17: try await takeBack()
        case 18: try await turnLink()
        default: try await link()
        }
    }

    /// A laptop that was there all the time holds what its unit saw at any time; a new one gets
    /// what its unit sees now, and nothing else.
    func check() async throws {
        for (unit, laptop) in laptops {
            try await laptop.sync()
            let received = Set(laptop.received)
            let held = model.held[unit] ?? []
            #expect(received.subtracting(held) == [], "\(unit) got too much")
            #expect(model.seen(by: unit).subtracting(received) == [], "\(unit) lacks something")
            let new = try await world.laptop(unit, role: Self.roles[unit] ?? "")
            try await new.sync()
            let fresh = new.received
            #expect(fresh.count == Set(fresh).count)
            #expect(Set(fresh) == model.seen(by: unit), "\(unit) on a new laptop")
            #expect(new.digest == laptop.digest)
        }
        #expect(try await world.core.check() == [])
    }

    private mutating func hand(
        _ operation: RecordOperation, by laptop: Laptop,
        _ change: (inout PlainSightModel) -> Void = { _ in }
    ) async throws {
        let verdicts = try await laptop.sync([operation])
        #expect(short(verdicts) == ["accepted"], "\(operation.header.entity)")
        change(&model)
        model.accept(operation)
    }

    private mutating func anyone() -> (Laptop, PlainSightModel.Unit)? {
        let unit = model.units.values.filter(\.participates).sorted { $0.id < $1.id }
            .randomElement(using: &dice)
        guard let unit, let laptop = laptops[unit.id] else { return nil }
        return (laptop, unit)
    }

    private func own(_ organisation: String) -> Partition {
        organisation == "police" ? .policeOnly : .vtOnly
    }

    private mutating func join() async throws {
        let absent = model.units.values.filter { !$0.participates }.map(\.id).sorted()
        guard let unit = absent.randomElement(using: &dice), joined[unit] == nil,
            let maker = laptops["bt-fictiestad"],
            let organisation = model.units[unit]?.organisation
        else { return }
        // Who left comes back by taking back the ending, or by an entity of its own.
        if let (joining, ending) = left[unit], Bool.random(using: &dice) {
            let back = maker.edit(joining, ["until": .null], citing: ["until": [ending.citation]])
            (left[unit], joined[unit]) = (nil, joining)
            return try await hand(back, by: maker) { $0.units[unit]?.participates = true }
        }
        let operation = maker.addParticipant(unit, organisation, in: record)
        joined[unit] = operation
        try await hand(operation, by: maker) { $0.units[unit]?.participates = true }
    }

    private mutating func leave() async throws {
        guard let maker = laptops["bt-fictiestad"],
            let (unit, joining) = joined.sorted(by: { $0.key < $1.key })
                .filter({ model.units[$0.key]?.participates == true })
                .randomElement(using: &dice)
        else { return }
        let ending = maker.edit(joining, ["until": "2026-09-21T12:00:00Z"])
        joined[unit] = nil
        left[unit] = (joining, ending)
        try await hand(ending, by: maker) { $0.units[unit]?.participates = false }
    }

    private mutating func add() async throws {
        guard let (laptop, unit) = anyone() else { return }
        let partition = Bool.random(using: &dice) ? own(unit.organisation) : .shared
        let item = laptop.add(
            "prior_registration", in: record, partition: partition, ["content": "inhoud"])
        items.append(item)
        try await hand(item, by: laptop)
    }

    private mutating func edit() async throws {
        guard let item = items.randomElement(using: &dice), let (laptop, unit) = anyone(),
            model.isOwn(unit, item.header.partition, author: item.header.author.unit)
        else { return }
        try await hand(laptop.edit(item, ["system": "elders"]), by: laptop)
    }

    private mutating func disclose() async throws {
        guard let (laptop, unit) = anyone() else { return }
        var passed = items.shuffled(using: &dice).prefix(Int.random(in: 1...2, using: &dice))
        if Bool.random(using: &dice) {
            passed = passed.filter { $0.header.author.unit == unit.id }
        }
        let receiver = ["police", "vt", "crisis_service"].randomElement(using: &dice) ?? "vt"
        let units = model.units.values.filter { $0.organisation == receiver }.map(\.id).sorted()
        let named = Bool.random(using: &dice) ? units.randomElement(using: &dice) : nil
        let isGrounded = Int.random(in: 0..<4, using: &dice) > 0
        var values: [String: JSONValue] = [:]
        if !isGrounded { values["ground_code"] = "none_found" }
        if let named { values["receiver_unit"] = .text(named) }
        let entry = laptop.disclose(
            Array(passed), to: receiver, row: unit.organisation == "police" ? "G4" : "G1",
            by: unit.organisation, in: record, partition: own(unit.organisation), values)
        entries.append(entry)
        let mandate = model.mandate
        func party(_ organisation: String) -> String {
            organisation == "crisis_service" && mandate ? "vt" : organisation
        }
        let parties = [unit.organisation, receiver].map(party)
        let isPermitted =
            isGrounded && !passed.isEmpty && Set(parties) == ["police", "vt"]
            && passed.allSatisfy {
                // R6.9: what another than these two told is theirs to pass on.
                parties.contains(party($0.header.author.organisation))
                    && model.isOwn(unit, $0.header.partition, author: $0.header.author.unit)
            }
        let ids = passed.map(\.header.entity.id)
        try await hand(entry, by: laptop) { model in
            model.disclosures[entry.header.entity.id] = PlainSightModel.Disclosure(
                organisation: unit.organisation, items: ids, receiver: receiver,
                receiverUnit: named, isPermitted: isPermitted)
            model.entities[entry.header.entity.id] = PlainSightModel.Entity(
                partition: entry.header.partition, unit: unit.id,
                organisation: unit.organisation, ends: ids)
        }
    }

    /// Somebody of the maker's organisation, who may write on an entry.
    private mutating func writer(of entry: RecordOperation) -> Laptop? {
        guard let (laptop, unit) = anyone(),
            model.isOwn(unit, entry.header.partition, author: entry.header.author.unit)
        else { return nil }
        return laptop
    }

    private mutating func withdraw() async throws {
        guard let entry = entries.randomElement(using: &dice), let laptop = writer(of: entry)
        else { return }
        let removal = laptop.remove(entry, saw: [entry])
        let id = entry.header.entity.id
        let counts = laptop.certificate?.organisation == entry.header.author.organisation
        if counts { withdrawals[id, default: []].append(removal) }
        try await hand(removal, by: laptop) {
            if counts { $0.disclosures[id]?.isWithdrawn = true }
        }
    }

    private mutating func takeBack() async throws {
        guard
            let (id, removals) = withdrawals.sorted(by: { $0.key < $1.key })
                .randomElement(using: &dice),
            let entry = entries.first(where: { $0.header.entity.id == id }),
            let laptop = writer(of: entry)
        else { return }
        let back = laptop.write { draft in
            entry.edit(&draft)
            draft.action = .restore(saw: removals.map(\.citation))
            draft.reason = "toch nodig"
        }
        let counts = laptop.certificate?.organisation == entry.header.author.organisation
        if counts { withdrawals[id] = nil }
        try await hand(back, by: laptop) {
            if counts { $0.disclosures[id]?.isWithdrawn = false }
        }
    }

    private mutating func link() async throws {
        let ends = items.shuffled(using: &dice).prefix(2)
        guard ends.count == 2, let (laptop, unit) = anyone() else { return }
        let ids = ends.map(\.header.entity.id)
        let link = laptop.add(
            "link", in: record, ["kind": "same_as", "one": .text(ids[0]), "other": .text(ids[1])])
        links.append(link)
        try await hand(link, by: laptop) { model in
            model.entities[link.header.entity.id] = PlainSightModel.Entity(
                partition: .shared, unit: unit.id, organisation: unit.organisation, ends: ids)
        }
    }

    /// A link that says later that it is about something else is about both.
    private mutating func turnLink() async throws {
        guard let link = links.randomElement(using: &dice),
            let item = items.randomElement(using: &dice), let (laptop, _) = anyone()
        else { return }
        let id = item.header.entity.id
        let turned = laptop.edit(link, ["other": .text(id)])
        try await hand(turned, by: laptop) {
            $0.entities[link.header.entity.id]?.ends.append(id)
        }
    }
}
