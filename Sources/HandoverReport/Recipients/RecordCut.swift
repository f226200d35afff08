import RecordMerge
import RecordModel
import RecordRules

/// How much of a section a recipient gets.
package enum SectionTreatment: Hashable, Sendable {
    /// Everything in it that is not closed.
    case full
    /// A part of it.
    case selected
    /// Counts and outcomes.
    case summary
    /// Nothing.
    case withheld
}

/// What is left for one recipient of a record and of the others of its incident, read as one. Only
/// this goes into the report.
package struct RecordCut: Sendable {
    /// The record with what stands in the sections, and the operations behind it.
    package let facts: RecordFacts
    /// The record with what page one may show beside.
    package let pageFacts: RecordFacts
    /// What was left out, by category, sorted.
    package private(set) var withheld: [WithheldKind]
    /// What the recipient would get if it were passed on first; for who makes the report only.
    package let undisclosed: [UndisclosedKind]
    /// By section, what is told in counts.
    package let summaries: [Int: [SummaryLine]]
    /// By section, how much the recipient gets.
    package let treatments: [Int: SectionTreatment]
    /// Entities of which an address was left out.
    package let hiddenAddresses: Set<EntityReference>
    /// The other records of the incident that go along, sorted.
    package let otherRecords: [RecordID]
    /// What the report contains, as the rules on reports see it.
    package let items: [ReportedItem]
    /// Whether the recipient hears what the rules find: where it gets all that stands open.
    package let tellsFindings: Bool
    /// Whether nothing was left out: then what holds of the record holds of this.
    let isUncut: Bool
    /// The sections of which something was left out.
    private let openSections: Set<Int>
    private let hiddenOnPage: Set<String>
    /// How many fields people differ about that the report does not show.
    private let hiddenDifferenceCount: Int
    /// Whether the recipient may know what was left out.
    let tells: Bool
    /// What people see, for the names under which it is read there.
    private let whole: RecordFacts
    private let kept: [EntityMember: Set<FieldName>]
    private let standing: Set<EntityReference>
    private let mask: WithheldMask
    private let layout: SectionLayout
    /// The rules whose findings go along with what they are about.
    private let telling: Set<String>
    private let isWithin: Bool

    /// Cuts one record, whatever is linked.
    ///
    /// - Parameters:
    ///   - policy: What decides.
    ///   - page: What page one looks at.
    package init(_ policy: ReleasePolicy, page: PageOneLayout) {
        self.init(RecordShare(policy, page: page), with: [])
    }

    /// Cuts each record of the incident by itself, and joins what is left.
    package init(
        _ permitted: PermittedReport, _ setting: ReportSetting, layout: ReportLayout
    ) {
        let shares = IncidentShares(permitted, setting, layout)
        self.init(shares.asked, with: shares.others)
    }

    private init(_ asked: RecordShare, with others: [RecordShare]) {
        let shares = [asked] + others
        let scope = asked.policy.scope
        let told = shares.reduce(into: Set<String>()) { $0.formUnion($1.toldIDs) }
        let mask = WithheldMask(
            ids: shares.reduce(into: Set<String>()) { $0.formUnion($1.untoldIDs) }
                .subtracting(told),
            secrets: SecretSources(shares, told: told).words,
            codes: Set(scope.whole.catalogue.enumerations.values.joined().map(\.code)))
        let view = CutView(asked, with: others, mask)
        let facts = view.facts { $0.kept }
        self.facts = facts
        self.mask = mask
        isUncut = view.isUncut
        pageFacts = view.facts { $0.page }
        summaries = Summary.lines(
            view.facts({ $0.counted }, isCounting: true), of: shares, asked.policy)
        whole = scope.whole
        standing = Set(facts.record.entities.map(\.reference))
        kept = shares.reduce(into: [:]) { kept, share in
            for (entity, fields) in share.kept {
                kept[EntityMember(record: share.facts.record.id, entity: entity)] = fields
            }
        }
        withheld = shares.reduce(into: WithheldKinds()) { $0.add($1.withheld) }.sorted
        undisclosed =
            shares.reduce(into: UndisclosedKinds()) { $0.add($1.undisclosed) }.sorted
        hiddenAddresses = Set(
            shares.flatMap(\.hiddenAddresses).map { Self.read($0, facts) })
        otherRecords = others.filter { !$0.policy.scope.isApart }.map(\.facts.record.id).sorted()
        openSections = shares.reduce(into: []) { $0.formUnion($1.sections) }
        hiddenOnPage = shares.reduce(into: []) { $0.formUnion($1.hiddenOnPage) }
        hiddenDifferenceCount =
            Self.differenceCount(scope.whole) - Self.differenceCount(facts)
        layout = scope.layout
        isWithin = scope.recipient.party == scope.maker
        telling = shares.contains { $0.policy.protection.hidesAddress } ? [] : scope.matrix.findings
        tells = scope.recipient.maySeeWithheld
        items = shares.flatMap(\.items)
        treatments = Dictionary(
            uniqueKeysWithValues: scope.layout.sections.map { section in
                (section.number, Self.treatment(section.number, scope))
            })
        tellsFindings = treatments[scope.layout.number(of: "open")] == .full
    }

    private static func differenceCount(_ facts: RecordFacts) -> Int {
        facts.record.entities.reduce(0) { count, entity in
            count + entity.fields.values.count { $0.state == .conflict }
        }
    }

    private static func treatment(_ section: Int, _ scope: ReleaseScope) -> SectionTreatment {
        let codes = Set(
            scope.matrix.rows(of: section).compactMap { scope.recipient.cells[$0.name]?.code })
        if codes == [.full] { return .full }
        if codes.isEmpty || codes == [.withheld] { return .withheld }
        return codes == [.summary] ? .summary : .selected
    }

    /// The entity under which one is read.
    private static func read(_ entity: EntityReference, _ facts: RecordFacts) -> EntityReference {
        facts.aliases[entity.id].map { EntityReference(type: entity.type, id: $0) } ?? entity
    }
}

