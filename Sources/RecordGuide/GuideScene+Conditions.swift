import RecordMerge
import RecordModel

extension GuideScene {
    /// Whether all of these hold for a subject and what it is about.
    func holds(
        _ conditions: [GuideCondition], _ subject: MaterialisedEntity? = nil,
        about: MaterialisedEntity? = nil
    ) -> Bool {
        conditions.allSatisfy { holds($0, subject, about) }
    }

    private func holds(
        _ condition: GuideCondition, _ subject: MaterialisedEntity?, _ about: MaterialisedEntity?
    ) -> Bool {
        func values(_ path: GuidePath) -> [RegisterValue] {
            let owner: MaterialisedEntity? =
                switch path.place {
                case .subject: subject
                case .about: about
                case .singleton(let type): facts.singleton(type)
                }
            if let field = owner?.fields[path.field] { return field.allHeads.map(\.value) }
            return owner?.heads(path.field.description).map(\.value) ?? []
        }
        func isAmong(_ value: RegisterValue, _ wanted: [JSONValue]) -> Bool {
            value.known.map(wanted.map(filled).contains) ?? false
        }
        switch condition {
        case .possibly(let path, let wanted):
            return values(path).contains { isAmong($0, wanted) }
        case .surely(let path, let wanted):
            let standing = values(path)
            return !standing.isEmpty && standing.allSatisfy { isAmong($0, wanted) }
        case .answered(let path): return !values(path).isEmpty
        case .below(let path, let limit):
            return values(path).contains { $0.known?.integerValue.map { $0 < limit } ?? false }
        case .open(let rule):
            return findings.contains { $0.rule == rule && $0.needsSomebody }
        case .organisation(let names): return names.contains(author.organisation)
        case .some(let type, let conditions):
            return facts.entities(type).contains { holds(conditions, $0) }
        case .named(let name): return holds(book.conditions(named: name), subject, about: about)
        case .any(let conditions): return conditions.contains { holds($0, subject, about) }
        case .not(let conditions): return !holds(conditions, subject, about: about)
        }
    }
}
