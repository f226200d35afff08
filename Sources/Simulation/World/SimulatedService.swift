import RecordModel
import Schemas
import SyncCore

/// The real service, over a storage in memory, with time and randomness of the world.
package struct SimulatedService: Sendable {
    /// Operations read at a time.
    private static let pageCountMax = 1_000

    /// The service.
    package let core: SyncCore
    private let storage: MemoryStorage

    /// Opens a service with the given units, each of an organisation.
    package init(
        seed: UInt64, time: SimulatedTime, catalogue: Catalogue, profileText: String,
        units: [(unit: String, organisation: String)]
    ) async throws {
        let bytes = SharedGenerator(seed: seed, stream: "service")
        storage = MemoryStorage(demandsLocks: true)
        core = try await SyncCore.open(
            storage: storage,
            catalogues: CatalogueSet(
                [catalogue], grounds: Schemas.text("grounds/2021-11.json") ?? ""),
            environment: ServiceEnvironment(
                now: { Instant(milliseconds: time.now) }, randomBytes: bytes.bytes),
            practice: true
        ) { _ in MemoryTokenIssuer(randomBytes: bytes.bytes) }
        for (unit, organisation) in units {
            try await core.addUnit(unit, organisation: organisation, profileText: profileText)
        }
    }

    /// Everything accepted, in the order of acceptance.
    package func accepted() async throws -> [RecordOperation] {
        try await storage.read { transaction in
            var found: [RecordOperation] = []
            var order = AcceptanceOrder.none
            while true {
                let page = try transaction.accepted(
                    record: nil, after: order, countMax: Self.pageCountMax)
                found += page.map(\.operation)
                guard page.count == Self.pageCountMax, let last = page.last?.order else {
                    return found
                }
                order = last
            }
        }
    }

    /// The last accepted operation of a partition that an organisation does not see.
    func lastHidden(from partition: Partition) async throws -> RecordOperation? {
        try await accepted().last { $0.header.partition == partition }
    }

    /// How many positions a unit's feed has.
    package func feedEnd(_ unit: String) async throws -> Int64 {
        try await storage.read { try $0.feedEnd(unit).position }
    }
}
