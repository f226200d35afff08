import RecordMerge
import RecordModel
import RecordRules

/// Everything that a part of the guide has to ask of a record, in the order of its data.
struct GuideAgenda {
    let scene: GuideScene
    let place: GuidePlace

    /// The topics that apply and that the role may fill in.
    var topics: [GuideTopic] {
        scene.book.chapter(place).topics.filter { topic in
            scene.mayWrite(topic.type) && scene.holds(topic.when)
        }
    }

    /// The topic of that name.
    func topic(_ id: String) -> GuideTopic? {
        scene.book.chapter(place).topics.first { $0.id == id }
    }

    /// The places of a topic, in order.
    ///
    /// - Parameter adding: Where something new is being filled in.
    func slots(_ topic: GuideTopic, adding: GuideKey?) -> [GuideSlot] {
        scene.abouts(topic).flatMap { about -> [GuideSlot] in
            let place = GuideKey(topic: topic.id, about: about, subject: .new, question: nil)
            let known = scene.subjects(topic, about: about)
            let subjects = adding == place && !known.contains(.new) ? known + [.new] : known
            return subjects.flatMap { slots(topic, place.on($0)) }
                + addition(topic, place, hasSome: !known.isEmpty)
        }
    }

    /// The places that can help to meet a finding.
    ///
    /// - Returns: Those without an answer, and those whose answer is one that keeps it open.
    func places(meeting findings: [Finding], adding: GuideKey?) -> [GuideKey] {
        topics.flatMap { topic in
            slots(topic, adding: adding).filter { slot in
                let question = topic.questions.first { $0.id == slot.key.question }
                let isMeant = findings.contains {
                    answers($0.rule, topic, question) && concerns($0, slot.key, topic)
                }
                return isMeant && (!slot.isAnswered || isStillOpen(slot.key, topic, question))
            }.map(\.key)
        }
    }

    /// Whether a point has all that belongs to it.
    func isComplete(_ topic: GuideTopic) -> Bool {
        let slots = slots(topic, adding: nil)
        let optional = Set(topic.questions.filter(\.isOptional).map(\.id))
        let isAsked = slots.contains { slot in
            guard let question = slot.key.question else { return false }
            return !slot.isAnswered && !optional.contains(question)
        }
        let isThere =
            topic.add == nil || hasNone(topic) || slots.contains { $0.key.question != nil }
        return isThere && !isAsked
    }

    /// Whether somebody said that there is none.
    func hasNone(_ topic: GuideTopic) -> Bool {
        topic.none.map { none in
            scene.facts.singleton(topic.type)?.heads(none.field)
                .contains { $0.value == .known(.bool(true)) } ?? false
        } ?? false
    }

    private func slots(_ topic: GuideTopic, _ place: GuideKey) -> [GuideSlot] {
        let entity = entity(place.subject, topic)
        let about = scene.entity(place.about)
        return topic.questions.filter { scene.holds($0.when, entity, about: about) }.map {
            GuideSlot(
                key: GuideKey(
                    topic: topic.id, about: place.about, subject: place.subject, question: $0.id),
                isAnswered: isAnswered($0, place.subject, topic))
        }
    }

    private func addition(
        _ topic: GuideTopic, _ place: GuideKey, hasSome: Bool
    ) -> [GuideSlot] {
        guard let add = topic.add, scene.holds(add.when, about: scene.entity(place.about)) else {
            return []
        }
        return [GuideSlot(key: place, isAnswered: !hasSome && hasNone(topic))]
    }

    private func entity(_ subject: GuideSubject, _ topic: GuideTopic) -> MaterialisedEntity? {
        switch subject {
        case .entity(let reference): scene.entity(reference)
        case .item: scene.facts.singleton(topic.type)
        case .new: nil
        }
    }

    private func isAnswered(
        _ question: GuideQuestion, _ subject: GuideSubject, _ topic: GuideTopic
    ) -> Bool {
        switch subject {
        case .new: return false
        case .item(let root):
            return scene.item(root, topic)?.head.value.known?.value(at: question.keys) != nil
        case .entity(let reference):
            guard let entity = scene.entity(reference) else { return false }
            let heads = entity.heads(question.field)
            guard let field = entity.fields[FieldName(question.field)] else {
                return !heads.isEmpty
            }
            return !heads.isEmpty && field.state != .conflict
                && !awaitsOwner(field, entity, question)
        }
    }

    /// Whether only others spoke of a field that is the own organisation's.
    private func awaitsOwner(
        _ field: MaterialisedField, _ entity: MaterialisedEntity, _ question: GuideQuestion
    ) -> Bool {
        guard field.state == .provisional else { return false }
        let rule = scene.catalogue.rule(type: entity.reference.type, name: question.field)
        let owner: String? =
            switch rule?.owner {
            case .organisation(let code)?: code
            case .creator?: entity.creatorOrganisation
            case nil: nil
            }
        return owner == scene.author.owningOrganisation
    }

    private func isStillOpen(
        _ key: GuideKey, _ topic: GuideTopic, _ question: GuideQuestion?
    ) -> Bool {
        guard let question, case .entity(let reference) = key.subject else { return false }
        let heads = scene.entity(reference)?.heads(question.field) ?? []
        return heads.contains { head in
            head.value.known.map(question.stillOpen.contains) ?? true
        }
    }

    /// Whether a question helps to meet a rule: one that names it, or any of a topic that does
    /// where no question of its own does.
    private func answers(
        _ rule: String, _ topic: GuideTopic, _ question: GuideQuestion?
    ) -> Bool {
        guard let question else { return topic.rules.contains(rule) }
        let isNamed = topic.questions.contains { $0.rules.contains(rule) }
        return isNamed ? question.rules.contains(rule) : topic.rules.contains(rule)
    }

    /// A finding that names entities of the topic speaks of those only, and asks for no more.
    private func concerns(_ finding: Finding, _ key: GuideKey, _ topic: GuideTopic) -> Bool {
        if key.question == nil, finding.entities.contains(where: { $0.type == topic.type }) {
            return false
        }
        var own: [EntityReference] = []
        if case .entity(let reference) = key.subject { own.append(reference) }
        if let about = key.about { own.append(about) }
        let types = Set(own.map(\.type))
        let named = finding.entities.filter { types.contains($0.type) }
        return named.isEmpty || named.contains(where: own.contains)
    }
}

extension JSONValue {
    /// What stands at a path of keys; the value itself for none.
    func value(at keys: [String]) -> JSONValue? {
        keys.reduce(Optional(self)) { value, key in value?[key] }
    }

    /// The same object with that at a path of keys.
    func setting(_ value: JSONValue, at keys: ArraySlice<String>) -> JSONValue {
        guard let key = keys.first else { return value }
        let inner = (self[key] ?? .members([])).setting(value, at: keys.dropFirst())
        let others = objectValue?.members.filter { $0.key != ExactText(key) } ?? []
        return .object(JSONObject(others.map { ($0.key, $0.value) } + [(ExactText(key), inner)]))
    }
}
