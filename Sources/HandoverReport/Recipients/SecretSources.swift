import RecordMerge
import RecordModel
import RecordRules

/// Gathers what nobody may read in a text either: the addresses of who hides, and who reported.
struct SecretSources {
    private let shares: [RecordShare]
    private let told: Set<String>
    private let protection: PersonalProtection
    private let facts: RecordFacts
    private let nobody: Set<SecretPhrase>

    /// - Parameters:
    ///   - shares: What each record of the incident gives, the one asked for first.
    ///   - told: The ids of everything that stands in the report.
    init(_ shares: [RecordShare], told: Set<String>) {
        guard let asked = shares.first else { preconditionFailure("a report is about a record") }
        self.shares = shares
        self.told = told
        protection = asked.policy.protection
        facts = protection.scope.whole
        nobody = Set(
            facts.catalogue.structure.links.proposals.namesOfNobody.compactMap { SecretPhrase($0) })
    }

    /// All of it.
    var words: SecretWords {
        var words = SecretWords()
        words.insert(names)
        guard protection.hidesAddress else { return words }
        var homes = SecretWords()
        var others: Set<SecretPhrase> = []
        for text in protection.secrets.flatMap(\.texts) {
            let address = AddressPhrases(text, isAddress: true)
            homes.insert(address.phrases.subtracting(nobody))
            words.insert(address.phrases.subtracting(nobody))
            others.formUnion(address.places)
        }
        for text in whereabouts.flatMap(\.texts) {
            let address = AddressPhrases(text, isAddress: false)
            others.formUnion(address.phrases.union(address.places))
        }
        words.insert(Self.degrees(protection.secrets))
        // What is open anyway tells nothing, and the report could not be read without it.
        let open = openAddresses.map { FoldedText($0) }.filter { !homes.stands(in: $0) }
        words.insert(
            others.subtracting(nobody).filter { phrase in
                var one = SecretWords()
                one.insert([phrase])
                return !open.contains { one.stands(in: $0) }
            })
        return words
    }

    /// Where who hides was said to be, in words about the person.
    private var whereabouts: Set<JSONValue> {
        protection.scope.matrix.secretAddress.elsewhere.filter { $0.person == nil }
            .reduce(into: []) { found, place in
                found.formUnion(
                    facts.everSaid(place.type, place.fields, of: protection.hidden.contains))
            }
    }

    /// The addresses of everybody else, and of what happened.
    private var openAddresses: [String] {
        facts.catalogue.search.fields.filter { $0.kind == .address }.flatMap { field in
            facts.everSaid(field.type, [field.field.base]) { id in
                !protection.homes.contains(id) && !protection.hidden.contains(id)
            }
        }.compactMap(\.stringValue)
    }

    /// The names of who only reported and was not passed on; not of who has the same name and
    /// stands in the report.
    private var names: Set<SecretPhrase> {
        let personType = protection.scope.matrix.personType
        let fields = Set(
            facts.catalogue.search.fields(of: personType).filter { $0.kind == .name }
                .map(\.field.base))
        var found: Set<SecretPhrase> = nobody
        for share in shares {
            let policy = share.policy
            let notifiers = share.facts.record.entities.filter { entity in
                policy.protection.isNotifier(entity)
                    && policy.scope.disclosed(policy.item(entity)) == nil
            }.map(\.reference.id)
            guard !notifiers.isEmpty else { continue }
            found.formUnion(
                share.facts.everSaid(personType, fields, of: Set(notifiers).contains)
                    .compactMap(\.stringValue).flatMap(Self.parts))
        }
        guard found != nobody else { return [] }
        let shown = facts.everSaid(personType, fields) { [told] id in told.contains(id) }
            .compactMap(\.stringValue)
        let folded = shown.map { FoldedText($0) }
        return found.subtracting(nobody).filter { phrase in
            var one = SecretWords()
            one.insert([phrase])
            return !folded.contains { one.stands(in: $0) }
        }
    }

    /// A shorter last word is mostly one of the language.
    private static let lastNameLetterCountMin = 5

    /// A name and, where it has several words, the last one.
    private static func parts(of name: String) -> [SecretPhrase] {
        let words = name.split(whereSeparator: \.isWhitespace)
        let last = words.count > 1 ? words.last.flatMap { SecretPhrase($0) } : nil
        return [SecretPhrase(name)].compactMap { $0 }
            + [last].compactMap { $0 }.filter { $0.letterCount >= lastNameLetterCountMin }
    }

    private static func degrees(_ values: Set<JSONValue>) -> [SecretDegree] {
        values.flatMap(\.texts).flatMap { text in
            SecretDegree.all(in: FoldedText(text), text, decimalCountMin: 1)
                .flatMap { $0.degree.near }
        }
    }
}

extension RecordFacts {
    /// Every value that anybody ever wrote on fields of a type, whatever stands there now.
    ///
    /// - Parameter isMeant: Whether it is about the entity of that id.
    func everSaid(
        _ type: String, _ fields: Set<String>, of isMeant: (String) -> Bool
    ) -> Set<JSONValue> {
        var found: Set<JSONValue> = []
        for entity in record.entities
        where entity.reference.type == type && isMeant(entity.reference.id) {
            for name in entity.fields.keys where fields.contains(name.base) {
                found.formUnion(entity.said(name))
            }
        }
        for fact in operations.values where fact.entity.type == type {
            let id = fact.entity.id
            guard isMeant(id) || aliases[id].map(isMeant) ?? false else { continue }
            for member in fact.values.members
            where fields.contains(FieldName(member.key.string).base) {
                found.insert(member.value)
            }
        }
        return found.subtracting([.null])
    }
}

extension JSONValue {
    /// Every text in it.
    fileprivate var texts: [String] {
        switch self {
        case .string(let text): [text.string]
        case .array(let values): values.flatMap(\.texts)
        case .object(let object): object.members.flatMap(\.value.texts)
        default: []
        }
    }
}
