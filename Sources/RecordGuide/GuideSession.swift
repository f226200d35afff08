import RecordModel
import RecordRules

/// Where somebody is in the guide, beside what the record itself says.
///
/// Nothing of it is kept: what was answered stands in the record, and what was skipped is asked
/// again when the guide starts anew.
package struct GuideSession: Sendable {
    /// The part that is being asked.
    package private(set) var place: GuidePlace
    /// The part to go back to from the screen about leaving.
    private var before: GuidePlace
    /// The topic of the last page: it is finished before another begins.
    private var topic: String?
    /// The point that was chosen.
    private var point: Int?
    private var hasPassedPoints = false
    /// Whether a departure was recorded on the screen about leaving.
    package private(set) var hasDeparted = false
    /// No point in particular, while their page is shown.
    private static let noPoint = 0
    /// What was answered, skipped or left as it is.
    private var passed: Set<GuideKey> = []
    /// What is asked although it was answered, to open a gate.
    private var review: Set<GuideKey> = []
    /// What was made here and is being filled in.
    private var fresh: Set<GuideKey> = []
    /// Where something new is being filled in.
    private var adding: GuideKey?
    /// The pages behind, the last one last.
    private var trail: [GuideKey] = []
    /// The page that somebody went back to.
    private var returned: GuideKey?

    /// Starts at a part.
    package init(at place: GuidePlace) {
        self.place = place
        before = place
    }

    /// The page to show.
    package func page(in scene: GuideScene) -> GuidePage {
        let agenda = GuideAgenda(scene: scene, place: place)
        if let page = returned.flatMap(agenda.page) { return page }
        if let page = next(agenda).flatMap(agenda.page) { return page }
        guard case .step(let step) = place else { return .departure }
        let points = agenda.points
        if !hasPassedPoints, point != nil || points.contains(where: { !$0.isComplete }) {
            return .points(points)
        }
        return .end(step: step)
    }

    /// Passes a page without an answer: it is asked again when the guide starts anew, or on
    /// request.
    package mutating func pass(_ page: GuidePage) {
        switch page {
        case .question(let question): move(on: question.key)
        case .addition(let addition): move(on: addition.key)
        case .points:
            hasPassedPoints = true
            point = nil
        case .end, .departure: break
        }
    }

    /// Goes on after an answer was stored.
    ///
    /// - Parameter subject: What the answer was written to, where it made that or corrected
    ///   another.
    package mutating func answered(_ page: QuestionPage, on subject: GuideSubject?) {
        guard let subject, subject != page.key.subject else { return move(on: page.key) }
        let former = page.key.subject
        func renamed(_ key: GuideKey) -> GuideKey {
            key.topic == page.key.topic && key.about == page.key.about && key.subject == former
                && key.question != nil ? key.on(subject) : key
        }
        passed = Set(passed.map(renamed))
        review = Set(review.map(renamed))
        trail = trail.map(renamed)
        fresh.insert(page.key.adding.on(subject))
        if former == .new { adding = nil }
        move(on: page.key.on(subject))
    }

    /// Begins to fill in something new.
    package mutating func add(_ page: AdditionPage) {
        trail.append(page.key)
        returned = nil
        topic = page.key.topic
        review.remove(page.key)
        passed = passed.filter {
            !($0.topic == page.key.topic && $0.about == page.key.about && $0.subject == .new)
        }
        adding = page.key
        fresh.insert(page.key)
        if place == .departure { passed.insert(page.key) }
    }

    /// Goes back to the page before; false when there is none.
    package mutating func back() -> Bool {
        guard let last = trail.popLast() else { return false }
        returned = last
        return true
    }

    /// Goes to a part; what was skipped is asked again.
    package mutating func go(to place: GuidePlace) {
        leave(for: place)
        if place == .departure { return }
        passed = []
        hasPassedPoints = false
    }

    /// Leaves the screen about leaving, for the step it was opened from.
    package mutating func leaveDeparture() { leave(for: before) }

    /// Shows the page of points, also when all of them are complete.
    package mutating func showPoints() {
        point = Self.noPoint
        returned = nil
        hasPassedPoints = false
    }

    /// Chooses one of the points.
    package mutating func choose(_ line: PointLine) {
        point = line.number
        topic = nil
        returned = nil
        hasPassedPoints = false
        passed = passed.filter { $0.topic != line.topic.id }
        for question in line.topic.questions where line.topic.list == nil {
            review.insert(
                GuideKey(
                    topic: line.topic.id, about: nil,
                    subject: .entity(.singleton(line.topic.type)), question: question.id))
        }
    }

    /// Asks again what can help to meet these findings; false when no question can.
    package mutating func fill(_ findings: [Finding], in scene: GuideScene) -> Bool {
        let agenda = GuideAgenda(scene: scene, place: place)
        let keys = agenda.places(meeting: findings, adding: adding)
        review.formUnion(keys)
        passed.subtract(keys)
        topic = nil
        let points = Set(agenda.topics.filter { $0.point != nil }.map(\.id))
        let isAboutPoints = keys.contains { points.contains($0.topic) }
        if isAboutPoints { hasPassedPoints = false }
        return !keys.isEmpty
    }

    /// Asks what follows a recorded departure; then the screen about leaving is done.
    package mutating func departed(in scene: GuideScene) {
        hasDeparted = true
        let agenda = GuideAgenda(scene: scene, place: place)
        guard let topic = agenda.topic(scene.book.departure.topicAfter) else { return }
        let keys = agenda.slots(topic, adding: nil).filter { !$0.isAnswered }.map(\.key)
        review.formUnion(keys)
        passed.subtract(keys)
    }

    /// How many questions of a step have no answer yet.
    package static func openCount(_ step: Int, in scene: GuideScene) -> Int {
        let agenda = GuideAgenda(scene: scene, place: .step(step))
        return agenda.topics.flatMap { agenda.slots($0, adding: nil) }
            .filter { !$0.isAnswered && $0.key.question != nil }.count
    }

    private mutating func leave(for place: GuidePlace) {
        if place == .departure, self.place != .departure { before = self.place }
        self.place = place
        hasDeparted = false
        topic = nil
        point = nil
        adding = nil
        returned = nil
        trail = []
    }

    private mutating func move(on key: GuideKey) {
        trail.append(key)
        returned = nil
        topic = key.topic
        passed.insert(key)
        review.remove(key)
    }

    /// First what was begun, then what keeps the step from being done, then the rest.
    private func next(_ agenda: GuideAgenda) -> GuideKey? {
        let blocking = agenda.scene.findings.filter {
            $0.severity == .block && $0.needsSomebody && place == .step($0.step)
        }.map(\.rule)
        var urgent: GuideKey?
        var first: GuideKey?
        for candidate in agenda.topics where candidate.point == nil || candidate.point == point {
            guard point == nil || candidate.point == point,
                let key = agenda.slots(candidate, adding: adding).first(where: isOpen)?.key
            else { continue }
            if candidate.id == topic { return key }
            if urgent == nil, !candidate.rules.isDisjoint(with: blocking) { urgent = key }
            if first == nil { first = key }
        }
        return urgent ?? first
    }

    private func isOpen(_ slot: GuideSlot) -> Bool {
        guard !passed.contains(slot.key) else { return false }
        if review.contains(slot.key) { return true }
        guard !slot.isAnswered else { return false }
        return place != .departure || fresh.contains(slot.key.adding.on(slot.key.subject))
    }
}
