import RecordMerge
import RecordModel

/// A task of the investigation, and who does it when.
struct InvestigationTask {
    private enum Names {
        static let type = "task"
        static let kind = "kind"
        static let assignee = "assignee_org"
        static let order = "order_no"
        static let status = "status"
        static let done: Set<String> = ["done"]
        static let dropped: Set<String> = ["dropped"]
        static let agreedBy = "agreed_by"
    }

    let entity: Entry

    /// All tasks, sorted by id.
    static func all(_ facts: RecordFacts) -> [InvestigationTask] {
        facts.entries(Names.type).map(InvestigationTask.init)
    }

    /// Whether nobody contests that it was given up.
    var isDropped: Bool { entity.surely(Names.status, in: Names.dropped) }

    /// Whether nothing is left of it: given up, or done by the word of who does it.
    func isFinished(_ facts: RecordFacts) -> Bool {
        if isDropped { return true }
        let authors = entity.heads(Names.status).map {
            facts.operations[$0.stamp.operation]?.author.owningOrganisation
        }
        return entity.surely(Names.status, in: Names.done)
            && authors.allSatisfy { $0.map(assignees.contains) ?? false }
    }

    /// Whether somebody is to do it.
    var isAssigned: Bool { !assignees.isEmpty }

    /// Whether it has its place in the order.
    var isOrdered: Bool { !orders.isEmpty }

    /// Whether police and VT's side both agreed.
    var isAgreed: Bool {
        let sides: [Set<String>] = [[Party.police], Party.vtSide]
        return sides.allSatisfy { side in
            side.contains { entity.surelyHas(Names.agreedBy, $0) }
        }
    }

    /// Whether it is contested who does it, or when.
    var isContested: Bool {
        [Names.assignee, Names.order].contains { Set(entity.standing($0)).count > 1 }
    }

    /// Whether it is the same work as the other's, given to somebody else.
    func isSameWork(as other: InvestigationTask) -> Bool {
        isOthers(other) && !kinds.isDisjoint(with: other.kinds)
    }

    /// Whether it has the same place in the order as the other's, given to somebody else.
    func hasSamePlace(as other: InvestigationTask) -> Bool {
        isOthers(other) && !orders.isDisjoint(with: other.orders)
    }

    private func isOthers(_ other: InvestigationTask) -> Bool {
        isAssigned && other.isAssigned && assignees != other.assignees
    }

    private var assignees: Set<String> { Set(entity.texts(Names.assignee)) }
    private var orders: Set<Int64> { Set(entity.integers(Names.order)) }

    /// What it is, without capitals and spare blanks.
    private var kinds: Set<String> {
        Set(
            entity.texts(Names.kind).map {
                $0.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }.filter { !$0.isEmpty })
    }
}
