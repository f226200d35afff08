import RecordModel

/// Proves that a form opened before a sync brought the other side's value never makes that value
/// vanish: it stays among the heads until somebody who saw it replaces it.
package enum SilentOverwriteChecker: RestChecker {
    /// The checker's name.
    package static let name = "silent-overwrite"

    /// Follows every value that a form did not show, to the end.
    package static func check(_ scene: RestScene) -> String? {
        let accepted = Dictionary(
            scene.accepted.map { ($0.citation, $0) }, uniquingKeysWith: { first, _ in first })
        for form in scene.ledger.forms {
            let saved = form.operation
            for unseen in form.unseen where accepted[unseen] != nil {
                let isReplaced = scene.accepted.contains {
                    $0.id != saved.id && $0.header.entity == saved.header.entity
                        && cited(by: $0, form.field).contains(unseen)
                }
                guard !isReplaced else { continue }
                let content = scene.contents[form.replica]
                let shown =
                    content.records.first { $0.record == saved.header.record }?
                    .fields[saved.header.entity]?[form.field]?.heads ?? []
                guard shown.contains(where: { $0.citation == unseen }) else {
                    return "\(content.name) no longer shows \(unseen), which a form overwrote"
                }
            }
        }
        return nil
    }

    /// What is wrong right after a form was saved; nil when nothing is.
    static func check(_ form: Ledger.FormSave, heads: [Citation]) -> String? {
        guard let vanished = form.unseen.first(where: { !heads.contains($0) }) else { return nil }
        return "saving \(form.operation.id) took \(vanished) away, which the form did not show"
    }

    private static func cited(by operation: RecordOperation, _ field: FieldName) -> [Citation] {
        operation.header.action.writes.filter { $0.field == field }.flatMap(\.citations)
    }
}
