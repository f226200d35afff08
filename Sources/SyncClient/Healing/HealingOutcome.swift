/// What healing did: comparing with the service, going back, and offering again.
package struct HealingOutcome: Hashable, Sendable {
    /// Whether the service was restored from a backup since.
    package var isRestored = false
    /// Positions of the feed that were applied before.
    package var cursor: Int64 = 0
    /// The last position at which both sides agree now.
    package var agreement: Int64 = 0
    /// Operations that the service had lost and took back as they stood.
    package var takenBack = 0
    /// Operations that were offered again to be judged.
    package var offered = 0
    /// Of those: not accepted (yet).
    package var notAccepted = 0

    /// An outcome of nothing.
    package init() {}

    /// This and what a later healing in the same run did.
    func followed(by later: HealingOutcome) -> HealingOutcome {
        var both = later
        both.isRestored = isRestored || later.isRestored
        both.cursor = max(cursor, later.cursor)
        both.takenBack += takenBack
        both.offered += offered
        both.notAccepted += notAccepted
        return both
    }
}
