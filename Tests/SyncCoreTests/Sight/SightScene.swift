import RecordModel
import SyncProtocol
import SyncTestSupport
import Testing

/// A record that police started, with a laptop of each side.
struct SightScene {
    let world: TestWorld
    let police: Laptop
    let vt: Laptop
    let record: RecordOperation

    /// - Parameter joins: Whether Veilig Thuis takes part from the start.
    init(mandate: Bool = false, joins: Bool = true) async throws {
        world = try await TestWorld(mandate: mandate)
        police = try await world.police()
        vt = try await world.vt()
        record = police.newRecord()
        var batch = [record]
        if joins { batch.append(police.addParticipant("vt-fictiestad", "vt", in: record)) }
        try await police.sync(batch)
        try await vt.sync()
    }

    /// An item that police keeps to itself.
    func item(
        _ text: String = "inhoud", by laptop: Laptop? = nil, wpgClass: WpgClass = .article8,
        topic: String = "police_registrations"
    ) -> RecordOperation {
        (laptop ?? police).write {
            $0.record = record.header.record
            $0.type = "info_item"
            $0.partition = .policeOnly
            $0.wpgClass = wpgClass
            $0.values = ["text": .text(text), "topic": .text(topic)]
        }
    }

    /// A registration that police keeps to itself, and that can be edited.
    func registration(_ text: String = "inhoud", by laptop: Laptop? = nil) -> RecordOperation {
        (laptop ?? police).add(
            "prior_registration", in: record, partition: .policeOnly, ["content": .text(text)])
    }

    /// What Veilig Thuis holds, after it took in everything new.
    func heldByVT() async throws -> Set<OperationID> {
        try await vt.sync()
        let new = try await heldByNewVT()
        #expect(Set(new).count == new.count && Set(vt.received).isSuperset(of: new))
        return Set(vt.received)
    }

    /// What a new laptop of Veilig Thuis gets.
    func heldByNewVT() async throws -> [OperationID] {
        let laptop = try await world.vt()
        try await laptop.sync()
        return laptop.received
    }

    /// How much of something a laptop holds.
    enum Share {
        case all
        case some
        case none
    }

    /// How much of these Veilig Thuis holds, after it took in everything new.
    func vtHolds(_ operations: RecordOperation...) async throws -> Share {
        let held = try await heldByVT()
        let count = operations.filter { held.contains($0.id) }.count
        return count == 0 ? .none : count == operations.count ? .all : .some
    }

    /// Hands in operations that must all be accepted.
    func accept(
        _ operations: [RecordOperation], by laptop: Laptop? = nil,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let verdicts = try await (laptop ?? police).sync(operations)
        #expect(
            verdicts.allSatisfy { $0.verdict == .accepted || $0.verdict == .duplicate },
            "\(short(verdicts))", sourceLocation: location)
    }
}
