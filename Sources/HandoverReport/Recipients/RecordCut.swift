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
}

/// What is left of a record for one recipient. Only this goes into the report.
package struct RecordCut: Sendable {
    /// The record with what stands in the sections, and the operations behind it.
    package let facts: RecordFacts
    /// The record with what page one may show beside.
    package let pageFacts: RecordFacts
    /// The categories of what was left out, sorted.
    package let withheld: [String]
    /// By section, what is told in counts.
    package let summaries: [Int: [SummaryLine]]
    /// By section, how much the recipient gets.
    package let treatments: [Int: SectionTreatment]
    /// Entities of which an address was left out.
    package let hiddenAddresses: Set<EntityReference>
    /// The sections of which something was left out.
    private let openSections: Set<Int>
    /// Whether the recipient may know what was left out.
    private let tells: Bool
    /// What the report contains, as the rules on reports see it.
    package let items: [ReportedItem]
    /// Whether the recipient hears what the rules find: where it gets all that stands open.
    package let tellsFindings: Bool
    private let kept: [EntityReference: Set<FieldName>]
    private let mask: WithheldMask

    /// Cuts a record.
    ///
    /// - Parameters:
    ///   - policy: What decides.
    ///   - page: What page one looks at.
    package init(_ policy: ReleasePolicy, page: PageOneLayout) {
        let scope = policy.scope
        let whole = scope.facts
        var sorting = Sorting(policy, PageFields(page))
        for entity in whole.record.entities { sorting.add(entity) }
        let left = Set(whole.record.entities.map(\.reference)).subtracting(sorting.kept.keys)
        let mask = WithheldMask(
            ids: Set(left.filter { !$0.isSingleton }.map(\.id)),
            secrets: policy.protection.secrets.compactMap(\.stringValue))
        self.mask = mask
        facts = whole.cut(to: sorting.kept, mask)
        pageFacts = whole.cut(to: sorting.page, mask)
        kept = sorting.kept
        withheld = sorting.withheld.sorted()
        summaries = sorting.summary.lines
        hiddenAddresses = sorting.hiddenAddresses
        openSections = sorting.sections
        tells = scope.recipient.maySeeWithheld
        items = whole.record.entities.filter { sorting.kept[$0.reference] != nil }
            .map { policy.item($0).reported }
        treatments = Dictionary(
            uniqueKeysWithValues: scope.layout.sections.map { section in
                (section.number, Self.treatment(section.number, scope))
            })
        tellsFindings = treatments[scope.layout.number(of: "open")] == .full
    }

    /// Whether a section that shows nothing may be said to have nothing recorded.
    func isWhole(_ section: Int) -> Bool {
        tells && treatments[section] == .full && !openSections.contains(section)
    }

    /// Whether a field stands in the report.
    package func keeps(_ entity: EntityReference, _ field: FieldName) -> Bool {
        kept[entity]?.contains(field) ?? false
    }

    /// Whether anything of an entity stands in the report.
    package func keeps(_ entity: EntityReference) -> Bool { kept[entity] != nil }

    /// The categories that the report names as left out: none for who may not know.
    package var listed: [String] { tells ? withheld : [] }

    /// A value as the report may show it.
    package func shown(_ value: JSONValue) -> JSONValue { mask.shown(value) }

    /// The findings that hold of the whole record and also follow from what the recipient gets:
    /// they tell nothing that was left out, and nothing that is not so.
    package func findings(of whole: [Finding]) -> [Finding] {
        let own = Set(RuleBook.findings(facts))
        return whole.filter { own.contains($0) && $0.entities.allSatisfy { keeps($0) } }
    }

    private static func treatment(_ section: Int, _ scope: ReleaseScope) -> SectionTreatment {
        let codes = Set(
            scope.matrix.rows(of: section).compactMap { scope.recipient.cells[$0.name]?.code })
        if codes == [.full] { return .full }
        return codes == [.summary] ? .summary : .selected
    }
}

/// The fields that page one shows wherever they stand.
struct PageFields {
    private let paths: Set<FieldPath>
    private let types: Set<String>

