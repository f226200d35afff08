import RecordModel

extension Breach {
    /// A breach that lists what is lacking of what is needed, in order; nil when all is there.
    ///
    /// - Parameters:
    ///   - needed: Texts `rule.<id>.<part>`, and whether each is there.
    ///   - entities: What it is about.
    ///   - subject: The one of them that an override or answer has to be about.
    static func lacking(
        _ needed: KeyValuePairs<String, Bool>, of entities: [EntityReference],
        subject: EntityReference? = nil
    ) -> Breach? {
        let missing = needed.filter { !$0.value }.map(\.key)
        guard !missing.isEmpty else { return nil }
        return Breach(entities: entities, subject: subject, parts: ["missing": missing])
    }
}
