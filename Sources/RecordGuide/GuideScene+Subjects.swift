import RecordMerge
import RecordModel

/// An item of a list: the write that stands, and the operation that its chain of changes began
/// with.
struct GuideItem {
    let root: OperationID
    let head: RegisterHead
    /// The item as it stands, saying that it changes that one.
    let changed: JSONValue
}

extension GuideScene {
    /// The entities of a type that are present and not corrected, in the order they were written.
    func entities(_ type: String) -> [MaterialisedEntity] {
        let present = facts.entities(type).sorted { one, other in
            guard let first = one.firstStamp, let second = other.firstStamp else { return false }
            return first < second
        }
        guard catalogue.types[type]?.isEntry == true else { return present }
        let corrects = catalogue.structure.name("correction", "corrects")
        let corrected = Set(
            present.flatMap { entity in
                entity.heads(corrects).compactMap { $0.value.known?.stringValue }
                    .map { "\($0) \(entity.creatorOrganisation ?? "")" }
            })
        return present.filter {
            !corrected.contains("\($0.reference.id) \($0.creatorOrganisation ?? "")")
        }
    }

    /// The entities that a topic goes through; one empty place for a topic that does not.
    func abouts(_ topic: GuideTopic) -> [EntityReference?] {
        guard let about = topic.about else { return [nil] }
        return entities(about.type).filter { holds(about.conditions, $0) }.map(\.reference)
    }

    /// What a topic puts its questions to, at one of the entities that it goes through.
    func subjects(_ topic: GuideTopic, about: EntityReference?) -> [GuideSubject] {
        guard catalogue.types[topic.type]?.isMany == true else {
            let owner = EntityReference.singleton(topic.type)
            guard let list = topic.list else { return [.entity(owner)] }
            return ownItems(list, of: entity(owner)).map { .item($0.root) }
        }
        let found = entities(topic.type).filter { belongs($0, to: topic, about: about) }
            .map { GuideSubject.entity($0.reference) }
        return found.isEmpty && topic.isOne ? [.new] : found
    }

    /// The items that stand on a list, later changes in the place of what they change.
    func items(_ list: String, of entity: MaterialisedEntity?) -> [GuideItem] {
        let name = catalogue.structure.name("listItem", "corrects")
        guard let field = entity?.fields[FieldName(list)] else { return [] }
        let earlier = field.changes(by: name)
        let changed = Set(earlier.values)
        return field.candidates.filter { !changed.contains($0.stamp.operation) }.map { head in
            var root = head.stamp.operation
            var seen: Set<OperationID> = [root]
            while let next = earlier[root], seen.insert(next).inserted { root = next }
            let value = head.value.known ?? .members([])
            return GuideItem(
                root: root, head: head,
                changed: value.setting(
                    .text(head.stamp.operation.description), at: [name][...]))
        }
    }

    /// The item that began with an operation.
    func item(_ root: OperationID, _ topic: GuideTopic) -> GuideItem? {
        topic.list.flatMap { list in
            items(list, of: facts.singleton(topic.type)).first { $0.root == root }
        }
    }

    private func ownItems(_ list: String, of entity: MaterialisedEntity?) -> [GuideItem] {
        items(list, of: entity).filter { $0.head.organisation == author.owningOrganisation }
    }

    /// An entry is filled in by its writer's organisation only.
    private func belongs(
        _ entity: MaterialisedEntity, to topic: GuideTopic, about: EntityReference?
    ) -> Bool {
        if catalogue.types[topic.type]?.isEntry == true,
            entity.creatorOrganisation.map({ $0 != author.owningOrganisation }) ?? false
        {
            return false
        }
        let isPreset = topic.preset.allSatisfy { preset in
            let wanted = filled(preset.value)
            return entity.heads(preset.field).contains { $0.value == .known(wanted) }
        }
        guard isPreset, holds(topic.conditions, entity, about: self.entity(about)) else {
            return false
        }
        guard let field = topic.about?.field, let about else { return true }
        return entity.heads(field).contains { $0.value.known?.stringValue == about.id }
    }

    /// A value of the data; `$organisation` and `$role` stand for those of who answers.
    func filled(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string("$organisation"): .text(author.organisation)
        case .string("$role"): .text(author.role)
        case .object(let object):
            .object(JSONObject(object.members.map { ($0.key, filled($0.value)) }))
        default: value
        }
    }
}
