import RecordModel

/// The order in which the service accepted operations, from 1. It stands in for time wherever a
/// right is decided.
package struct AcceptanceOrder: Hashable, Comparable, Sendable {
    /// Before everything.
    package static let none = AcceptanceOrder(0)
    /// The number.
    package let number: Int64

    /// The order with that number.
    package init(_ number: Int64) {
        self.number = number
    }

    /// The order after this one.
    package var next: AcceptanceOrder { AcceptanceOrder(number + 1) }

    /// Earlier acceptance first.
    package static func < (left: AcceptanceOrder, right: AcceptanceOrder) -> Bool {
        left.number < right.number
    }
}

/// What a held operation waits for.
package struct WaitKey: Hashable, Sendable {
    /// How it is kept.
    package let text: String

    /// A key as it was kept.
    package init(text: String) {
        self.text = text
    }

    /// The place in a chain before it.
    package static func place(_ id: OperationID) -> WaitKey { WaitKey(text: "place:\(id)") }

    /// The operation from which an entity's or record's id is made.
    package static func creation(of id: String) -> WaitKey { WaitKey(text: "creation:\(id)") }

    /// A unit's taking part in a record.
    package static func participation(of unit: String, in record: RecordID) -> WaitKey {
        WaitKey(text: "participation:\(record):\(unit)")
    }

    /// The definitions of a catalogue version.
    package static func catalogue(_ version: String) -> WaitKey {
        WaitKey(text: "catalogue:\(version)")
    }
}

/// What became of an operation.
package enum OperationStatus: Hashable, Sendable {
    /// In the log for good.
    case accepted(AcceptanceOrder)
    /// Waits for something named.
    case held(ValidityCode, WaitKey)
    /// Kept for a supervisor to judge; judged again when what it may wait for comes.
    case quarantined(ValidityCode, WaitKey?)
    /// Not accepted.
    case refused(ValidityCode)
}

/// An operation with what became of it.
package struct JudgedOperation: Sendable {
    /// The operation.
    package let operation: RecordOperation
    /// What became of it.
    package var status: OperationStatus
    /// Why, in plain words, for other states than accepted.
    package var reason: String?
    /// The order of acceptance at the end of its author's sync before it came in.
    package let seen: AcceptanceOrder
    /// How far its author's rights reached when it came in.
    package let reach: RightsReach
    /// When it came in; nil where that was not kept.
    package let receivedAt: Instant?

    /// An operation and what became of it.
    package init(
        operation: RecordOperation, status: OperationStatus, reason: String?,
        seen: AcceptanceOrder, reach: RightsReach = .open, receivedAt: Instant? = nil
    ) {
        self.reach = reach
        self.receivedAt = receivedAt
        self.operation = operation
        self.status = status
        self.reason = reason
        self.seen = seen
    }

    /// What it waits for; nil when it waits for nothing but a person.
    package var waitsFor: WaitKey? {
        switch status {
        case .held(_, let key): key
        case .quarantined(_, let key): key
        case .accepted, .refused: nil
        }
    }

    /// Its order, when it was accepted.
    package var order: AcceptanceOrder? {
        if case .accepted(let order) = status { order } else { nil }
    }
}
