import RecordMerge
import RecordModel

/// How rules read a field: the value in force together with every value that stands beside it.
///
/// What nobody wrote, cleared values, unreadable ones and the code for "unknown" are answers to
/// nothing: they are never "no".
protocol FieldReading {
    /// Every value that stands on a field, or on an element of a set: candidates and remarks; none
    /// when nobody wrote it.
    func standing(_ name: FieldName) -> [RegisterValue]
}

extension MaterialisedEntity: FieldReading {
    func standing(_ name: FieldName) -> [RegisterValue] {
        fields[name]?.allHeads.map(\.value) ?? []
    }
}

extension FieldReading {
    /// Every value that stands on a field.
    func standing(_ name: String) -> [RegisterValue] {
        standing(FieldName(name))
    }

    /// Whether the field has a value and every one that stands is among `codes`.
    func surely(_ name: String, in codes: Set<String>) -> Bool {
        let standing = standing(name)
        return !standing.isEmpty
            && standing.allSatisfy { $0.known?.stringValue.map(codes.contains) ?? false }
    }

    /// Whether somebody wrote the field and not every value that stands is among `codes`: another
    /// answer, "unknown", a cleared or an unreadable one may be anything else.
    func possibly(_ name: String, notIn codes: Set<String>) -> Bool {
        !standing(name).isEmpty && !surely(name, in: codes)
    }

    /// Whether somebody wrote the field and not every value that stands is `flag`.
    func possibly(_ name: String, not flag: Bool) -> Bool {
        !standing(name).isEmpty && !surely(name, is: flag)
    }

    /// Whether some value that stands is among `codes`.
    func possibly(_ name: String, in codes: Set<String>) -> Bool {
        standing(name).contains { $0.known?.stringValue.map(codes.contains) ?? false }
    }

    /// Whether the field has a value and every one that stands is `flag`.
    func surely(_ name: String, is flag: Bool) -> Bool {
        let standing = standing(name)
        return !standing.isEmpty && standing.allSatisfy { $0.known?.boolValue == flag }
    }

    /// Whether some value that stands is `flag`.
    func possibly(_ name: String, is flag: Bool) -> Bool {
        standing(name).contains(.known(.bool(flag)))
    }

    /// Whether somebody says that `element` is in the set.
    func possiblyHas(_ set: String, _ element: String) -> Bool {
        standing(FieldName(set, element: element)).contains(.known(.bool(true)))
    }

    /// Whether nobody who spoke of it contests that `element` is in the set.
    func surelyHas(_ set: String, _ element: String) -> Bool {
        let standing = standing(FieldName(set, element: element))
        return !standing.isEmpty && standing.allSatisfy { $0 == .known(.bool(true)) }
    }

    /// The texts that stand on a field.
    func texts(_ name: String) -> [String] {
        standing(name).compactMap { $0.known?.stringValue }
    }

    /// Whether some text that is more than blanks stands on a field.
    func isFilled(_ name: String) -> Bool {
        texts(name).contains { text in text.contains { !$0.isWhitespace } }
    }

    /// The numbers that stand on a field.
    func integers(_ name: String) -> [Int64] {
        standing(name).compactMap { $0.known?.integerValue }
    }

    /// The moments that stand on a field.
    func instants(_ name: String) -> [Instant] {
        texts(name).compactMap { Instant($0) }
    }

    /// Whether every value that stands is readable and an answer.
    func isAnswered(_ name: String, unknown: String) -> Bool {
        let standing = standing(name)
        return !standing.isEmpty
            && standing.allSatisfy { value in
                guard let known = value.known, !known.isNull else { return false }
                return known.stringValue != unknown
            }
    }
}

extension RecordFacts {
    /// Whether a field of a singleton has a value and every one that stands is among `codes`.
    func surely(_ singleton: String, _ name: String, in codes: Set<String>) -> Bool {
        self.singleton(singleton)?.surely(name, in: codes) ?? false
    }

    /// Whether some value that stands on a field of a singleton is among `codes`.
    func possibly(_ singleton: String, _ name: String, in codes: Set<String>) -> Bool {
        self.singleton(singleton)?.possibly(name, in: codes) ?? false
    }
}

extension MaterialisedEntity {
    /// The elements that somebody says are in a set.
    func elements(of set: String) -> Set<String> {
        Set(
            fields.keys.filter { $0.base == set }.compactMap(\.element)
                .filter { possiblyHas(set, $0) })
    }

    /// Whether the owner itself gave the field a value: a provisional one is another's word, and so
    /// are all of those on which others differ while the owner said nothing.
    func isConfirmed(_ name: String) -> Bool {
        guard let field = fields[FieldName(name)] else { return false }
        return field.hasOwnersWord && field.candidates.contains { $0.value.known != nil }
    }

    /// The moments that the owner itself stands for.
    func confirmedInstants(_ name: String) -> [Instant] {
        guard isConfirmed(name), let field = fields[FieldName(name)] else { return [] }
        return field.candidates.compactMap { $0.value.known?.stringValue }.compactMap {
            Instant($0)
        }
    }
}

/// Several entities that describe one thing, read together: every value that stands on any of
/// them counts, and an entity on which a field was never written says nothing about it.
struct Together: FieldReading {
    let members: [any FieldReading]

    func standing(_ name: FieldName) -> [RegisterValue] {
        members.flatMap { $0.standing(name) }
    }
}

extension RecordFacts {
    /// All entities of a type that point to `id` by `field`, corrections taken into account, read
    /// together: "1 per person" although each organisation may have made its own.
    func together(_ type: String, where field: String, is id: String) -> Together {
        Together(members: entries(type).filter { $0.texts(field).contains(id) })
    }
}