    init(_ page: PageOneLayout) {
        let shown = page.acute + [page.safety] + page.dangers.map(\.field) + [page.firstContact]
        let conditions = page.dangers.flatMap { danger in
            danger.only.compactMap { FieldPath("\(danger.field.type).\($0.field.base)") }
        }
        let details = page.firstContactDetails.compactMap {
            FieldPath("\(page.firstContact.type).\($0)")
        }
        paths = Set(shown + conditions + details)
        types = Set(shown.map(\.type))
    }

    /// Whether page one needs to know of a type, also when none of its fields was written.
    func contains(type: String) -> Bool { types.contains(type) }

    /// Whether page one shows a field.
    func contains(type: String, _ field: FieldName) -> Bool {
        FieldPath("\(type).\(field.base)").map(paths.contains) ?? false
    }
}

/// Sorts a record into what stands in the report, what page one shows beside, and what is left
/// out.
private struct Sorting {
    private let policy: ReleasePolicy
    private let fields: PageFields
    private let showsPage: Bool
    private(set) var kept: [EntityReference: Set<FieldName>] = [:]
    private(set) var page: [EntityReference: Set<FieldName>] = [:]
    private(set) var withheld: Set<String> = []
    private(set) var sections: Set<Int> = []
    private(set) var summary = Summary()
    private(set) var hiddenAddresses: Set<EntityReference> = []

    init(_ policy: ReleasePolicy, _ fields: PageFields) {
        self.policy = policy
        self.fields = fields
        let row = policy.scope.matrix.rows(of: Self.pageSection).first
        let code = row.flatMap { policy.scope.recipient.cells[$0.name]?.code }
        showsPage = code == .full || code == .summary
    }

    private static let pageSection = 2

    mutating func add(_ entity: MaterialisedEntity) {
        let reference = entity.reference
        let names: [FieldName?] = entity.fields.isEmpty ? [nil] : entity.fields.keys.map { $0 }
        for name in names {
            let section = policy.section(of: reference.type, name)
            switch policy.decide(entity, name) {
            case .shown:
                kept[reference, default: []].formUnion(name.map { [$0] } ?? [])
            case .summarised:
                summary.add(entity, name, in: section, outcomes: policy.scope.matrix.outcomes)
            case .withheld(let category, let reason):
                withheld.insert(category)
                sections.insert(section)
                if reason == .secretAddress { hiddenAddresses.insert(reference) }
            }
        }
        addToPage(entity)
    }

    private mutating func addToPage(_ entity: MaterialisedEntity) {
        let reference = entity.reference
        if let kept = kept[reference] { page[reference] = kept }
        guard showsPage, fields.contains(type: reference.type), entity.isPresent,
            !policy.item(entity).isClosed
        else { return }
        let open = entity.fields.keys.filter { policy.protection.reason(entity, $0) == nil }
        // Of whom nothing may be told, page one tells nothing either.
        guard !open.isEmpty || entity.fields.isEmpty else { return }
        page[reference, default: []].formUnion(
            open.filter { fields.contains(type: reference.type, $0) })
    }
}

extension ReleasePolicy {
    fileprivate func section(of type: String, _ field: FieldName?) -> Int {
        let (layout, catalogue) = (scope.layout, scope.facts.catalogue)
        return field.map { layout.section(type: type, field: $0, in: catalogue) }
            ?? layout.section(type: type, in: catalogue)
    }
}

extension RecordFacts {
    /// The facts with nothing but these fields, and no operation that wrote none of them.
    fileprivate func cut(
        to kept: [EntityReference: Set<FieldName>], _ mask: WithheldMask
    ) -> RecordFacts {
        let entities = record.entities.compactMap { entity -> MaterialisedEntity? in
            guard let fields = kept[entity.reference] else { return nil }
            return entity.cut(
                keeping: { fields.contains($0) && !mask.hides($0) }, showing: mask.shown)
        }
        let operations = operations.compactMapValues { fact -> OperationFact? in
            guard let fields = kept[fact.entity] else { return nil }
            return fact.cut(
                keeping: { fields.contains($0) && !mask.hides($0) }, showing: mask.shown)
        }
        let facts = RecordFacts(
            record: MaterialisedRecord(
                id: record.id, catalogue: record.catalogue, entities: entities),
            operations: operations, catalogue: catalogue, profile: profile, now: now,
            isStillReceiving: isStillReceiving, syncAge: syncAge)
        return reader.map(facts.seen) ?? facts
    }
}
