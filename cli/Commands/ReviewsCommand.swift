import ArgumentParser
import RecordModel
import RecordRules
import SamenOp

/// `samenop reviews`: what the privacy officer looks at.
///
/// It ends with status 3 when something is open and the user is the one who looks; for everybody
/// else it is a list.
struct ReviewsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reviews",
        abstract: "Verstrekkingen die de privacyfunctionaris toetst. / The privacy review queue.",
        discussion: """
            Toetsen doet de privacyfunctionaris zo: samenop set eik-1234 disclosure/3f2a \
            reviewed_by=p-0001 reviewed_at=2026-05-21T09:00:00+02:00 review_outcome="…"
            Een regel opzij zetten hoort daarbij: --override R6.2 --reason "…"
            """)

    @OptionGroup var options: GlobalOptions
    @Flag(help: "Ook wat al getoetst is. / Reviewed ones too.") var all = false

    func run() throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let listed = try replica.reviews(all: all)
        let text = ReviewText(context)
        context.print(
            .members([("reviews", .array(listed.map { json($0, context) }))]),
            listed.isEmpty
                ? context.text("reviews.none")
                : listed.map { text.lines($0, isReviewer: replica.isReviewer) }
                    .joined(separator: "\n"))
        if replica.isReviewer, listed.contains(where: { $0.review.isOpen }) {
            throw CommandStatus(status: .needsPerson)
        }
    }

    private func json(_ listed: ListedReview, _ context: CommandContext) -> JSONValue {
        let review = listed.review
        let draft = review.draft
        return .members([
            ("record", .text(listed.record.text)),
            ("name", .text(context.data.name(of: listed.record))),
            (
                "entity",
                .members([
                    ("type", .text(review.entity.type)), ("id", .text(review.entity.id)),
                ])
            ),
            ("why", .array(review.why.map { .text($0.rawValue) })),
            ("rules", .array(review.rules.map { .text($0) })),
            ("provider", .text(draft.provider)), ("receiver", .text(draft.receiver)),
            ("unit", draft.receiverUnit.isEmpty ? .null : .text(draft.receiverUnit)),
            ("purpose", .text(draft.purpose)), ("ground", .text(draft.ground)),
            ("medium", .text(draft.medium.rawValue)),
            ("occurredAt", .text(review.occurredAt.utcText)),
            ("recordedAt", .text(review.recordedAt.utcText)), ("due", .text(review.due.utcText)),
            ("state", .text(review.isOpen ? "open" : "reviewed")),
            ("withdrawn", .bool(review.isWithdrawn)),
        ])
    }
}

/// What waits for the privacy officer, as lines for people.
struct ReviewText {
    let context: CommandContext

    init(_ context: CommandContext) {
        self.context = context
    }

    /// One entry: what, to whom, why, by when; for who looks at it also how to record that.
    func lines(_ listed: ListedReview, isReviewer: Bool) -> String {
        let review = listed.review
        let name = context.data.name(of: listed.record)
        var lines = [
            context.text(
                "reviews.line",
                [
                    "name": name, "entity": review.entity.shortText,
                    "receiver": context.party(review.draft.receiver, review.draft.receiverUnit),
                    "purpose": review.draft.purpose, "time": LocalTime.text(review.occurredAt),
                    "state": review.isOpen
                        ? context.text("reviews.open", ["due": LocalTime.text(review.due)])
                        : context.text("reviews.reviewed"),
                ])
        ]
        let rules = review.rules.isEmpty ? "" : " (\(review.rules.joined(separator: ", ")))"
        lines.append(
            "    "
                + review.why.map { context.text("reviews.why.\($0.rawValue)") }
                .joined(separator: "; ") + rules)
        if review.isWithdrawn { lines.append("    " + context.text("reviews.withdrawn")) }
        if isReviewer, review.isOpen {
            lines.append(
                "    "
                    + context.text(
                        "reviews.how", ["name": name, "entity": review.entity.shortText]))
        }
        return lines.joined(separator: "\n")
    }
}
