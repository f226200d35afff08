import RecordModel
import Testing

@testable import SyncCore

/// Who goes next.
@Suite struct TurnOrderTests {
    private let replicas = (0..<6).compactMap { number in
        SigningKey(seed: [UInt8](repeating: UInt8(number + 1), count: 32))?.publicKey.replica
    }

    private func order(
        turns: Int = 1, own: Int = 50, all: Int = 100, bytes: Int = 1_000
    ) -> TurnOrder {
        TurnOrder(
            turnCountMax: turns, replicaWaitingCountMax: own, waitingCountMax: all,
            waitingBytesMax: bytes)
    }

    @Test func whoHasMuchWaitingLetsOthersInAfterEachBatch() {
        var order = order()
        let (heavy, light) = (replicas[0], replicas[1])
        #expect(order.arrive(heavy, 0) == .goes)
        for ticket in 1..<20 { #expect(order.arrive(heavy, ticket) == .waits) }
        #expect(order.arrive(light, 100) == .waits)
        // One batch of the heavy one stood before it; then it is the light one's turn.
        #expect(order.next(after: heavy) == 1)
        #expect(order.next(after: heavy) == 100)
        #expect(order.next(after: light) == 2)
    }

    @Test func oneReplicaHasOneTurnAtATime() {
        var order = order(turns: 3)
        #expect(order.arrive(replicas[0], 0) == .goes)
        #expect(order.arrive(replicas[0], 1) == .waits)
        #expect(order.arrive(replicas[1], 2) == .goes)
        #expect(order.next(after: replicas[1]) == nil)
        #expect(order.next(after: replicas[0]) == 1)
    }

    @Test func whatThereIsNoRoomForIsRefusedWithWhoIsFull() {
        var order = order(own: 2, all: 3)
        #expect(order.arrive(replicas[0], 0) == .goes)
        #expect(order.arrive(replicas[0], 1) == .waits)
        #expect(order.arrive(replicas[0], 2) == .waits)
        #expect(order.arrive(replicas[0], 3) == .refused(.replica))
        #expect(order.arrive(replicas[1], 4) == .waits)
        #expect(order.arrive(replicas[2], 5) == .refused(.service))
        #expect(order.next(after: replicas[0]) == 1)
        #expect(order.arrive(replicas[2], 6) == .waits)
    }

    @Test func whatWaitsTogetherHoldsNoMoreMemoryThanItMay() {
        var order = order(bytes: 100)
        func ticket(_ number: Int, _ bytes: Int) -> TurnOrder.Ticket {
            TurnOrder.Ticket(number: number, bytes: bytes)
        }
        #expect(order.arrive(replicas[0], ticket(0, 90)) == .goes)
        #expect(order.arrive(replicas[0], ticket(1, 60)) == .waits)
        #expect(order.arrive(replicas[1], ticket(2, 41)) == .refused(.service))
        #expect(order.arrive(replicas[1], ticket(3, 40)) == .waits)
        #expect(order.finish(replicas[0]) == ticket(1, 60))
        #expect(order.arrive(replicas[2], ticket(4, 60)) == .waits)
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func everyRequestThatWasLetWaitGetsItsTurnOnceAndNobodyIsPassedByTwice(seed: UInt64) {
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var order = order(turns: 2, own: 8, all: 30)
        var active: [ReplicaID] = []
        var owner: [Int: ReplicaID] = [:]
        var waiting: [Int] = []
        var passed: [Int: [ReplicaID: Int]] = [:]
        for ticket in 0..<400 {
            let replica = replicas[next(replicas.count)]
            owner[ticket] = replica
            switch order.arrive(replica, ticket) {
            case .goes: active.append(replica)
            case .waits: waiting.append(ticket)
            case .refused: break
            }
            #expect(Set(active).count == active.count)
            while !active.isEmpty, next(3) == 0 {
                let done = active.remove(at: next(active.count))
                guard let chosen = order.next(after: done), let own = owner[chosen] else { continue }
                #expect(waiting.contains(chosen))
                waiting.removeAll { $0 == chosen }
                active.append(own)
                // Nobody goes twice while the first request of somebody else waits.
                for ticket in waiting where owner[ticket] != own {
                    let first = waiting.first { owner[$0] == owner[ticket] }
                    guard first == ticket, let waits = owner[ticket], !active.contains(waits)
                    else { continue }
                    passed[ticket, default: [:]][own, default: 0] += 1
                    #expect(passed[ticket]?[own] ?? 0 <= 2)
                }
            }
        }
    }
}

extension TurnOrder {
    /// A request that holds a byte.
    fileprivate mutating func arrive(_ replica: ReplicaID, _ number: Int) -> Arrival {
        arrive(replica, Ticket(number: number, bytes: 1))
    }

    /// The number of the request that goes now.
    fileprivate mutating func next(after replica: ReplicaID) -> Int? {
        finish(replica)?.number
    }
}
