import RecordModel
import RecordRules
import RecordStore

/// Opening a record of another area or team (R10.1): for a purpose, which is kept.
extension LocalReplica {
    /// For how long a purpose that was given holds for the same record: a shift.
    package static let purposeHoursMax: Int64 = 12
    private static let hourMilliseconds: Int64 = 3_600_000

    /// What keeps a record shut for this user; nothing when it may be opened. That it was tried is
    /// kept.
    ///
    /// A record is another team's when this unit does not take part in it, as far as is known here.
    ///
    /// - Parameter purpose: What it is opened for; one given before holds for
    ///   ``purposeHoursMax`` hours.
    package func opening(_ record: RecordID, purpose: String? = nil) throws -> [Finding] {
        let since = Instant(
            milliseconds: now.milliseconds - Self.purposeHoursMax * Self.hourMilliseconds)
        let (units, hasPurpose) = try store.read { reader in
            (try participants(record, reader), try reader.hasPurpose(record, since: since))
        }
        let unit = store.identity.unit
        guard !hasPurpose else { return [] }
        let findings = AccessRules.findings(
            OpenRequest(participants: units, unit: unit, purpose: purpose ?? "")
        ).filter { $0.severity == .block && $0.state == .open }
        for finding in findings { try noteAccess(.refused, record, detail: finding.rule) }
        return findings
    }

    /// The units that take part in a record: that of its first operation, and those that stand as
    /// participants without an end.
    private func participants(_ record: RecordID, _ reader: StoreReader) throws -> Set<String> {
        let structure = catalogue.structure
        let entities = try reader.entities(of: structure.participantType, in: record)
        let (unit, until) = (
            FieldName(structure.name("participant", "unit")),
            FieldName(structure.name("participant", "until"))
        )
        var units: Set<String> = []
        var ended: Set<String> = []
        for entity in entities {
            let named = entity.fields[unit]?.allHeads.compactMap { $0.value.known?.stringValue }
            let isEnded =
                !entity.isPresent
                || entity.fields[until]?.allHeads.contains { $0.value.known != nil } == true
            if isEnded { ended.formUnion(named ?? []) } else { units.formUnion(named ?? []) }
        }
        let first = try reader.operations(record, on: .singleton(structure.recordType)).first {
            $0.operation.header.derivedID == record.text
        }
        if let origin = first?.operation.header.author.unit, !ended.contains(origin) {
            units.insert(origin)
        }
        return units
    }
}
