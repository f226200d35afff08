import Foundation
import NIOCore
import NIOPosix
import RecordModel
import SyncCore
import SyncProtocol
import SyncServer
import SyncTestSupport
import Testing

/// `GET /v1/feed-events` over a real connection.
@Suite struct FeedEventsTests {
    @Test(.timeLimit(.minutes(1)))
    func anEventComesWhenAnotherLaptopHandsInSomething() async throws {
        try await LiveService.run { service in
            let (one, other) = (try await service.laptop(), try await service.laptop())
            try await service.listen(other.token) { events in
                var events = events
                let head = try await events.head()
                #expect(head.contains("text/event-stream"))
                let said1 = try await events.next()
                #expect(said1 == "id: 0\nevent: feed\ndata: {\"position\":0}")
                let began = ContinuousClock.now
                try await one.sync([one.newRecord()])
                let said2 = try await events.next()
                #expect(said2 == "id: 2\nevent: feed\ndata: {\"position\":2}")
                #expect(ContinuousClock.now - began < .seconds(1))
            }
            try await service.listen(other.token, lastEvent: "1") { events in
                var events = events
                _ = try await events.head()
                let said3 = try await events.next()
                #expect(said3.hasPrefix("id: 2\n"))
            }
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: [("x", 400), ("-1", 400), ("1", 401)])
    func whatIsWrongIsSaidBeforeTheStreamBegins(_ last: String, _ status: Int) async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            let token = status == 401 ? "wrong" : laptop.token
            try await service.listen(token, lastEvent: last) { events in
                var events = events
                let head = try await events.head()
                #expect(head.hasPrefix("HTTP/1.1 \(status) "))
            }
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func moreStreamsThanOneLaptopMayHaveAreRefusedWithAWait() async throws {
        try await LiveService.run { service in
            let laptop = try await service.laptop()
            var seats: [FeedStream] = []
            for _ in 1...FeedStreamLimit.replicaStreamCountMax {
                seats.append(
                    try await service.world.core.feedStream(token: laptop.token, after: nil))
            }
            try await service.listen(laptop.token) { events in
                var events = events
                let head = try await events.head()
                #expect(head.hasPrefix("HTTP/1.1 429 ") && head.contains("Retry-After: "))
            }
            #expect(seats.count == FeedStreamLimit.replicaStreamCountMax)
        }
    }

    @Test(.timeLimit(.minutes(1)))
    func whatAnotherProcessDoesOnTheSameFolderIsHeardOfToo() async throws {
        let path = try TestFolder.make() + "/service.sqlite"
        let world = try await TestWorld(try SQLiteStorage(path: path)) { await SessionTokens($0) }
        let (one, other) = (try await world.police(), try await world.police())
        // Another connection to the same file stands for the other process.
        let elsewhere = try await SyncCore.open(
            storage: try SQLiteStorage(path: path), catalogues: try testCatalogues(),
            environment: world.environment.service, practice: true
        ) { await SessionTokens($0) }
        let stream = try await world.core.feedStream(token: other.token, after: nil)
        let (news, said) = AsyncStream.makeStream(of: FeedStream.News.self)
        let task = Task { try await stream.follow { said.yield($0) } }
        var heard = news.makeAsyncIterator()
        #expect(await heard.next() == .position(0))
        try await world.core.pulse()
        _ = try await elsewhere.synchronise(
            token: one.token,
            SyncRequest(
                epoch: 1, cursor: 0, feedDigest: FeedDigest.empty,
                operations: [one.newRecord().canonicalBytes], limit: 10))
        try await world.core.pulse()
        #expect(await heard.next() == .position(2))
        task.cancel()
    }

    @Test(.timeLimit(.minutes(1)))
    func aServiceThatStopsEndsItsStreamsAtOnce() async throws {
        let program = ServiceProgram(folder: try TestFolder.make() + "/service")
        _ = try program.run(
            "unit", "add", "bt-fictiestad", "--organisation", "police", "--profile", "profile-b")
        let (server, output, _) = try program.process([
            "serve", "--practice", "--listen", "127.0.0.1:0",
        ])
        let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        let url = try #require(try JSONReader.read(line)["listening"]?.stringValue)
        let port = try #require(URL(string: url)?.port)
        let core = try await ServiceFolder.open(program.folder, practice: true).core
        let code = try await core.newCode(
            unit: "bt-fictiestad", role: "field_officer", validSeconds: 60)
        let laptop = Laptop(environment: TestEnvironment())
        try await laptop.join(core, code: code.text, author: "p-a")
        try await RawEvents.open(port: port, token: laptop.token, lastEvent: nil) { events in
            var events = events
            _ = try await events.head()
            let said4 = try await events.next()
            #expect(said4.hasPrefix("id: 0\n"))
            let began = ContinuousClock.now
            server.terminate()
            while try await events.more() {}
            #expect(ContinuousClock.now - began < .seconds(3))
        }
        server.waitUntilExit()
        #expect(server.terminationStatus == 0)
    }
}

extension LiveService {
    /// Opens a stream of events.
    func listen(
        _ token: String, lastEvent: String? = nil,
        _ body: @escaping @Sendable (RawEvents) async throws -> Void
    ) async throws {
        try await RawEvents.open(port: port, token: token, lastEvent: lastEvent, body)
    }
}
