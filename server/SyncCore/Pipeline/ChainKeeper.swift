import RecordModel
import SyncProtocol

/// Where an operation stands in its author's chain.
enum ChainDecision: Hashable, Sendable {
    /// Right after the one before it.
    case inPlace
    /// The one before it has not come in yet.
    case gap(WaitKey)
    /// It does not follow what this service knows of the chain.
    case fork(String)
}

/// Keeps the chains of all replicas: one operation per number, each naming the one before it.
///
/// Refused and quarantined operations keep their place. A forked one never gets one, or a cloned
/// laptop could take the place of the real one.
struct ChainKeeper {
    /// Places that are given up at a time: a hostile laptop can name any number.
    static let gapPlaceCountMax: Int64 = 100_000

    let transaction: any SyncTransaction

    /// Decides where `operation` stands.
    func decide(_ operation: RecordOperation) throws -> ChainDecision {
        let id = operation.id
        let previous = operation.header.previous
        guard (id.sequence == 1) == (previous == nil) else {
            return .fork("a first operation follows nothing, and every other follows one")
        }
        let head = try head(id.replica)
        if id.sequence <= head.sequence { return try replacing(operation) }
        if id.sequence == head.sequence + 1 {
            return follows(previous, head.digest)
                ? .inPlace : .fork("it does not follow the operation that is known here before it")
        }
        if let previous, try isFork(id.before, previous) {
            return .fork("it follows an operation that was refused as a fork")
        }
        return .gap(.place(id.before))
    }

    /// Gives `operation` its place.
    func occupy(_ operation: RecordOperation) throws {
        let id = operation.id
        try transaction.putPlace(ChainPlace(id: id, digest: operation.headerDigest))
        if let previous = operation.header.previous, var before = try transaction.place(id.before),
            before.digest == nil
        {
            before.digest = previous
            try transaction.putPlace(before)
        }
        if try head(id.replica).sequence <= id.sequence {
            try advance(id, operation.headerDigest)
        }
    }

    /// Notes that something came in at a place that can't be relied on.
    ///
    /// - Returns: Whether that place was free.
    func spoil(_ id: OperationID, with spoilt: SpoiltOperation) throws -> Bool {
        guard try id.sequence > head(id.replica).sequence, try transaction.place(id) == nil else {
            return false
        }
        let isKept = spoilt.received.count <= OperationLimit.canonicalBytesMax
        try transaction.putPlace(
            ChainPlace(
                id: id, digest: spoilt.digest,
                spoilt: ChainPlace.Spoilt(
                    code: spoilt.problem.code, received: isKept ? spoilt.received : [])))
        return true
    }

    /// Gives a place to an operation that is proven to have been accepted, also when others before
    /// it are missing; a place that another operation has stays that one's.
    func takeBack(_ operation: RecordOperation) throws {
        let id = operation.id
        let place = try transaction.place(id)
        guard place == nil || place?.spoilt != nil || place?.digest == operation.headerDigest
        else { return }
        let head = try head(id.replica)
        if id.sequence == head.sequence + 1, follows(operation.header.previous, head.digest) {
            return try occupy(operation)
        }
        try transaction.putPlace(ChainPlace(id: id, digest: operation.headerDigest))
    }

    /// Moves the end of a chain over places that are taken already.
    ///
    /// - Returns: The places passed.
    func settle(_ replica: ReplicaID) throws -> [OperationID] {
        var passed: [OperationID] = []
        while true {
            let next = OperationID(replica: replica, sequence: try head(replica).sequence + 1)
            guard let place = try transaction.place(next), try fits(place) else { return passed }
            try advance(next, place.digest)
            passed.append(next)
        }
    }

    /// Whether the end of a chain can move over the place after it: something spoilt stands there,
    /// or an operation that follows.
    private func fits(_ place: ChainPlace) throws -> Bool {
        if place.spoilt != nil { return true }
        guard let digest = place.digest,
            let operation = try transaction.operation(place.id, digest)?.operation
        else { return false }
        let head = try head(place.id.replica)
        guard follows(operation.header.previous, head.digest) else { return false }
        if let previous = operation.header.previous, head.digest == nil,
            var before = try transaction.place(place.id.before)
        {
            before.digest = previous
            try transaction.putPlace(before)
        }
        return true
    }

    /// Gives up the free places before `id`: what belongs there was lost with its laptop. An intact
    /// copy that fits may still come.
    ///
    /// - Parameter held: Places of which an operation is here, and waits.
    func giveUp(before id: OperationID, except held: Set<Int64>) throws {
        let next = try head(id.replica).sequence + 1
        guard next < id.sequence else { return }
        let end = min(id.sequence, next + Self.gapPlaceCountMax)
        for sequence in next..<end where !held.contains(sequence) {
            let place = OperationID(replica: id.replica, sequence: sequence)
            guard try transaction.place(place) == nil else { continue }
            try transaction.putPlace(
                ChainPlace(
                    id: place, digest: nil,
                    spoilt: ChainPlace.Spoilt(code: .chainGap, received: [])))
        }
    }

    /// An intact copy may take the place of what came in spoilt, once.
    private func replacing(_ operation: RecordOperation) throws -> ChainDecision {
        let id = operation.id
        let before = try transaction.place(id.before)
        guard let place = try transaction.place(id), place.spoilt != nil,
            place.digest == nil || place.digest == operation.headerDigest,
            follows(operation.header.previous, before?.digest)
        else { return .fork("another operation has this number already") }
        return .inPlace
    }

    private func head(_ replica: ReplicaID) throws -> ChainHead {
        try transaction.replica(replica)?.chain ?? ChainHead(sequence: 0, digest: nil)
    }

    private func advance(_ id: OperationID, _ digest: SHA256Digest?) throws {
        guard var replica = try transaction.replica(id.replica) else { return }
        replica.chain = ChainHead(sequence: id.sequence, digest: digest)
        try transaction.putReplica(replica)
    }

    /// A digest that is not known here is the one that the successor states.
    private func follows(_ previous: SHA256Digest?, _ known: SHA256Digest?) -> Bool {
        known == nil || known == previous
    }

    private func isFork(_ id: OperationID, _ digest: SHA256Digest) throws -> Bool {
        try transaction.operation(id, digest)?.status == .refused(.chainFork)
    }
}

extension OperationID {
    /// The place before this one in the same chain.
    var before: OperationID { OperationID(replica: replica, sequence: sequence - 1) }
}
