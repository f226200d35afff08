import RecordMerge
import RecordModel
import RecordRules

/// What one record gives to a report, decided on by itself: what stands in the sections, what page
/// one shows beside, what is only counted, and what is left out.
struct RecordShare {
    /// By entity, the fields that somebody gets; none for an entity without fields.
    typealias Fields = [EntityReference: Set<FieldName>]

    let policy: ReleasePolicy
    /// The states it is joined from; nil where nothing is joined.
    let part: RecordPart?
    private(set) var kept: Fields = [:]
    private(set) var page: Fields = [:]
    private(set) var counted: Fields = [:]
    private(set) var withheld = WithheldKinds()
    private(set) var undisclosed = UndisclosedKinds()
    private(set) var sections: Set<Int> = []
    private(set) var hiddenAddresses: Set<EntityReference> = []
    /// Types, and fields as `type.field`, of which page one does not get all there is.
    private(set) var hiddenOnPage: Set<String> = []
    /// The links that may be used here, whether they are told or not.
    let links: [MaterialisedEntity]
    private let fields: PageFields
    private let showsPage: Bool

    init(_ policy: ReleasePolicy, page: PageOneLayout, part: RecordPart? = nil) {
        self.policy = policy
        self.part = part
        fields = PageFields(page)
        let row = policy.scope.matrix.rows(of: Self.pageSection).first
        let code = row.flatMap { policy.scope.recipient.cells[$0.name]?.code }
        showsPage = code == .full || code == .summary
        let entities = policy.scope.facts.record.entities
        links = entities.filter(policy.mayUse)
        for entity in entities { add(entity) }
    }

    private static let pageSection = 2

    var facts: RecordFacts { policy.scope.facts }

    /// What stands in the sections, as the rules on reports see it.
    var items: [ReportedItem] {
        facts.record.entities.filter { kept[$0.reference] != nil }
            .map { policy.item($0).reported }
    }

    /// The ids of everything that stands in the sections, and of the record if it goes along.
    var toldIDs: Set<String> {
        Set(kept.keys.map(\.id)).union(policy.scope.isApart ? [] : [facts.record.id.text])
    }

    /// The ids of everything that does not stand in them.
    var untoldIDs: Set<String> {
        Set(
            facts.record.entities.map(\.reference)
                .filter { !$0.isSingleton && kept[$0] == nil }.map(\.id)
        ).union(policy.scope.isApart ? [facts.record.id.text] : [])
    }

    /// Leaves out the links that name something the reader does not get: that there is such a
    /// thing must not be read from them either.
    mutating func withholdLinks(besides told: Set<String>) {
        let links = facts.catalogue.structure.links
        for entity in facts.record.entities where entity.reference.type == links.type {
            let reference = entity.reference
            let ends = [links.ends.one, links.ends.other].flatMap(entity.said)
            let isTold = ends.allSatisfy { $0.stringValue.map(told.contains) ?? false }
            guard !isTold, kept[reference] != nil || counted[reference] != nil else { continue }
            (kept[reference], page[reference], counted[reference]) = (nil, nil, nil)
            let row = policy.row(of: policy.item(entity), links.kind)
            withheld.add(row.category, .notDisclosed)
            sections.insert(policy.section(of: reference.type, links.kind))
        }
    }

    private mutating func add(_ entity: MaterialisedEntity) {
        let reference = entity.reference
        let names: [FieldName?] = entity.fields.isEmpty ? [nil] : entity.fields.keys.map { $0 }
        for name in names {
            switch policy.decide(entity, name) {
            case .shown:
                kept[reference, default: []].formUnion(name.map { [$0] } ?? [])
            case .summarised:
                counted[reference, default: []].formUnion(name.map { [$0] } ?? [])
            case .withheld(let category, let reason):
                withheld.add(category, reason)
                if reason == .notDisclosed {
                    undisclosed.add(
                        category, EntityMember(record: facts.record.id, entity: reference))
                }
                sections.insert(policy.section(of: reference.type, name))
                if reason == .secretAddress { hiddenAddresses.insert(reference) }
            }
        }
        addToPage(entity)
        if entity.isPresent { noteHidden(entity) }
    }

    private mutating func noteHidden(_ entity: MaterialisedEntity) {
        let type = entity.reference.type
        guard let shown = page[entity.reference] else {
            hiddenOnPage.insert(type)
            return
        }
        hiddenOnPage.formUnion(
            entity.fields.keys.filter { !shown.contains($0) }.map { "\(type).\($0.base)" })
    }

    private mutating func addToPage(_ entity: MaterialisedEntity) {
        let reference = entity.reference
        if let kept = kept[reference] { page[reference] = kept }
        guard showsPage, !policy.scope.isApart, fields.contains(type: reference.type),
            entity.isPresent, !policy.item(entity).isClosed
        else { return }
        let open = entity.fields.keys.filter { policy.protection.reason(entity, $0) == nil }
        // Of whom nothing may be told, page one tells nothing either.
        guard !open.isEmpty || entity.fields.isEmpty else { return }
        page[reference, default: []].formUnion(
            open.filter { fields.contains(type: reference.type, $0) })
    }
}

extension ReleasePolicy {
    /// The section in which something stands.
    func section(of type: String, _ field: FieldName?) -> Int {
        let (layout, catalogue) = (scope.layout, scope.facts.catalogue)
        return field.map { layout.section(type: type, field: $0, in: catalogue) }
            ?? layout.section(type: type, in: catalogue)
    }
}
