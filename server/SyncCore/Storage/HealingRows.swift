import RecordModel

/// What a restored service knows to have lost.
package protocol HealingTransaction: AnyObject {
    /// Notes that what stood at a position of a unit's feed is proven, and not here.
    func putLacking(_ unit: String, at position: Int64, _ digest: SHA256Digest) throws
    /// Positions of a unit's feed, up to one, of which what stood there is not here; in order.
    func lacking(_ unit: String, upTo position: Int64, countMax: Int) throws -> [Int64]
    /// Whether something is not here that is proven to have stood in a feed.
    func isLacking(_ digest: SHA256Digest) throws -> Bool
    /// Notes that something is here again.
    func dropLacking(_ digest: SHA256Digest) throws
}
