import RecordMerge
import RecordModel

/// What a judgement of an entry of passing on looks at: for who keeps a record and asks again when
/// something came in.
package struct DisclosureReach: Sendable {
    private let catalogue: Catalogue

    /// The reach by a catalogue's names.
    package init(catalogue: Catalogue) {
        self.catalogue = catalogue
    }

    /// The ids that an operation on an entry says are passed on, sorted; none where it accounts for
    /// a report.
    package func items(namedBy operation: RecordOperation) -> [String] {
        let set = catalogue.structure.name("disclosure", "contentRefs")
        let digest = FieldName(catalogue.structure.name("disclosure", "reportDigest"))
        guard !operation.header.action.writes.contains(where: { $0.field == digest }) else {
            return []
        }
        return operation.header.action.writes.map(\.field)
            .filter {
                $0.base == set && operation.content?.values[$0.description]?.boolValue == true
            }
            .compactMap(\.element).sorted()
    }

    /// The types of which the judgement reads every entity, apart from the entry itself.
    ///
    /// - Parameter items: The types of what is passed on.
    package func types(items: some Sequence<String>) -> [String] {
        let own = [
            catalogue.structure.name("override", "type"), Names.release, Names.incident,
        ]
        let entry = catalogue.structure.name("disclosure", "type")
        return Set(items).union(own).subtracting([entry]).sorted()
    }

    /// Whether an operation may change the judgement of an entry: it is on the entry or on what
    /// that passes on, or corrects something, sets a rule aside for the entry, is a release, or
    /// says how acute it is.
    package func sways(
        _ operation: RecordOperation, entry: EntityReference, items: Set<EntityReference>
    ) -> Bool {
        let header = operation.header
        if header.entity == entry || items.contains(header.entity) { return true }
        switch header.entity.type {
        case Names.release: return true
        case Names.incident:
            return header.action.writes.contains { $0.field == FieldName(Names.acuteState) }
        case catalogue.structure.name("override", "type"):
            return about(operation).map { $0 == entry.id } ?? true
        case let type where items.contains { $0.type == type }:
            let corrects = FieldName(catalogue.structure.name("correction", "corrects"))
            return header.action.writes.contains { $0.field == corrects }
        default: return false
        }
    }

    /// The id of what an override is about, where the operation says so.
    private func about(_ operation: RecordOperation) -> String? {
        operation.content?.values[catalogue.structure.name("override", "about")]?["id"]?
            .stringValue
    }

    private enum Names {
        static let release = "om_release"
        static let incident = "incident"
        static let acuteState = "acute_state"
    }
}
