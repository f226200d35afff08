import RecordModel
import SyncProtocol

/// One item of a batch, before anything but its form and signature was looked at.
enum ReceivedOperation: Sendable {
    /// Well formed, and its author is who it says.
    case valid(ValidOperation)
    /// Neither may be relied on.
    case spoilt(SpoiltOperation)
}

/// An item that anyone would drop, with what could be read of it.
struct SpoiltOperation: Sendable {
    /// The place in a chain that it claims; nil when not even that could be read.
    var id: OperationID?
    /// Its header digest, where its signature holds.
    let digest: SHA256Digest?
    /// What is wrong.
    let problem: OperationProblem
    /// What came in.
    let received: [UInt8]
}

/// Reads the items of a batch one by one, so that a bad one never spoils the others.
struct Reception: Sendable {
    /// One item after reading: an operation with its bytes, or what is wrong with it.
    enum Item: Sendable {
        case read(RecordOperation, received: [UInt8])
        case spoilt(SpoiltOperation)
    }

    /// The items, in the order they came in.
    let items: [Item]

    /// Reads a batch that the session's own replica handed in; without session, what can't be read
    /// takes no place in a chain.
    init(_ texts: [[UInt8]], session: ReplicaID?) {
        var reader = WireBatchReader()
        var items: [Item] = []
        for text in texts {
            do throws(OperationProblem) {
                items.append(.read(try reader.next(text), received: text))
            } catch {
                let spoilt = SpoiltOperation(
                    id: Self.claimedID(text), digest: nil, problem: error, received: text)
                items.append(.spoilt(spoilt))
            }
        }
        self.items = Self.placed(items, session: session)
    }

    /// The replicas that the readable items are signed by.
    var replicas: Set<ReplicaID> {
        Set(
            items.compactMap { item in
                if case .read(let operation, _) = item { operation.id.replica } else { nil }
            })
    }

    /// The header digests of the items that come without content.
    var emptied: [SHA256Digest] {
        items.compactMap { item in
            guard case .read(let operation, _) = item, operation.content == nil else { return nil }
            return operation.headerDigest
        }
    }

    /// Checks every signature.
    ///
    /// - Parameter erased: The header digests of contents that were erased: these may be missing.
    func verified(
        _ certificates: [ReplicaID: ReplicaCertificate], erased: Set<SHA256Digest>
    ) -> [ReceivedOperation] {
        items.map { item in
            switch item {
            case .spoilt(let spoilt): .spoilt(spoilt)
            case .read(let operation, let received):
                Self.verified(
                    operation, received, certificates[operation.id.replica],
                    isErased: erased.contains(operation.headerDigest))
            }
        }
    }

    private static func verified(
        _ operation: RecordOperation, _ received: [UInt8], _ certificate: ReplicaCertificate?,
        isErased: Bool
    ) -> ReceivedOperation {
        func spoilt(_ problem: OperationProblem, isSigned: Bool) -> ReceivedOperation {
            .spoilt(
                SpoiltOperation(
                    id: operation.id, digest: isSigned ? operation.headerDigest : nil,
                    problem: problem, received: received))
        }
        do throws(OperationProblem) {
            let valid = try ValidOperation(checking: operation, certificate: certificate)
            guard operation.content != nil || isErased else {
                return spoilt(
                    OperationProblem(.malformed, "the content is missing; offer it in full"),
                    isSigned: true)
            }
            return .valid(valid)
        } catch {
            return spoilt(error, isSigned: error.code == .authorMismatch)
        }
    }

    /// The place that a text claims which is otherwise not an operation.
    private static func claimedID(_ text: [UInt8]) -> OperationID? {
        guard case .success(let json) = Result(catching: { try JSONReader.read(text) }),
            let header = json["header"],
            let replica = header["replica"]?.stringValue.flatMap(ReplicaID.init),
            let sequence = header["sequence"]?.integerValue, sequence >= 1
        else { return nil }
        return OperationID(replica: replica, sequence: sequence)
    }

    /// Gives items that can't be read at all the places right before the own operation that
    /// follows them, so that they don't leave a gap in its chain.
    private static func placed(_ items: [Item], session: ReplicaID?) -> [Item] {
        guard let session else { return items }
        var items = items
        var next: OperationID?
        for index in items.indices.reversed() {
            switch items[index] {
            case .read(let operation, _): next = operation.id
            case .spoilt(var spoilt):
                if spoilt.id == nil, let follower = next, follower.replica == session,
                    follower.sequence > 1
                {
                    spoilt.id = OperationID(replica: session, sequence: follower.sequence - 1)
                    items[index] = .spoilt(spoilt)
                }
                next = spoilt.id
            }
        }
        return items
    }
}
