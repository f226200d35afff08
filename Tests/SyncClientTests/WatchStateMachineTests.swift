import SyncClient
import SyncProtocol
import Testing

/// What staying in touch does next, whatever happens in whatever order.
@Suite struct WatchStateMachineTests {
    private typealias Machine = WatchStateMachine
    private typealias Action = WatchStateMachine.Action

    private static let quiet = Action.wait(.exchange, milliseconds: Machine.quietMilliseconds)
    /// The wait between two questions, with the lowest chance.
    private static let ask = Action.wait(
        .exchange, milliseconds: Machine.askMilliseconds * 3 / 4)

    /// A machine that went through `events`.
    private func machine(_ events: Machine.Event...) -> Machine {
        var machine = Machine()
        for event in events { _ = machine.handle(event, chance: 0) }
        return machine
    }

    /// A machine with an open stream, at position 5.
    private func live(_ events: Machine.Event...) -> Machine {
        var machine = machine(.start, .exchanged(cursor: 5), .streamOpened)
        for event in events { _ = machine.handle(event, chance: 0) }
        return machine
    }

    @Test func itExchangesFirstAndThenOpensAStream() {
        var machine = Machine()
        #expect(machine.handle(.start, chance: 0) == [.exchange])
        #expect(machine.handle(.exchanged(cursor: 5), chance: 0) == [Self.ask, .openStream])
        #expect(machine.handle(.streamOpened, chance: 0) == [.tell(.live), Self.quiet])
        #expect(machine.handle(.streamOpened, chance: 0).isEmpty)
    }

    @Test(arguments: [(Int64(5), false), (6, true), (4, true)])
    func whatIsHeardOfIsFetchedUnlessItIsHere(_ position: Int64, _ isNews: Bool) {
        var machine = live()
        let actions = machine.handle(.heard(position: position), chance: 0)
        #expect(actions == (isNews ? [.exchange] : []))
    }

    @Test func anEditDuringAnExchangeIsSentInAnother() {
        var machine = live(.localChange)
        #expect(machine.handle(.localChange, chance: 0).isEmpty)
        #expect(machine.handle(.exchanged(cursor: 6), chance: 0) == [.exchange])
        #expect(machine.handle(.exchanged(cursor: 7), chance: 0) == [Self.quiet])
    }

    @Test func anEditAndNewsDuringOneExchangeLoseNeither() {
        var machine = live(.localChange)
        #expect(machine.handle(.localChange, chance: 0).isEmpty)
        #expect(machine.handle(.heard(position: 6), chance: 0).isEmpty)
        // The answer holds the news already; the edit still has to go.
        #expect(machine.handle(.exchanged(cursor: 6), chance: 0) == [.exchange])
    }

    @Test func newsThatCameAfterTheAnswerWasMadeIsFetchedButNotForEver() {
        var machine = live(.localChange)
        #expect(machine.handle(.heard(position: 6), chance: 0).isEmpty)
        #expect(machine.handle(.exchanged(cursor: 5), chance: 0) == [.exchange])
        #expect(machine.handle(.exchanged(cursor: 5), chance: 0) == [Self.quiet])
    }

    @Test func whereStreamsAreCutItAsksAndTriesAgainLaterAndLater() {
        var machine = machine(.start, .exchanged(cursor: 5))
        var waits: [Int] = []
        for _ in 1...9 {
            let actions = machine.handle(
                .streamEnded(.unreachable, afterMilliseconds: 3), chance: 0)
            #expect(actions.first == .exchange || actions.contains(.exchange))
            for case .wait(.stream, let milliseconds) in actions { waits.append(milliseconds) }
            #expect(machine.handle(.exchanged(cursor: 5), chance: 0) == [Self.ask])
            #expect(machine.handle(.waited(.stream), chance: 0) == [.openStream])
        }
        #expect(waits == waits.sorted() && waits.count == 9)
        #expect(waits.last == Machine.retryMillisecondsMax * 3 / 4)
    }

    @Test func aStreamThatHeldIsOpenedAnewSoonAndNothingIsSaid() {
        var machine = live()
        let actions = machine.handle(
            .streamEnded(nil, afterMilliseconds: Machine.steadyMilliseconds), chance: 0)
        #expect(
            actions == [
                .exchange,
                .wait(.stream, milliseconds: Machine.retryMillisecondsMin * 3 / 4),
            ])
    }

    @Test func whileTheServiceIsAwayEditsWaitForTheNextTry() {
        var machine = live(.localChange)
        let failed = machine.handle(.exchangeFailed(.unreachable), chance: 0)
        #expect(
            failed == [
                .tell(.unreachable),
                .wait(.exchange, milliseconds: Machine.retryMillisecondsMin * 3 / 4),
            ])
        #expect(machine.handle(.localChange, chance: 0).isEmpty)
        #expect(machine.handle(.waited(.exchange), chance: 0) == [.exchange])
        #expect(machine.handle(.exchanged(cursor: 6), chance: 0).contains(.tell(.live)))
    }

    @Test(arguments: SyncProblem.Code.allCases)
    func itEndsOnWhatDoesNotPassAndGoesOnAfterTheRest(_ code: SyncProblem.Code) {
        let passes: Set<SyncProblem.Code> = [
            .unreachable, .unavailable, .tooMany, .unauthorised, .nonceInvalid,
        ]
        var machine = live(.localChange)
        let actions = machine.handle(.exchangeFailed(code), chance: 0)
        #expect(actions.contains(.finish(code)) == !passes.contains(code))
    }

    @Test func stoppingWaitsForTheExchangeUnderWay() {
        var idle = live()
        #expect(idle.handle(.stop, chance: 0) == [.closeStream, .finish(nil)])
        var busy = live(.localChange)
        #expect(busy.handle(.stop, chance: 0) == [.closeStream])
        #expect(busy.handle(.exchanged(cursor: 6), chance: 0).contains(.finish(nil)))
        var stuck = live(.localChange, .stop)
        let forced = stuck.handle(.stop, chance: 0)
        #expect(forced == [.closeStream, .finish(.unreachable)])
    }

    @Test(arguments: [0.0, 0.5, 1.0])
    func waitsAreSpread(_ chance: Double) {
        var machine = machine(.start)
        let actions = machine.handle(.exchangeFailed(.unreachable), chance: chance)
        let expected = Int(Double(Machine.retryMillisecondsMin) * (0.75 + 0.5 * chance))
        #expect(actions.last == .wait(.exchange, milliseconds: expected))
    }
}
