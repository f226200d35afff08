import RecordMerge
import RecordModel

extension GuideAgenda {
    /// The page of a place; nil when it is not there any more.
    func page(_ key: GuideKey) -> GuidePage? {
        guard let topic = topic(key.topic) else { return nil }
        guard let id = key.question else { return .addition(addition(key, topic)) }
        guard let question = topic.questions.first(where: { $0.id == id }),
            let definition = scene.catalogue.definition(type: topic.type, name: question.field),
            let leaf = definition.value.value(at: question.keys[...])
        else { return nil }
        let entity = entity(key.subject, topic)
        var item: GuideItem?
        if case .item(let root) = key.subject { item = scene.item(root, topic) }
        return .question(
            QuestionPage(
                key: key, topic: topic, question: question, definition: definition,
                form: scene.form(question, leaf, definition.rule), entity: entity,
                name: name(key, topic),
                standing: topic.list == nil ? standing(question, entity) : [],
                noted: question.note.flatMap { scene.entity(entity)?.heads($0) } ?? [],
                item: item, presets: entity == nil ? presets(key, topic) : [],
                isWrittenOnce: scene.catalogue.isWrittenOnce(definition, type: topic.type)))
    }

    /// The points of the part, by number.
    var points: [PointLine] {
        topics.filter { $0.point != nil }.sorted { ($0.point ?? 0) < ($1.point ?? 0) }.map {
            topic in
            let entity = EntityReference.singleton(topic.type)
            let asked = slots(topic, adding: nil).filter { !$0.isAnswered }.compactMap(
                \.key.question)
            return PointLine(
                number: topic.point ?? 0, topic: topic,
                standing: topic.list == nil
                    ? topic.questions.filter { $0.field != topic.none?.field }
                        .flatMap { standing($0, entity) } : [],
                items: topic.list.map {
                    scene.items($0, of: scene.entity(entity)).map(\.head)
                } ?? [],
                missing: topic.questions.filter {
                    asked.contains($0.id) && !$0.isOptional && $0.field != topic.none?.field
                },
                none: hasNone(topic) ? topic.none?.label : nil, isComplete: isComplete(topic))
        }
    }

    private func addition(_ key: GuideKey, _ topic: GuideTopic) -> AdditionPage {
        let known = scene.subjects(topic, about: key.about).compactMap { subject -> String? in
            if case .entity(let reference) = subject { scene.name(reference) } else { nil }
        }
        let isFirst = scene.subjects(topic, about: key.about).isEmpty
        let name = name(key, topic)
        let ask = isFirst ? topic.add?.ask : topic.add?.again
        return AdditionPage(
            key: key, topic: topic, name: name, known: known,
            ask: (ask?[scene.language] ?? "").naming(name),
            help: topic.add?.help?[scene.language],
            choices: choices(topic, isFirst: isFirst),
            singleton: topic.none == nil ? nil : .singleton(topic.type),
            said: topic.none.flatMap { scene.facts.singleton(topic.type)?.heads($0.field) } ?? [])
    }

    private func choices(_ topic: GuideTopic, isFirst: Bool) -> [GuideChoice] {
        let words = scene.book.words
        let flags = [(true, words.yes), (false, words.no)].map {
            GuideChoice(value: .bool($0), label: $1[scene.language])
        }
        guard isFirst, let none = topic.none else { return flags }
        return flags + [GuideChoice(value: .null, label: none.label[scene.language])]
    }

    private func entity(_ subject: GuideSubject, _ topic: GuideTopic) -> EntityReference? {
        switch subject {
        case .entity(let reference): reference
        case .item: .singleton(topic.type)
        case .new: topic.list == nil ? nil : .singleton(topic.type)
        }
    }

    private func name(_ key: GuideKey, _ topic: GuideTopic) -> String? {
        if let about = key.about { return scene.name(about) }
        guard case .entity(let reference) = key.subject, !reference.isSingleton else { return nil }
        return scene.name(reference)
    }

    private func standing(
        _ question: GuideQuestion, _ reference: EntityReference?
    ) -> [StandingField] {
        guard let entity = scene.entity(reference) else { return [] }
        return entity.fields.filter { $0.key.base == question.field }.sorted { $0.key < $1.key }
            .map { StandingField(name: $0.key, field: $0.value) }
    }

    /// What is written besides when an answer makes an entity.
    private func presets(_ key: GuideKey, _ topic: GuideTopic) -> [GuideEntry] {
        var entries = (topic.preset + topic.start).map {
            GuideEntry($0.field, scene.filled($0.value))
        }
        if let about = key.about, let field = topic.about?.field {
            entries.append(GuideEntry(field, .text(about.id)))
        }
        guard topic.doesReplace else { return entries }
        let replaces = scene.catalogue.structure.name("correction", "replaces")
        let replaced = scene.entities(topic.type).flatMap { $0.elements(replaces) }
        for case .entity(let earlier) in scene.subjects(topic, about: key.about)
        where !replaced.contains(earlier.id) {
            entries.append(GuideEntry("\(replaces)[\(earlier.id)]", .bool(true)))
        }
        return entries
    }
}
