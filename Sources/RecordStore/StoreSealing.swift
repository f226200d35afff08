/// Seals what people wrote before it reaches the disk, and opens it again.
///
/// Everything that could tell about a person passes through here: contents, register states,
/// removals, summaries, and the replica's key. Headers do not; they are pseudonymous.
package protocol StoreSealing: Sendable {
    /// The bytes to keep on disk.
    func seal(_ bytes: [UInt8]) throws -> [UInt8]
    /// The bytes as they were.
    func open(_ bytes: [UInt8]) throws -> [UInt8]
}

/// Seals nothing. For practice stores, whose content is fictional.
package struct PracticeSealing: StoreSealing {
    /// A sealing that leaves everything as it is.
    package init() {}

    /// The same bytes.
    package func seal(_ bytes: [UInt8]) -> [UInt8] { bytes }

    /// The same bytes.
    package func open(_ bytes: [UInt8]) -> [UInt8] { bytes }
}
