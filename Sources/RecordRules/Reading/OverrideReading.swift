import RecordMerge
import RecordModel

/// What an override or an answer is about.
enum OverrideSubject: Hashable {
    case wholeRecord
    case entity(EntityReference)
}

/// An override of a block, or an answer to a warning, as it stands in the record.
struct OverrideEntry {
    /// The rule.
    let rule: String
    /// Whether it sets a block aside; else it answers a warning.
    let isOverride: Bool
    /// What it is about.
    let about: OverrideSubject
    /// Who wrote it.
    let author: OperationAuthor
    /// When it was written.
    let writtenAt: HybridTime
    /// Why.
    let reason: String

    /// Whether it speaks of that finding.
    func concerns(_ finding: Finding) -> Bool {
        guard rule == finding.rule else { return false }
        if let from = finding.asksSince, writtenAt.wallMilliseconds < from.milliseconds {
            return false
        }
        guard case .entity(let about) = about else { return true }
        if let subject = finding.subject { return about == subject }
        return finding.entities.contains(about)
    }
}

extension RecordFacts {
    /// All overrides and answers that count: complete, with a reason, of a known author.
    func overrides() -> [OverrideEntry] {
        entries(catalogue.structure.name("override", "type")).compactMap(overrideEntry)
    }

    private func overrideEntry(_ entity: Entry) -> OverrideEntry? {
        let names = catalogue.structure
        let rules = entity.texts(names.name("override", "rule"))
        let kinds = entity.texts(names.name("override", "kind"))
        // A second write on an entry contradicts the first: it then sets nothing aside.
        guard rules.count == 1, kinds.count == 1, let rule = rules.first, let kind = kinds.first,
            entity.isFilled(names.name("override", "reason")),
            let reason = entity.texts(names.name("override", "reason")).first,
            let author = origin(entity)?.author, let writtenAt = entity.stamps.first?.clock,
            let about = about(entity.standing(names.name("override", "about")))
        else { return nil }
        switch kind {
        case "overridden", "answered":
            return OverrideEntry(
                rule: rule, isOverride: kind == "overridden", about: about, author: author,
                writtenAt: writtenAt, reason: reason)
        default: return nil
        }
    }

    /// What an override is about; nil when that can't be read.
    private func about(_ standing: [RegisterValue]) -> OverrideSubject? {
        guard standing.count <= 1 else { return nil }
        guard let value = standing.first else { return .wholeRecord }
        guard let known = value.known else { return nil }
        if known.isNull { return .wholeRecord }
        guard let type = known["type"]?.stringValue, let id = known["id"]?.stringValue else {
            return nil
        }
        // What is about the one that stands for the record is about all of it.
        if type == catalogue.structure.recordType { return .wholeRecord }
        return .entity(EntityReference(type: type, id: id))
    }
}
