import RecordMerge
import RecordModel

/// Persons of a record who may be the same (F1.30): entered apart, on two laptops.
struct PersonLikeness {
    private enum Names {
        static let type = "person"
        static let name = "person_name"
        static let birth = "date_of_birth"
        static let age = "age_estimate"
        static let isMinor = "is_minor"
        /// One person is seldom both to people who each met one of the two.
        static let opposed = ["victim", "suspect"]
        static let roles = "person_roles"
        /// Shorter names are alike too soon.
        static let similarNameLengthMin = 4
    }

    /// Of persons of one name or birth date that many are compared with each other.
    private static let alikeCountMax = 20

    /// A person, with what is compared of each.
    struct Sketch {
        let person: MaterialisedEntity
        let names: Set<String>
        let births: Set<String>
    }

    let persons: [Sketch]
    private let limits: LinkProposalLimits

    init(_ facts: RecordFacts) {
        let limits = facts.catalogue.structure.links.proposals
        self.limits = limits
        persons = facts.entities(Names.type).map { person in
            Sketch(
                person: person,
                names: Set(person.texts(Names.name).map(PlainWords.of))
                    .subtracting(limits.namesOfNobody).subtracting([""]),
                births: Set(person.texts(Names.birth)))
        }
    }

    /// Only persons who share a name or a birth date are compared: others are never alike.
    var proposals: [LinkProposal] {
        var alike: [String: [Int]] = [:]
        for (place, sketch) in persons.enumerated() {
            for word in sketch.names.union(sketch.births) { alike[word, default: []].append(place) }
        }
        let pairs = Set(
            alike.values.flatMap { places in
                Array(places.prefix(Self.alikeCountMax)).pairs.map { [$0.0, $0.1] }
            })
        return pairs.compactMap { pair in
            let (one, other) = (persons[pair[0]], persons[pair[1]])
            let why = likeness(one, other)
            return why.isEmpty
                ? nil
                : LinkProposal(.sameAs, one.person.reference.id, other.person.reference.id, why)
        }
    }

    /// Why two may be one; nothing where they hardly are.
    func likeness(_ one: Sketch, _ other: Sketch) -> [Likeness] {
        let isBornAlike = !one.births.isDisjoint(with: other.births)
        guard isBornAlike || one.births.isEmpty || other.births.isEmpty,
            isAgeAlike(one.person, other.person),
            isBornAlike || !areOpposed(one.person, other.person)
        else { return [] }
        if !one.names.isDisjoint(with: other.names) {
            return [.sameName] + (isBornAlike ? [.sameBirthDate] : [])
        }
        let isNameless = one.names.isEmpty || other.names.isEmpty
        guard isBornAlike, isNameless || areSimilar(one.names, other.names) else { return [] }
        return [.sameBirthDate] + (isNameless ? [] : [.similarName])
    }

    private func areSimilar(_ names: Set<String>, _ others: Set<String>) -> Bool {
        names.contains { name in
            others.contains { other in
                let words = (Set(name.split(separator: " ")), Set(other.split(separator: " ")))
                if words.0.isSubset(of: words.1) || words.1.isSubset(of: words.0) { return true }
                let length = min(name.utf8.count, other.utf8.count)
                return length >= Names.similarNameLengthMin
                    && NearMiss.distance(name, other) <= max(1, length / 6)
            }
        }
    }

    private func isAgeAlike(_ one: MaterialisedEntity, _ other: MaterialisedEntity) -> Bool {
        if one.surely(Names.isMinor, is: true), other.surely(Names.isMinor, is: false) {
            return false
        }
        if one.surely(Names.isMinor, is: false), other.surely(Names.isMinor, is: true) {
            return false
        }
        let ages = (one.integers(Names.age), other.integers(Names.age))
        guard !ages.0.isEmpty, !ages.1.isEmpty else { return true }
        return ages.0.contains { age in ages.1.contains { abs(age - $0) <= limits.ageYears } }
    }

    private func areOpposed(_ one: MaterialisedEntity, _ other: MaterialisedEntity) -> Bool {
        let roles = [one, other].map { person in
            Names.opposed.filter { person.possiblyHas(Names.roles, $0) }
        }
        return roles.allSatisfy { $0.count == 1 } && roles[0] != roles[1]
    }
}

/// Words as they are compared: in small letters, with one space between them, nothing else.
enum PlainWords {
    static func of(_ text: String) -> String {
        var words: [UInt8] = []
        for byte in text.lowercased().utf8 {
            let isLetter = byte >= 0x80 || (0x61...0x7A).contains(byte)
            if isLetter || (0x30...0x39).contains(byte) {
                words.append(byte)
            } else if let last = words.last, last != UInt8(ascii: " ") {
                words.append(UInt8(ascii: " "))
            }
        }
        if words.last == UInt8(ascii: " ") { words.removeLast() }
        return String(decoding: words, as: UTF8.self)
    }
}
