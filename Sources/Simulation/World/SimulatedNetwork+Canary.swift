import RecordModel
import SyncProtocol

/// The canaries that sit between service and laptop.
extension SimulatedNetwork {
    /// The answer with the bug of the canary that is switched on.
    func altered(_ answer: SyncAnswer, for caller: NetworkCaller) async throws -> SyncAnswer {
        let answer = claimed(answer, for: caller)
        return switch options.canary {
        case .dropOnePulledOperation: dropped(answer, for: caller)
        case .leakAcrossPartition where caller.organisation == "vt":
            leaked(answer, try await service.lastHidden(from: .policeOnly))
        default: answer
        }
    }

    /// What was handed in, called accepted by a service that never saw it. It stays with that: a lie
    /// that was told once only is found out at the next proof, and mended.
    func forgetful(
        _ request: SyncRequest, _ last: SyncAnswer?, for caller: NetworkCaller
    ) -> SyncAnswer? {
        guard options.canary == .forgetOutboxOnSend, !request.operations.isEmpty, var answer = last
        else { return nil }
        var reader = WireBatchReader()
        var receipts: [VerdictReceipt] = []
        for text in request.operations {
            guard case .success(let operation) = Result(catching: { try reader.next(text) }) else {
                return nil
            }
            receipts.append(
                VerdictReceipt(
                    operation: operation.id, headerDigest: operation.headerDigest,
                    verdict: .accepted))
            claims[caller.index] = ChainHead(
                sequence: operation.id.sequence, digest: operation.headerDigest)
        }
        answer = claimed(answer, for: caller)
        answer.verdicts = receipts
        answer.entries = []
        answer.cursor = request.cursor
        answer.more = false
        return answer
    }

    /// The answer with the end of the chain that was claimed.
    private func claimed(_ answer: SyncAnswer, for caller: NetworkCaller) -> SyncAnswer {
        var answer = answer
        answer.ownChain = claimed(answer.ownChain, for: caller)
        return answer
    }

    /// The session with the end of the chain that was claimed.
    func claimed(_ answer: SessionAnswer, for caller: NetworkCaller) -> SessionAnswer {
        var answer = answer
        answer.ownChain = claimed(answer.ownChain, for: caller)
        return answer
    }

    private func claimed(_ chain: ChainHead, for caller: NetworkCaller) -> ChainHead {
        guard let claim = claims[caller.index], claim.sequence > chain.sequence else {
            return chain
        }
        return claim
    }

    private func dropped(_ answer: SyncAnswer, for caller: NetworkCaller) -> SyncAnswer {
        guard !hasDropped, caller.index > 0,
            let place = answer.entries.lastIndex(where: \.isOperation)
        else { return answer }
        hasDropped = true
        var answer = answer
        answer.entries[place].body = .hollow
        return answer
    }

    private func leaked(_ answer: SyncAnswer, _ hidden: RecordOperation?) -> SyncAnswer {
        guard let hidden, let place = answer.entries.lastIndex(where: \.isOperation) else {
            return answer
        }
        var answer = answer
        answer.entries[place].body = .operation(hidden.canonicalBytes)
        return answer
    }
}

extension FeedEntry {
    /// Whether somebody else's operation stands here.
    var isOperation: Bool {
        if case .operation = body { true } else { false }
    }
}
