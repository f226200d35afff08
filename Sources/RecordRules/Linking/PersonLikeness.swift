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

    private let persons: [MaterialisedEntity]
    private let limits: LinkProposalLimits

    init(_ facts: RecordFacts) {
        persons = facts.entities(Names.type)
        limits = facts.catalogue.structure.links.proposals
    }

    var proposals: [LinkProposal] {
        persons.pairs.compactMap { one, other in
            let why = likeness(one, other)
            return why.isEmpty
                ? nil : LinkProposal(.sameAs, one.reference.id, other.reference.id, why)
        }
    }

    /// Why two may be one; nothing where they hardly are.
    func likeness(_ one: MaterialisedEntity, _ other: MaterialisedEntity) -> [Likeness] {
        let births = (Set(one.texts(Names.birth)), Set(other.texts(Names.birth)))
        let isBornAlike = !births.0.isDisjoint(with: births.1)
        guard isBornAlike || births.0.isEmpty || births.1.isEmpty,
            isAgeAlike(one, other), isBornAlike || !areOpposed(one, other)
        else { return [] }
        let names = (self.names(one), self.names(other))
        if !names.0.isDisjoint(with: names.1) {
            return [.sameName] + (isBornAlike ? [.sameBirthDate] : [])
        }
        guard isBornAlike, names.0.isEmpty || names.1.isEmpty || areSimilar(names.0, names.1)
        else { return [] }
        return [.sameBirthDate] + (names.0.isEmpty || names.1.isEmpty ? [] : [.similarName])
    }

    private func names(_ person: MaterialisedEntity) -> Set<String> {
        Set(person.texts(Names.name).map(PlainWords.of))
            .subtracting(limits.namesOfNobody).subtracting([""])
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
