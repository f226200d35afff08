import RecordMerge
import RecordModel
import RecordRules

/// Decides of each field of a record whether it stands in a report: the matrix of the recipient,
/// intersected with what was passed on (D.3, I.2).
package struct ReleasePolicy {
    let scope: ReleaseScope
    let protection: PersonalProtection
    private let items: [EntityReference: ReleaseItem]
    private let kinds: [String: Set<String>]
    private let persons: Set<String>
    private let links: LinkDefinition

    /// A policy for one report.
    package init(_ scope: ReleaseScope) {
        self.scope = scope
        links = scope.facts.catalogue.structure.links
        protection = PersonalProtection(scope)
        let items = ReleaseItems(scope.facts, scope.given)
        self.items = Dictionary(
            uniqueKeysWithValues: scope.facts.record.entities.map {
                ($0.reference, items.item($0))
            })
        kinds = Dictionary(
            uniqueKeysWithValues: scope.matrix.kinds.keys.map { ($0, scope.persons($0)) })
        persons = Set(
            scope.facts.record.entities.map(\.reference)
                .filter { $0.type == scope.matrix.personType }.map(\.id))
    }

    /// Where an entity stands and whose it is.
    package func item(_ entity: MaterialisedEntity) -> ReleaseItem {
        guard let item = items[entity.reference] else {
            preconditionFailure("a policy decides on the entities of its own record")
        }
        return item
    }

    /// What happens with a field of an entity, or with an entity that has no fields.
    package func decide(_ entity: MaterialisedEntity, _ field: FieldName?) -> ReleaseDecision {
        let item = item(entity)
        let row = row(of: item, field)
        guard !scope.isApart else { return .withheld(category: row.category, .apart) }
        guard let cell = scope.recipient.cells[row.name], cell.code != .withheld else {
            return .withheld(category: row.category, .matrix)
        }
        if let against = objection(entity, item, field) { return against }
        if entity.reference.type == disclosureType {
            return passedOn(entity, field, row, cell)
        }
        return decide(entity, item, field, row, cell)
    }

    private func decide(
        _ entity: MaterialisedEntity, _ item: ReleaseItem, _ field: FieldName?, _ row: MatrixRow,
        _ cell: RecipientCell
    ) -> ReleaseDecision {
        let outside = ReleaseDecision.withheld(category: row.category, .matrix)
        guard isWithinLimit(entity, field, cell) else { return outside }
        let notGiven = ReleaseDecision.withheld(category: row.category, .notDisclosed)
        switch cell.code {
        case .withheld: return outside
        case .ownAuthorisation: return .withheld(category: row.category, .article9)
        case .full, .needed, .released:
            return reason(item, cell).map { .shown($0) } ?? notGiven
        case .summary:
            return reason(item, cell).map { .summarised($0) } ?? notGiven
        case .own, .ownSummary:
            guard isOwn(entity) else { return .withheld(category: row.category, .notOwn) }
            return cell.code == .own ? .shown(.own) : .summarised(.own)
        }
    }

    /// Whether a link may be used to read as one what the recipient gets of both its ends.
    ///
    /// The matrix says whether it is told that somebody linked them; to count one child twice
    /// would be wrong for everybody. A link that is kept closed, and was not passed on, is not used.
    func mayUse(_ link: MaterialisedEntity) -> Bool {
        guard link.reference.type == links.type, link.isPresent, !scope.isApart else {
            return false
        }
        let item = item(link)
        return [links.kind, links.ends.one, links.ends.other].allSatisfy { name in
            if case .shown = decide(link, name) { return true }
            return !item.isClosed && objection(link, item, name) == nil
        }
    }

    /// Why an item may go to the recipient; nil when nothing lets it.
    private func reason(_ item: ReleaseItem, _ cell: RecipientCell) -> ReleaseReason? {
        let isOwn = scope.recipient.party == item.source
        switch cell.code {
        case .full, .summary:
            if !item.isClosed { return .matrix }
            if isOwn { return .own }
            let place = scope.facts.catalogue.roles.ownPartition(of: scope.maker)
            if cell.code == .full, item.partition == place,
                scope.recipient.closedByCell.contains(scope.maker)
            {
                return .matrix
            }
        case .needed, .released:
            // A part of an organisation has not all that the organisation has.
            if isOwn, scope.recipient.basis != .within { return .own }
            if scope.isWithin, !cell.only.isEmpty, !item.isClosed { return .matrix }
        case .own, .ownSummary, .ownAuthorisation, .withheld: return nil
        }
        return scope.disclosed(item, isReleased: cell.code == .released)
    }

    /// What is against showing it, whatever the cell says.
    private func objection(
        _ entity: MaterialisedEntity, _ item: ReleaseItem, _ field: FieldName?
    ) -> ReleaseDecision? {
        if item.wpgClass == .article9ViaOM, let cell = article9Cell,
            [.withheld, .ownAuthorisation].contains(cell.code)
        {
            return .withheld(category: article9Category, .article9)
        }
        if !entity.isPresent, !scope.isWithin {
            return .withheld(category: Category.removed, .matrix)
        }
        if ReportRules.isVictimSide(scope.recipient.code),
            ReportRules.isAboutSuspect(item.reported)
        {
            return .withheld(category: Category.suspectHistory, .suspectHistory)
        }
        switch protection.reason(entity, field ?? FieldName("")) {
        case .notifier? where scope.disclosed(item) == nil:
            return .withheld(category: Category.notifier, .notifier)
        case .secretAddress?: return .withheld(category: Category.secretAddress, .secretAddress)
        default: return nil
        }
    }

    /// Categories that are no row of the matrix.
    enum Category {
        static let removed = "removed"
        static let suspectHistory = "suspect_history"
        static let notifier = "notifier"
        static let notAccepted = "not_accepted"
        /// The reader is told that the address is known, not why it is left out.
        static let secretAddress = "address"
    }
}

