import RecordMerge
import RecordModel
import RecordRules

/// Everything the parts of a report need while it is made, and the words they share.
///
/// Every part keeps it, and it holds the record in several views: so there is one of it, and no
/// copies. Nothing in it changes.
final class ReportContext {
    let permitted: PermittedReport
    let input: ReportInput
    let layout: ReportLayout
    let texts: TextCatalogue
    let names: EntityNames
    /// The findings that somebody still has to act on, the hardest and earliest first.
    let needing: [Finding]
    private let order: DisplayOrder
    private let corrections: [String: [EntityReference]]

    init(
        _ permitted: PermittedReport, _ input: ReportInput, layout: ReportLayout,
        texts: TextCatalogue
    ) {
        self.permitted = permitted
        self.input = input
        self.layout = layout
        self.texts = texts
        names = EntityNames(input, layout: layout.pageOne, language: permitted.request.language)
        order = DisplayOrder(input.facts)
        needing = FindingOrder.sorted(input.findings.filter(\.needsSomebody).once, order)
        corrections = Self.corrections(input)
    }

    /// By the id of what was wrong: the entities that put it right.
    private static func corrections(_ input: ReportInput) -> [String: [EntityReference]] {
        let name = FieldName(input.facts.catalogue.structure.name("correction", "corrects"))
        var corrections: [String: [EntityReference]] = [:]
        for entity in input.facts.record.entities where entity.isPresent {
            for head in entity.fields[name]?.allHeads ?? [] {
                guard let id = head.value.known?.stringValue else { continue }
                corrections[id, default: []].append(entity.reference)
            }
        }
        return corrections
    }

    /// The entities that put a wrong one right, in the order of display.
    func corrections(of entity: EntityReference) -> [EntityReference] {
        sorted(corrections[entity.id] ?? [])
    }

    /// Says behind words about an entity that it was put right later, when it was.
    func marked(_ words: String, _ entity: EntityReference) -> String {
        corrections[entity.id] == nil ? words : text("corrected_later", ["words": words])
    }

    var request: ReportRequest { permitted.request }
    var language: Language { request.language }
    var catalogue: Catalogue { input.facts.catalogue }
    var record: MaterialisedRecord { input.facts.record }

    /// A sentence of the text catalogue.
    func text(_ key: String, _ arguments: [String: String] = [:]) -> String {
        texts("report.\(key)", language, arguments)
    }

    /// How something without data reads.
    var notRecorded: String { text("not_recorded") }

    /// How a section reads that shows nothing.
    ///
    /// Where the recipient does not get everything, nothing may mean that there is nothing, or
    /// that it is not for them: the words are the same for both.
    func nothing(in section: Int) -> String {
        guard let cut = input.cut, !cut.isWhole(section) else { return notRecorded }
        return text("not_recorded_or_withheld")
    }

    /// Under which words a section that shows nothing is listed with others.
    func emptiness(of section: Int) -> String {
        text(
            nothing(in: section) == notRecorded
                ? "empty_sections" : "empty_sections_or_withheld")
    }

    /// Whether it may be said of a field that nothing is recorded.
    func mayDeny(_ path: FieldPath) -> Bool { input.cut?.mayDeny(path) ?? true }

    /// How fields without data read on page one.
    func nothing(about fields: [FieldPath]) -> String {
        fields.allSatisfy(mayDeny) ? notRecorded : text("not_recorded_or_withheld")
    }

    /// Whether the report shows a field: in its section, or on page one, which shows some beside.
    func isShown(_ path: FieldPath) -> Bool {
        let name = FieldName(path.name)
        let section = layout.sections.section(type: path.type, field: name, in: catalogue)
        return treatment(section) == .full
            || PageFields(layout.pageOne).contains(type: path.type, name)
    }

    /// Who is to do something, where nobody is named: that it is nobody, if that may be said.
    func nobody(_ type: String, _ owner: String?) -> String {
        guard let owner else { return text("nobody") }
        let path = FieldPath(type: type, name: owner)
        return isShown(path) && mayDeny(path) ? text("nobody") : text("not_recorded_or_withheld")
    }

    /// A sentence that says that there is nothing, or where that may not be said, that there is
    /// nothing in what the recipient gets.
    func denial(_ key: String, told: String, _ mayDeny: Bool) -> String {
        text(mayDeny ? key : told)
    }

