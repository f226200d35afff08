import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Reads made offline reach the audit trail: each once, and nothing is dropped unseen.
@Suite struct AccessIntakeTests {
    let world: TestWorld
    let laptop: Laptop

    init() async throws {
        world = try await TestWorld()
        laptop = try await world.police()
    }

    private func entry(_ action: String, purpose: String? = nil) -> JSONValue {
        .members([
            ("at", "2026-03-01T10:00:00Z"), ("action", .text(action)), ("record", .null),
            ("purpose", purpose.map { .text($0) } ?? .null), ("detail", "step-1"),
        ])
    }

    /// Messages of a chain, one for each action.
    private func chain(_ actions: [String], after: AuditHead = .start) -> [AccessMessage] {
        var head = after
        return actions.map { action in
            let entry = entry(action)
            head = head.followed(by: entry)
            return AccessMessage(number: head.number, entry: entry, digest: head.digest)
        }
    }

    @discardableResult
    private func hand(_ messages: ArraySlice<AccessMessage>, after: AuditHead) async throws
        -> AccessReceipt
    {
        try await world.core.recordAccess(
            token: laptop.token, AccessRequest(after: after, entries: Array(messages)))
    }

    private func told() async throws -> [AuditEntry] {
        try await world.core.audit(AuditQuery(), countMax: 1_000).rows.compactMap(\.entry)
            .filter(\.action.isOffline)
    }

    @Test func aReadIsToldWithWhoTheLaptopsTimeAndThatOfReceipt() async throws {
        let record = laptop.newRecord().header.record
        let read = JSONValue.members([
            ("at", "2026-03-01T10:00:00Z"), ("action", "view"), ("record", .text(record.text)),
            ("purpose", "overdracht"), ("detail", "step-1"),
        ])
        let head = AuditHead.start.followed(by: read)
        let message = AccessMessage(number: 1, entry: read, digest: head.digest)
        let receipt = try await hand([message][...], after: .start)
        #expect(receipt == AccessReceipt(receipt: head, taken: 1, findings: []))
        let entry = try #require(try await told().first)
        #expect(entry.action == .offlineView && entry.object == .record(record))
        #expect(entry.record == record && entry.purpose == "overdracht")
        #expect(entry.at.utcText == "2026-03-01T10:00:00Z")
        #expect(entry.receivedAt == world.environment.now)
        #expect(entry.caller.actor.name == "p-bt-fictiestad")
        #expect(entry.caller.origin == .laptop(laptop.id))
        #expect(entry.details == ["number": "1", "detail": "step-1"])
    }

    @Test func aPageThatComesAgainHasNoEffectAlsoWhenItHasGrown() async throws {
        let messages = chain(["view", "list", "search", "check"])
        try await hand(messages[..<2], after: .start)
        let again = try await hand(messages[..<2], after: .start)
        #expect(again.taken == 0 && again.findings == [] && again.receipt.number == 2)
        let grown = try await hand(messages[...], after: .start)
        #expect(grown.taken == 2 && grown.findings == [] && grown.receipt.number == 4)
        // An older page, from somebody who captured it.
        let old = try await hand(messages[..<2], after: .start)
        #expect(old.taken == 0 && old.receipt.number == 4)
        #expect(
            try await told().map(\.action)
                == [.offlineView, .offlineList, .offlineSearch, .offlineCheck])
    }

    @Test func aGapIsToldAndWhatFollowsItIsKept() async throws {
        let messages = chain(["view", "list", "search", "check"])
        try await hand(messages[..<1], after: .start)
        let place = AuditHead(number: 2, digest: messages[1].digest)
        let receipt = try await hand(messages[2...], after: place)
        #expect(receipt.findings == [.init(code: .gap, number: 3)] && receipt.taken == 2)
        #expect(
            try await told().map(\.action)
                == [.offlineView, .offlineChainBroken, .offlineSearch, .offlineCheck])
        #expect(try await told()[1].result == "access-gap")
        let inside = try await hand(
            [chain(["export", "view", "list"], after: receipt.receipt)[1]][...],
            after: receipt.receipt)
        #expect(inside.findings == [.init(code: .gap, number: 6)] && inside.taken == 1)
    }

    @Test func anEntryThatWasChangedOnTheLaptopIsToldAndKept() async throws {
        let messages = chain(["view", "list"])
        let changed = AccessMessage(
            number: 1, entry: entry("view", purpose: "iets anders"), digest: messages[0].digest)
        let receipt = try await hand([changed, messages[1]][...], after: .start)
        #expect(receipt.findings == [.init(code: .changed, number: 1)] && receipt.taken == 2)
    }

    @Test func anotherChainOnTheSameKeyIsToldAndKept() async throws {
        let messages = chain(["view", "list"])
        try await hand(messages[..<1], after: .start)
        try await hand(messages[1...], after: AuditHead(number: 1, digest: messages[0].digest))
        // A copy of the laptop from before its second read goes on by itself.
        let place = AuditHead(number: 1, digest: messages[0].digest)
        let other = chain(["export"], after: place)
        let receipt = try await hand(other[...], after: place)
        #expect(receipt.findings == [.init(code: .fork, number: 2)] && receipt.taken == 1)
        #expect(
            try await told().map(\.action)
                == [.offlineView, .offlineList, .offlineChainBroken, .offlineExport])
        #expect(try await hand(other[...], after: place).taken == 0)
    }

    @Test func whatALaptopSaysIsNotTakenForACode() async throws {
        let odd = JSONValue.members([
            ("at", "gisteren"), ("action", "hack"), ("record", "geen id"),
            ("detail", .text(String(repeating: "é", count: 500))),
            ("purpose", .text(String(repeating: "a", count: 5_000))),
        ])
        let head = AuditHead.start.followed(by: odd)
        try await hand(
            [AccessMessage(number: 1, entry: odd, digest: head.digest)][...], after: .start)
        let entry = try #require(try await told().first)
        #expect(entry.action == .offlineOther && entry.result == "malformed")
        #expect(entry.details == ["number": "1", "action": "hack", "detail": "unreadable"])
        #expect(entry.purpose?.utf8.count == AuditTrail.purposeBytesMax)
        #expect(entry.record == nil && entry.at == world.environment.now)
    }

    @Test func moreThanAPageIsTooLargeAndTheNumbersGoUp() throws {
        let many = chain([String](repeating: "view", count: 501))
        let tooMany = #expect(throws: SyncProblem.self) {
            try AccessRequest(AccessRequest(after: .start, entries: many).json)
        }
        #expect(tooMany?.code == .tooLarge)
        let back = AccessRequest(after: .start, entries: [many[1], many[0]])
        let problem = #expect(throws: SyncProblem.self) { try AccessRequest(back.json) }
        #expect(problem?.code == .malformed)
        let good = AccessRequest(after: .start, entries: Array(many[..<3]))
        #expect(try AccessRequest(good.json) == good)
    }
}
