import RecordModel

/// Proves that every value that nobody who saw it replaced is still shown, as a candidate or a
/// remark, and that no replaced one is.
package enum ConflictKeptChecker: LaptopChecker {
    /// The checker's name.
    package static let name = "conflict-kept"

    /// Compares what is shown with the heads worked out anew.
    package static func check(_ content: ReplicaContent, catalogue: Catalogue) -> String? {
        for record in content.records {
            let plain = PlainHeads(record.counting, catalogue: catalogue).all
            let entities = Set(plain.keys).union(record.fields.keys)
            for entity in entities.sorted() {
                let expected = plain[entity] ?? [:]
                let shown = record.fields[entity] ?? [:]
                for field in Set(expected.keys).union(shown.keys).sorted() {
                    let heads = Set((shown[field]?.heads ?? []).map(\.citation))
                    guard heads != expected[field] ?? [] else { continue }
                    return """
                        \(content.name) shows \(heads.count) values of \(entity) \(field); \
                        \(expected[field]?.count ?? 0) stand
                        """
                }
            }
        }
        return nil
    }
}
