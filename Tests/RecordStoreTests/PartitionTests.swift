import RecordModel
import RecordStore
import Testing

/// Who sees an entity before any disclosure is fixed when it is made.
@Suite struct PartitionTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
    }

    private func add(
        _ laptop: Laptop, _ type: String, _ field: String, _ value: JSONValue,
        _ partition: Partition?, _ wpgClass: WpgClass = .none
    ) throws -> OperationHeader {
        try laptop.store.write { writer in
            try writer.add(
                type, to: record, [(FieldName(field), value)], partition: partition,
                wpgClass: wpgClass)
        }.header
    }

    @Test func typesOfOnesOwnStandInOnesOwnPartition() throws {
        let vt = try world.laptop("vt", "vt")
        try world.sync(police, vt)
        let text = JSONValue.text("eerder bekend")
        #expect(try add(police, "info_item", "text", text, nil).partition == .policeOnly)
        #expect(try add(vt, "info_item", "text", text, nil).partition == .vtOnly)
        #expect(try add(vt, "info_item", "text", text, .shared).partition == .shared)
        #expect(try add(police, "person", "person_name", "A", nil).partition == .shared)
    }

    @Test func nobodyWritesToThePartitionOfAnother() throws {
        let vt = try world.laptop("vt", "vt")
        try world.sync(police, vt)
        for (laptop, partition) in [(police, Partition.vtOnly), (vt, .policeOnly)] {
            let error = try storeError {
                _ = try add(laptop, "person", "person_name", "A", partition)
            }
            #expect(error?.code == .partitionMismatch)
        }
        #expect(try add(vt, "person", "person_name", "A", .vtOnly).partition == .vtOnly)
    }

    @Test(arguments: [Partition.shared, .policeOnly])
    func article9DataStayWithinThePolice(_ partition: Partition) throws {
        let error = try storeError {
            _ = try add(police, "person", "person_name", "A", partition, .article9ViaOM)
        }
        #expect(error?.code == (partition == .policeOnly ? nil : .partitionMismatch))
    }

    @Test func everyLaterWriteKeepsThePartitionOfTheFirst() throws {
        let header = try add(
            police, "person", "person_name", "Persoon A", .policeOnly, .article8)
        let later = try police.set(header.entity, record, "person_safety", "safe")
        #expect(later.header.partition == .policeOnly)
        #expect(later.header.wpgClass == .article8)
        let removal = try police.store.write {
            try $0.remove(header.entity, of: record, reason: "dubbel")
        }
        #expect(removal.header.partition == .policeOnly)
    }
}
