import RecordModel

/// Keeps the end of one unit's feed free while its tail is taken back in the old order.
///
/// What acceptance would append meanwhile mostly stands further on in that tail; what does not
/// goes to the end when the tail is there.
final class FeedReservation {
    private var unit: String?
    private var kept: [FeedReference] = []

    /// Whether a feed is reserved.
    var isHeld: Bool { unit != nil }

    /// Reserves the end of a unit's feed.
    func begin(_ unit: String) {
        self.unit = unit
        kept = []
    }

    /// Holds something back when it is for the reserved feed.
    func keeps(_ reference: FeedReference, for unit: String) -> Bool {
        guard unit == self.unit else { return false }
        kept.append(reference)
        return true
    }

    /// Ends the reservation, and tells what was held back; nil when there is none.
    func end() -> (unit: String, references: [FeedReference])? {
        defer { unit = nil }
        return unit.map { ($0, kept) }
    }
}
