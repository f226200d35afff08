import RecordStore

/// Proves that the service takes what the store let through: nobody is told later that an edit
/// lacked something the laptop could have asked for at once.
package enum RefusalChecker: RestChecker {
    /// The checker's name.
    package static let name = "refusal"
    /// What no laptop can know alone: that somebody else wrote a field that is written once. Nor that
    /// its unit's participation was ended meanwhile.
    private static let unforeseeable: Set<String> = ["not-writable"]

    /// Looks for operations that were not accepted.
    package static func check(_ scene: RestScene) -> String? {
        for content in scene.contents {
            for logged in content.operations where !logged.verdict.counts {
                guard let code = logged.code, !unforeseeable.contains(code),
                    !scene.ledger.left(logged.operation, content.unit)
                else { continue }
                return "\(content.name) had \(logged.operation.id) not accepted: \(code)"
            }
        }
        return nil
    }
}
