import RecordModel
import SyncCore
import SyncServer
import SyncTestSupport
import Testing

/// What every storage keeps of what a restored service lacks.
@Suite struct HealingConformanceTests {
    @Test(arguments: StorageTwin.allCases)
    func positionsThatLackSomethingAreKeptUntilItComes(_ twin: StorageTwin) async throws {
        let storage = try twin.make()
        let (one, two) = (SHA256Digest(of: [1]), SHA256Digest(of: [2]))
        try await storage.transaction { transaction in
            try transaction.putLacking("u", at: 7, one)
            try transaction.putLacking("u", at: 3, two)
            try transaction.putLacking("v", at: 4, one)
            #expect(try transaction.lacking("u", upTo: 9, countMax: 9) == [3, 7])
            #expect(try transaction.lacking("u", upTo: 6, countMax: 9) == [3])
            #expect(try transaction.lacking("u", upTo: 9, countMax: 1) == [3])
            try transaction.dropLacking(one)
            #expect(try transaction.lacking("v", upTo: 9, countMax: 9).isEmpty)
            #expect(try !transaction.isLacking(one) && transaction.isLacking(two))
        }
    }
}
