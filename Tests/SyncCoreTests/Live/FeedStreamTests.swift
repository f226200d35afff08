import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Synchronization
import Testing

/// "Your feed has grown to n": to whom, when, and until when.
@Suite struct FeedStreamTests {
    /// A stream that is being followed, with what it said.
    private final class Followed: Sendable {
        let stream: FeedStream
        let news: AsyncStream<FeedStream.News>
        let task: Task<Void, any Error>

        init(_ stream: FeedStream) {
            self.stream = stream
            let (news, said) = AsyncStream.makeStream(of: FeedStream.News.self)
            self.news = news
            task = Task {
                defer { said.finish() }
                try await stream.follow { said.yield($0) }
            }
        }

        /// The next thing said; nil when the stream is over.
        func next() async -> FeedStream.News? { await news.first { _ in true } }
    }

    private func follow(
        _ laptop: Laptop, of world: TestWorld, after: Int64? = nil
    ) async throws -> Followed {
        Followed(try await world.core.feedStream(token: laptop.token, after: after))
    }

    @Test func whoWaitsHearsOfWhatAnotherLaptopOfTheUnitHandsIn() async throws {
        let world = try await TestWorld()
        let (one, other) = (try await world.police(), try await world.police())
        let stream = try await follow(other, of: world)
        #expect(await stream.next() == .position(0))
        try await one.sync([one.newRecord()])
        #expect(await stream.next() == .position(2))
        try await other.sync()
        #expect(other.cursor == 2)
    }

    @Test func whoSeesNothingOfItHearsNothing() async throws {
        let world = try await TestWorld()
        let (police, vt) = (try await world.police(), try await world.vt())
        let stream = try await follow(vt, of: world)
        #expect(await stream.next() == .position(0))
        try await police.sync([police.newRecord()])
        // What is said next is a sign of life, not news.
        world.environment.advance(seconds: FeedStreamLimit.heartbeatSeconds)
        try await world.core.pulse()
        #expect(await stream.next() == .stillHere)
    }

    @Test(arguments: [
        (Int64(0), FeedStream.News.position(2)), (2, .stillHere), (9, .position(2)),
    ])
    func thePositionHeardOfLastDecidesWhatIsSaidAtOnce(
        _ after: Int64, _ said: FeedStream.News
    ) async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        try await laptop.sync([laptop.newRecord()])
        let stream = try await follow(laptop, of: world, after: after)
        #expect(await stream.next() == said)
    }

    @Test func manyPositionsThatNobodyReadAreToldAsTheLastOne() async throws {
        let world = try await TestWorld()
        let (one, other) = (try await world.police(), try await world.police())
        let stream = try await world.core.feedStream(token: other.token, after: 0)
        for _ in 1...5 { try await one.sync([one.newRecord()]) }
        let followed = Followed(stream)
        #expect(await followed.next() == .position(6))
        try await one.sync([one.newRecord()])
        #expect(await followed.next() == .position(7))
    }

    @Test func aStreamEndsWithItsSession() async throws {
        let world = try await TestWorld()
        let laptop = try await world.police()
        let stream = try await follow(laptop, of: world)
        #expect(await stream.next() == .position(0))
        world.environment.advance(seconds: SyncLimit.sessionSecondsMax + 1)
        try await world.core.pulse()
        #expect(await stream.next() == nil)
        try await stream.task.value
        await #expect(throws: SyncProblem.self) {
            try await world.core.feedStream(token: laptop.token, after: nil)
        }
    }

    @Test func aReplicaHasALimitedNumberOfStreamsAndGetsAnotherWhenOneEnds() async throws {
        let world = try await TestWorld()
        let (laptop, other) = (try await world.police(), try await world.police())
        var streams: [Followed] = []
        for _ in 1...FeedStreamLimit.replicaStreamCountMax {
            streams.append(try await follow(laptop, of: world))
        }
        for stream in streams { #expect(await stream.next() == .position(0)) }
        let problem = await #expect(throws: SyncProblem.self) {
            try await world.core.feedStream(token: laptop.token, after: nil)
        }
        #expect(problem?.code == .tooMany)
        let fine = try await follow(other, of: world)
        #expect(await fine.next() == .position(0))
        streams.removeLast().stream.end()
        while true {
            do {
                _ = try await world.core.feedStream(token: laptop.token, after: nil)
                break
            } catch let problem as SyncProblem where problem.code == .tooMany {
                await Task.yield()
            }
        }
    }

    @Test func aRoleThatGetsNoRecordsDoesNotLearnEitherThatSomeAreWritten() async throws {
        let world = try await TestWorld()
        let officer = try await world.police()
        let role = try #require(
            testCatalogue.roles.roles.values.first {
                !$0.readsRecords && $0.organisations.contains("police")
            }?.code)
        let blind = try await world.laptop("bt-fictiestad", role: role)
        let stream = try await follow(blind, of: world, after: 7)
        #expect(await stream.next() == .stillHere)
        try await officer.sync([officer.newRecord()])
        world.environment.advance(seconds: FeedStreamLimit.heartbeatSeconds)
        try await world.core.pulse()
        #expect(await stream.next() == .stillHere)
    }
}
