import GRDB
import RecordMerge
import RecordModel

/// Places in records that may hold what was looked for: their values have to be compared.
package struct SearchCandidates: Hashable, Sendable {
    /// The most promising first.
    package let places: [SearchPlace]
    /// Whether there were more than are looked at.
    package let isCut: Bool
}

extension StoreReader {
    /// How many places are compared for one set of pieces: those that share the most.
    package static let searchCandidateCountMax = 500

    /// The places that share enough pieces with each of the sets.
    ///
    /// - Parameter own: A record that is left out.
    package func searchCandidates(
        _ sets: [Set<String>], except own: RecordID? = nil
    ) throws -> [SearchCandidates] {
        let search = registers.search
        var wanted: [UInt64: [Int]] = [:]
        for (index, set) in sets.enumerated() {
            for piece in set { wanted[search.pieces.number(piece), default: []].append(index) }
        }
        var found = [[(place: SearchPlace, share: Double)]](repeating: [], count: sets.count)
        try search.each { place, numbers in
            guard place.record != own else { return }
            var shared = [Int](repeating: 0, count: sets.count)
            for number in numbers {
                for index in wanted[number] ?? [] { shared[index] += 1 }
            }
            for (index, set) in sets.enumerated() where shared[index] > 0 {
                let share = Double(shared[index]) / Double(min(set.count, numbers.count))
                if share >= SearchPieces.sharedShareMin { found[index].append((place, share)) }
            }
        }
        return found.map { places in
            let ranked = places.sorted {
                $0.share == $1.share ? $0.place < $1.place : $0.share > $1.share
            }
            return SearchCandidates(
                places: ranked.prefix(Self.searchCandidateCountMax).map(\.place),
                isCut: ranked.count > Self.searchCandidateCountMax)
        }
    }

    /// Every text that stands on a searched field now.
    package func searchedTexts(_ place: SearchPlace) throws -> [String] {
        try registers.register(place.record, place.entity, place.field)?.heads
            .compactMap { $0.value.known?.stringValue } ?? []
    }

    /// Whether the index is the one that the registers give; ids of the entities where it is not.
    func searchMismatches(_ only: RecordID?) throws -> [VerificationFailure] {
        let search = registers.search
        var kept: [SearchPlace: [UInt64]] = [:]
        try search.each { place, numbers in
            if only == nil || place.record == only { kept[place] = numbers }
        }
        var expected: [SearchPlace: [UInt64]] = [:]
        for (record, _, _) in try records() where only == nil || record == only {
            for entity in try materialised(record).entities where entity.isPresent {
                for field in search.definition.fields(of: entity.reference.type) {
                    let place = SearchPlace(
                        record: record, entity: entity.reference, field: field.field)
                    guard
                        let register = try registers.register(
                            record, entity.reference, field.field)
                    else { continue }
                    let numbers = search.numbers(register, field.kind)
                    if !numbers.isEmpty { expected[place] = numbers }
                }
            }
        }
        return Set(kept.keys).union(expected.keys).filter { kept[$0] != expected[$0] }.sorted()
            .map { place in
                VerificationFailure(
                    code: "search-mismatch", place: "\(place.record.text) \(place.entity)",
                    message: "the index is not the one that the record gives")
            }
    }
}

extension SearchPlace: Comparable {
    /// Orders by record, entity and field.
    package static func < (left: SearchPlace, right: SearchPlace) -> Bool {
        if left.record != right.record { return left.record < right.record }
        if left.entity != right.entity { return left.entity < right.entity }
        return left.field < right.field
    }
}