extension RecordCut {
    /// Whether a section that shows nothing may be said to have nothing recorded.
    func isWhole(_ section: Int) -> Bool {
        tells && treatments[section] == .full && !openSections.contains(section)
    }

    /// Whether page one may say of a field that nothing is recorded. Not where something of it was
    /// left out, and never to who may not know that anything was.
    func mayDeny(_ path: FieldPath) -> Bool {
        tells && !hiddenOnPage.contains(path.type)
            && !hiddenOnPage.contains("\(path.type).\(path.name)")
    }

    /// Whether it may be said that people do not differ.
    var mayDenyDifferences: Bool { tells && hiddenDifferenceCount <= 0 }

    /// Whether a field that stands in a record of the incident stands in the report.
    package func keeps(_ member: EntityMember, _ field: FieldName) -> Bool {
        kept[member]?.contains(field) ?? false
    }

    /// Of values that the service did not accept, those that the report may show beside what
    /// stands: to who gets it within the own organisation, and only where it gets the rest too.
    /// That there are others is named as left out.
    package mutating func shown(
        _ refused: [(member: EntityMember, value: NotAcceptedValue)]
    ) -> [NotAcceptedValue] {
        let shown = refused.filter { isWithin && mayShow($0.value, $0.member) }
        if shown.count < refused.count {
            withheld.append(
                WithheldKind(category: ReleasePolicy.Category.notAccepted, reasons: [.matrix]))
            withheld.sort { $0.category < $1.category }
        }
        return shown.map(\.value)
    }

    /// A value on a field that nothing else stands on was decided on by nobody: it goes where its
    /// whole section goes.
    private func mayShow(_ refused: NotAcceptedValue, _ member: EntityMember) -> Bool {
        if keeps(member, refused.field) { return true }
        guard member.record == facts.record.id || otherRecords.contains(member.record) else {
            return false
        }
        let stands = whole.record.entities.first { $0.reference == Self.read(member.entity, whole) }
        guard stands?.fields[refused.field] == nil else { return false }
        let section = layout.section(
            type: member.entity.type, field: refused.field, in: whole.catalogue)
        return treatments[section] == .full && refused.fact.partition == .shared
            && refused.fact.wpgClass != .article9ViaOM
    }

    /// Whether anything of what stands in a record of the incident stands in the report.
    package func keeps(_ member: EntityMember) -> Bool { kept[member] != nil }

    /// Whether the report shows anything under this entity.
    package func keeps(_ entity: EntityReference) -> Bool { standing.contains(entity) }

    /// What the report names as left out: nothing for who may not know.
    package var listed: [WithheldKind] { tells ? withheld : [] }

    /// A value as the report may show it.
    package func shown(_ value: JSONValue) -> JSONValue { mask.shown(value) }

    /// An operation as the report reads it: on the entity that its own is joined with.
    package func shown(_ fact: OperationFact) -> OperationFact {
        (fact.cut(keeping: { _ in true }, showing: mask.shown) ?? fact)
            .standing(on: Self.read(fact.entity, facts))
    }

    /// The findings that hold of the whole record, as joined, and also follow from what the
    /// recipient gets: they tell nothing that was left out, and nothing that is not so. Some rules
    /// say how one thing stands to another (a distance): these go along with what they are about,
    /// though the other is left out, but not where somebody hides.
    ///
    /// What is read under one id by who sees all of it may be read under another here.
    package func findings(of whole: [Finding]) -> [Finding] {
        let own = Dictionary(
            (isUncut ? whole : RuleBook.findings(facts)).map { finding in
                (finding.reading { Self.read($0, self.whole) }, finding)
            }, uniquingKeysWith: { first, _ in first })
        return whole.compactMap { own[$0.reading { $0 }] ?? (telling.contains($0.rule) ? $0 : nil) }
            .filter { $0.entities.allSatisfy { keeps($0) } }
    }

    /// The timers that run in the whole record, as joined, and also follow from what the recipient
    /// gets.
    package func timers(of whole: [RecordTimer]) -> [RecordTimer] {
        let own = isUncut ? nil : Set(TimerBook.timers(facts))
        return whole.filter { timer in
            own?.contains(timer) ?? true && (timer.entity.map { keeps($0) } ?? true)
        }
    }
}
