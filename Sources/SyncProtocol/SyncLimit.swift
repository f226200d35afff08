/// Limits of the wire, each with its unit.
package enum SyncLimit {
    /// Operations in one batch, in either direction.
    package static let batchOperationCountMax = 1_000
    /// Bytes of the operations of one batch.
    package static let batchBytesMax = 4 * 1_024 * 1_024
    /// Bytes of a request body: the batch and what is around it.
    package static let bodyBytesMax = batchBytesMax + 256 * 1_024
    /// Points of a feed in one comparison.
    package static let comparedPointCountMax = 256
    /// Numbers of chains asked about in one comparison.
    package static let comparedSequenceCountMax = 10_000
    /// Digests of a feed's entries in one comparison.
    package static let provenEntryCountMax = 10_000
    /// Positions that are told to lack what stood there, in one comparison.
    package static let lackingPositionCountMax = 1_000
    /// Reads made offline in one call.
    package static let accessEntryCountMax = 500
    /// Bytes of a call with reads made offline.
    package static let accessBodyBytesMax = 2 * 1_024 * 1_024
    /// Operations of one report about which the service is asked.
    package static let attestedOperationCountMax = 20_000
    /// Other records of the incident in one report.
    package static let attestedRecordCountMax = 32
    /// Bytes of a call about a report.
    package static let attestationBodyBytesMax = 4 * 1_024 * 1_024
    /// Seconds that a laptop waits, for all of it, before a report leaves without the service.
    package static let attestationWaitSecondsMax = 3
    /// Seconds that a session lasts.
    package static let sessionSecondsMax = 15 * 60
    /// Seconds that a nonce can be used.
    package static let nonceSecondsMax = 2 * 60
    /// Seconds that a nonce can be used where a person has to log in with it.
    package static let loginNonceSecondsMax = 10 * 60
}
