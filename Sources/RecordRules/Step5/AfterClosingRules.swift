import RecordMerge
import RecordModel

/// Rules about what comes after step 5.
enum AfterClosingRules {
    /// All of them.
    static let all: [Rule] = [evaluated, reopened]

    private enum Names {
        static let remindDays = "evaluation_remind_days"
        static let remindDaysUsual: Int64 = 7
    }

    /// R5.10: after the case both organisations say what helped and what was missing.
    static let evaluated = Rule("R5.10", .remind, step: 5, binds: Party.both) { facts in
        guard let ended = Closing.endedAt(facts) else { return [] }
        let missing = Evaluation.missing(facts)
        guard !missing.isEmpty else { return [] }
        let days = facts.profile.number(Names.remindDays, usual: Names.remindDaysUsual)
        return [
            Breach(parts: ["missing": missing], due: Due.endOfDay(ended, days: days))
        ]
    }

    /// R5.11: a closed record in which something that matters for safety was written since is open
    /// again, and whoever has to act gets to know.
    ///
    /// It is over when somebody who saw it writes the state of the record again.
    static let reopened = Rule(
        "R5.11", .remind, step: 5,
        binds: [Party.measuresLead, Party.contactPerson] + Party.alerted
    ) { facts in
        let late = Closing.lateEntities(facts)
        return late.isEmpty ? [] : [Breach(entities: late, state: .unmetAfterMerge)]
    }
}

/// The closing of a record as people wrote it.
enum Closing {
    private static let lastStep = 5

    /// When somebody closed the record or finished the last step; the earliest of what stands.
    static func endedAt(_ facts: RecordFacts) -> Instant? {
        let names = facts.catalogue.structure
        guard let record = facts.singleton(names.recordType) else { return nil }
        let ended = [
            names.name("stepDone", "done"), names.name("stepDone", "overridden"),
            names.name("stepDone", "closed"),
        ]
        let fields = names.stepStateFields.suffix(1) + [names.name("record", "closeState")]
        return fields.flatMap { record.fields[FieldName($0)]?.allHeads ?? [] }
            .filter { $0.value.known?.stringValue.map(ended.contains) ?? false }
            .map { facts.moment($0.stamp) }.min()
    }

    /// What people wrote: closed only when nobody says otherwise.
    static func isWritten(_ facts: RecordFacts) -> Bool {
        let names = facts.catalogue.structure
        return facts.surely(
            names.recordType, names.name("record", "closeState"),
            in: [names.name("stepDone", "closed")])
    }

    /// Where something about the case itself that matters for safety was written after the record
    /// was closed; none while it is not. By the order of the writes, never by a laptop's clock
    /// alone; what belongs to step 5 or to handling the record goes on after the closing.
    static func lateEntities(_ facts: RecordFacts) -> [EntityReference] {
        guard isWritten(facts), let closed = stamps(facts).min() else { return [] }
        let late = facts.criticalWrites().filter { write in
            write.stamp > closed && isAboutTheCase(write, facts)
        }
        return Set(late.map(\.entity)).sorted()
    }

    private static func stamps(_ facts: RecordFacts) -> [WriteStamp] {
        let names = facts.catalogue.structure
        let field = FieldName(names.name("record", "closeState"))
        return facts.singleton(names.recordType)?.fields[field]?.allHeads.map(\.stamp) ?? []
    }

    /// A field that this version of the catalogue does not know may be about anything.
    private static func isAboutTheCase(_ write: CriticalWrite, _ facts: RecordFacts) -> Bool {
        let type = write.entity.type
        guard facts.catalogue.definition(type: type, field: write.field) != nil else { return true }
        return facts.step(of: type, write.field).map { $0 < lastStep } ?? false
    }
}

/// What the organisations think of how it went.
private enum Evaluation {
    private enum Names {
        static let shared = "evaluation"
        static let form = "form"
        static let unknown = "unknown"
        static let own = "organisation_evaluation"
        static let lists: Set<String> = ["useful_info", "missing_info"]
        static let text = "info_text"
    }

    /// What was not filled in: the form, and by whom nothing on the information.
    static func missing(_ facts: RecordFacts) -> [String] {
        let hasForm =
            facts.singleton(Names.shared)?.isAnswered(Names.form, unknown: Names.unknown) ?? false
        return [
            hasForm ? nil : "form", isFilled(by: [Party.police], facts) ? nil : "police",
            isFilled(by: Party.vtSide, facts) || Scope.isVTOptional(facts) ? nil : "vt",
        ].compactMap(\.self)
    }

    private static func isFilled(by organisations: Set<String>, _ facts: RecordFacts) -> Bool {
        facts.entries(Names.own).contains { $0.isSurely(of: organisations) && hasAnswer($0) }
    }

    private static func hasAnswer(_ entry: Entry) -> Bool {
        let elements = entry.versions.flatMap(\.fields.keys).filter {
            Names.lists.contains($0.base)
        }
        return entry.hasText(Names.text)
            || elements.contains { entry.standing($0).contains(.known(.bool(true))) }
    }
}
