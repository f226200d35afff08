import RecordModel

/// What a question is put to.
package enum GuideSubject: Hashable, Sendable {
    /// An entity of the record.
    case entity(EntityReference)
    /// One that its first answer makes.
    case new
    /// An item of a list, by the operation that it began with.
    case item(OperationID)
}

/// One place in the guide: a question about a subject, or the question whether there is one more.
package struct GuideKey: Hashable, Sendable {
    /// The topic.
    package let topic: String
    /// The entity that the topic is at, where it goes through several.
    package let about: EntityReference?
    /// What the question is put to.
    package let subject: GuideSubject
    /// The question; nil for the one whether there is one more.
    package let question: String?

    /// The same place on another subject.
    func on(_ subject: GuideSubject) -> GuideKey {
        GuideKey(topic: topic, about: about, subject: subject, question: question)
    }

    /// The place of the question whether there is one more.
    var adding: GuideKey {
        GuideKey(topic: topic, about: about, subject: .new, question: nil)
    }
}

/// A place with whether an answer stands there.
struct GuideSlot {
    let key: GuideKey
    let isAnswered: Bool
}
