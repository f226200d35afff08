import RecordMerge
import RecordModel
import RecordRules

/// What nobody outside may read out of a report, whatever they get otherwise: who reported, and
/// where somebody hides.
struct PersonalProtection {
    let scope: ReleaseScope
    private let notifiers: Set<String>
    /// The ids of who hides.
    let hidden: Set<String>
    /// The ids of the entries of where they do.
    let homes: Set<String>
    /// The addresses and places that are secret, also as anybody ever wrote them before.
    let secrets: Set<JSONValue>

    init(_ scope: ReleaseScope) {
        self.scope = scope
        let matrix = scope.matrix
        // Who is linked to somebody that only reported, is that person.
        notifiers = Self.reporting(scope.facts, matrix)
            .union(Self.members(Self.reporting(scope.whole, matrix), scope.whole))
        let entities = scope.whole.record.entities
        guard scope.servesSuspect else {
            (hidden, homes, secrets) = ([], [], [])
            return
        }
        let home = matrix.secretAddress.home
        let homes = entities.filter { entity in
            entity.reference.type == home.type
                && entity.fields[FieldName(matrix.secretAddress.flag)]?.allHeads.contains { head in
                    ![.bool(false), .null].contains(head.value.known)
                } ?? false
        }
        hidden = Self.members(
            Set(homes.flatMap { $0.said(FieldName(home.person ?? "")) }.compactMap(\.stringValue)),
            scope.whole)
        let references = Self.members(Set(homes.map(\.reference.id)), scope.whole)
        self.homes = references
        secrets = scope.whole.everSaid(home.type, home.fields) { references.contains($0) }
    }

    /// Whether any address is kept secret from this recipient.
    var hidesAddress: Bool { !secrets.isEmpty || !hidden.isEmpty }

    /// Why a field may not be shown, whatever the matrix says; nil when nothing is against it.
    func reason(_ entity: MaterialisedEntity, _ field: FieldName) -> WithholdingReason? {
        if tellsNotifier(entity, field) { return .notifier }
        return givesAddressAway(entity, field) ? .secretAddress : nil
    }

    /// Whether somebody only reported.
    func isNotifier(_ entity: MaterialisedEntity) -> Bool {
        entity.reference.type == scope.matrix.personType
            && notifiers.contains(entity.reference.id)
    }

    private func tellsNotifier(_ entity: MaterialisedEntity, _ field: FieldName) -> Bool {
        let matrix = scope.matrix
        let home = matrix.secretAddress.home
        if entity.reference.type == matrix.personType {
            return notifiers.contains(entity.reference.id)
                || field == FieldName(matrix.rolesField, element: matrix.notifierRole)
        }
        guard entity.reference.type == home.type, let person = home.person else { return false }
        return entity.said(FieldName(person)).contains { said in
            said.stringValue.map(notifiers.contains) ?? false
        }
    }

    private func givesAddressAway(_ entity: MaterialisedEntity, _ field: FieldName) -> Bool {
        guard hidesAddress else { return false }
        if !secrets.isDisjoint(with: entity.said(field)) { return true }
        // That it is a secret one is not said either: the reader hears who knows it, no more.
        let secret = scope.matrix.secretAddress
        if entity.reference.type == secret.home.type, field.base == secret.flag { return true }
        return scope.matrix.secretAddress.elsewhere.contains { place in
            guard place.type == entity.reference.type, place.fields.contains(field.base) else {
                return false
            }
            guard let person = place.person else { return hidden.contains(entity.reference.id) }
            // Whose it is, is not always said: then it may be anybody's.
            let persons = entity.said(FieldName(person)).compactMap(\.stringValue)
            return persons.isEmpty || persons.contains(where: hidden.contains)
        }
    }

    /// Who only reported, by what a record says.
    private static func reporting(_ facts: RecordFacts, _ matrix: RecipientMatrix) -> Set<String> {
        Set(
            facts.record.entities.filter { entity in
                guard entity.reference.type == matrix.personType else { return false }
                let roles = roles(entity, matrix.rolesField)
                return roles.contains(matrix.notifierRole)
                    && roles.subtracting(matrix.rolesBesideNotifier) == [matrix.notifierRole]
            }.map(\.reference.id))
    }

    /// The ids with those of everything that is read under one of them.
    private static func members(_ ids: Set<String>, _ facts: RecordFacts) -> Set<String> {
        ids.union(facts.aliases.filter { ids.contains($0.value) }.keys)
    }

    private static func roles(_ entity: MaterialisedEntity, _ field: String) -> Set<String> {
        Set(
            entity.fields.filter { name, value in
                name.base == field && value.allHeads.contains { $0.value.known == .bool(true) }
            }.compactMap(\.key.element))
    }
}