    /// Whether the report names the operations behind what it says.
    var namesOperations: Bool { input.cut?.tells ?? true }

    /// How much of a section the recipient gets.
    func treatment(_ section: Int) -> SectionTreatment { input.cut?.treatments[section] ?? .full }

    /// What page one sees: what the matrix gives there, beside what stands in the sections. Made
    /// anew each time.
    func forPageOne() -> ReportContext {
        guard let cut = input.cut, !cut.isUncut else { return self }
        return ReportContext(
            permitted, input.seeing(cut.pageFacts), layout: layout, texts: texts)
    }

    func organisation(_ code: String) -> String {
        catalogue.roles.organisations[code]?[language] ?? code
    }

    func role(_ code: String) -> String {
        catalogue.roles.roles[code]?.label[language] ?? code
    }

    /// Whom a finding binds.
    func bound(_ code: String) -> String {
        if let label = catalogue.roles.organisations[code] ?? catalogue.roles.roles[code]?.label {
            return label[language]
        }
        let key = "report.binds.\(code)"
        let label = texts(key, language)
        return label == key ? code : label
    }

    /// Organisation and role, and whose place is taken.
    func who(_ author: OperationAuthor) -> String {
        let plain = "\(organisation(author.organisation)), \(role(author.role))"
        guard let other = author.actingFor else { return plain }
        return text("acting_for", ["who": plain, "organisation": organisation(other)])
    }

    /// Organisation, role and pseudonym.
    func whoExactly(_ author: OperationAuthor) -> String { "\(who(author)) (\(author.id))" }

    /// What people call a field, with the element where it is one of a set.
    func label(type: String, field: FieldName) -> String {
        guard let definition = catalogue.definition(type: type, field: field) else {
            return text("unknown_field", ["field": field.description])
        }
        guard let element = field.element else { return definition.label[language] }
        let shown = ValueText(self).element(element, definition.value)
        return "\(definition.label[language]): \(shown)"
    }

    /// What people call a field of a layout, which names a set without element.
    func label(_ path: FieldPath) -> String {
        catalogue.definition(type: path.type, name: path.name)?.label[language]
            ?? text("unknown_field", ["field": path.name])
    }

    func typeLabel(_ type: String) -> String {
        catalogue.types[type]?.label[language] ?? text("unknown_type", ["type": type])
    }

    func fact(_ head: RegisterHead) -> OperationFact? {
        input.facts.operations[head.stamp.operation]
    }

    /// Whether the recipient gets what somebody said as reason: where a section shows something
    /// that was written with it. Page one shows some values beside, without the words.
    func tellsReason(_ head: RegisterHead) -> Bool {
        guard let cut = input.cut else { return true }
        return cut.facts.operations[head.stamp.operation] != nil
    }

    /// Whether the recipient writes in the record too, so that it can fill in what is missing.
    var isRecipientWriter: Bool {
        permitted.basis == .within
            || input.sync.units.contains { $0.organisation == permitted.recipient.party }
    }

    /// In the order of the catalogue, then of creation.
    func sorted(_ references: some Collection<EntityReference>) -> [EntityReference] {
        order.sorted(references)
    }

    /// The hardest first, then the earliest.
    func inOrder(_ findings: [Finding]) -> [Finding] { FindingOrder.sorted(findings, order) }

    /// Whether one field of an entity stands before another of the same name: elements that are
    /// entities stand in the order of those.
    func precedes(_ one: FieldName, _ other: FieldName) -> Bool {
        guard let left = one.element.flatMap({ names.references(id: $0).first }),
            let right = other.element.flatMap({ names.references(id: $0).first }), left != right
        else { return one < other }
        return sorted([left, right]).first == left
    }

    /// The entities of a type that count as present, in the order of display.
    func present(_ type: String) -> [MaterialisedEntity] {
        let found = Dictionary(
            input.facts.entities(type).map { ($0.reference, $0) }
        ) { first, _ in first }
        return sorted(found.keys).compactMap { found[$0] }
    }

    /// The fields of an entity with that bare name, in the order of display.
    func fields(
        _ entity: MaterialisedEntity, base: String
    ) -> [(name: FieldName, field: MaterialisedField)] {
        entity.fields.filter { $0.key.base == base }.sorted { precedes($0.key, $1.key) }
            .map { ($0.key, $0.value) }
    }
}