extension ReleasePolicy {
    private var disclosureType: String {
        scope.facts.catalogue.structure.name("disclosure", "type")
    }

    private var article9Row: MatrixRow? {
        scope.matrix.rows.first { $0.classes.contains(.article9ViaOM) }
    }

    private var article9Cell: RecipientCell? {
        article9Row.flatMap { scope.recipient.cells[$0.name] }
    }

    private var article9Category: String { article9Row?.category ?? "" }

    /// The row of the matrix that a field belongs to.
    func row(of item: ReleaseItem, _ field: FieldName?) -> MatrixRow {
        let type = item.reference.type
        let catalogue = scope.facts.catalogue
        let section =
            field.map { scope.layout.section(type: type, field: $0, in: catalogue) }
            ?? scope.layout.section(type: type, in: catalogue)
        let rows = scope.matrix.rows(of: section)
        let row = rows.first { row in
            (row.types.isEmpty || row.types.contains(type)) && (!row.isOfVT || item.isOfVT)
                && (row.classes.isEmpty
                    || item.wpgClass.map(row.classes.contains) ?? true)
        }
        guard let row = row ?? scope.matrix.rows.last else {
            preconditionFailure("a matrix has rows")
        }
        return row
    }

    /// An entry of passing on goes to whom it was made. Members of a group see of each other's
    /// what was passed on and on which ground, where all of them have it, and not the words.
    private func passedOn(
        _ entity: MaterialisedEntity, _ field: FieldName?, _ row: MatrixRow,
        _ cell: RecipientCell
    ) -> ReleaseDecision {
        let given = scope.given
        let shown: ReleaseDecision = cell.code == .own ? .shown(.own) : .summarised(.own)
        let notOwn = ReleaseDecision.withheld(category: row.category, .notOwn)
        let isDirect = given.isMade(entity.reference, to: scope.addressees)
        let isTold =
            given.isPermitted(entity.reference)
            || given.isReportAccount(entity.reference)
        if isDirect, isTold { return shown }
        guard isDirect || scope.recipient.isGroup && isCommon(entity.reference) else {
            return notOwn
        }
        let catalogue = scope.facts.catalogue
        // The covenant or consent that a report rests on is the recipient's to know.
        let agreements = ["covenant", "consent"].map {
            catalogue.structure.name("disclosure", $0)
        }
        if isDirect, let field, agreements.contains(field.base) { return shown }
        let definition = field.flatMap {
            catalogue.definition(type: entity.reference.type, field: $0)
        }
        guard let definition, definition.value != .text else { return notOwn }
        return shown
    }

    /// Whether an entry was made to a member, and names only what the whole group gets.
    private func isCommon(_ entry: EntityReference) -> Bool {
        guard scope.given.isMade(entry, to: scope.parties), scope.given.isPermitted(entry) else {
            return false
        }
        return scope.given.items(of: entry).allSatisfy { reference in
            guard reference.type != disclosureType,
                let entity = scope.facts.record.entities.first(where: {
                    $0.reference == reference
                })
            else { return false }
            return entity.fields.keys.contains { name in
                if case .shown = decide(entity, name) { true } else { false }
            }
        }
    }

    /// Whether something was made for the recipient.
    private func isOwn(_ entity: MaterialisedEntity) -> Bool {
        guard let mark = scope.matrix.own[entity.reference.type] else { return false }
        if mark.isByCreator {
            return entity.creatorOrganisation.map(scope.given.party) == scope.recipient.party
        }
        if let field = mark.field {
            return entity.said(FieldName(field)).contains { said in
                said.stringValue.map(scope.recipient.marks.contains) ?? false
            }
        }
        return !mark.marks.isDisjoint(with: scope.recipient.marks)
    }

    private func isWithinLimit(
        _ entity: MaterialisedEntity, _ field: FieldName?, _ cell: RecipientCell
    ) -> Bool {
        guard cell.allows(type: entity.reference.type, base: field?.base ?? "") else {
            return false
        }
        guard let kind = cell.about else { return true }
        let meant = kinds[kind] ?? []
        if entity.reference.type == scope.matrix.personType {
            return meant.contains(entity.reference.id)
        }
        let named = entity.fields.keys.flatMap { entity.said($0) }.compactMap(\.stringValue)
            .filter(persons.contains)
        // Something about a suspect too is for others: it says against whom it is.
        return named.contains(where: meant.contains)
    }
}
