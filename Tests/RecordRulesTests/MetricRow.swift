import RecordModel
import Testing

@testable import RecordRules

/// What is on record of one case, and what a figure says of it.
struct MetricRow: Sendable, CustomTestStringConvertible {
    /// The figure.
    let id: String
    let name: String
    /// Its value as text and what stands behind it: `50 (1/2)`; `-` for not applicable.
    let told: String
    let time: String
    let profile: [String: JSONValue]
    let story: @Sendable (Laptop, Laptop) -> Void

    init(
        _ id: String, _ name: String, _ told: String, at time: String = "23:00",
        profile: [String: JSONValue] = [:],
        _ story: @escaping @Sendable (_ police: Laptop, _ vt: Laptop) -> Void
    ) {
        self.id = id
        self.name = name
        self.told = told
        self.time = time
        self.profile = profile
        self.story = story
    }

    var testDescription: String { "\(id): \(name)" }

    /// Plays the story on two laptops, exchanges everything and compares on both.
    func check(_ location: SourceLocation = #_sourceLocation) {
        let (police, vt) = (Laptop.police(), Laptop.vt())
        story(police, vt)
        police.receive(vt)
        vt.receive(police)
        for laptop in [police, vt] {
            let facts = laptop.facts(at: time, profile: profile)
            #expect(Metrics.told(id, facts) == told, sourceLocation: location)
        }
    }
}

extension Laptop {
    /// Says that two entities are the same, having seen what the other laptop knows.
    func link(
        _ kind: String, _ one: EntityReference, _ other: EntityReference, from laptop: Laptop
    ) {
        receive(laptop)
        add("link", ["kind": .text(kind), "one": .text(one.id), "other": .text(other.id)])
    }
}

/// Every figure of catalogue G.2 has rows in which its numerator counts, in which only its
/// denominator does, and in which there is nothing to count.
@Suite struct MetricRowTests {
    static let rows =
        MetricJointRows.all + MetricContactRows.all + MetricCareRows.all
        + MetricInvestigationRows.all + MetricVictimRows.all + MetricStalkingRows.all
        + MetricOrderRows.all + MetricRegistrationRows.all

    @Test(arguments: rows)
    func `each figure counts what its row of the catalogue says`(_ row: MetricRow) {
        row.check()
    }

    /// M37 counts no records: it has its test where the use of a laptop is.
    @Test func everyFigureHasRows() {
        for definition in Metrics.book.definitions where definition.row.hasPrefix("M") {
            guard !definition.isOfUse else { continue }
            let values = Set(Self.rows.filter { $0.id == definition.id }.map(\.told))
            #expect(values.count > 1, "\(definition.id)")
            guard definition.unit == .percent else { continue }
            let isLeftOut = values.contains("- (0/0)")
            #expect(isLeftOut, "\(definition.id)")
        }
    }

    /// Without any record nothing is told but noughts.
    @Test func withoutRecordsThereIsNothing() {
        for definition in Metrics.book.definitions where definition.unit != .sum {
            let told = Metrics.told(definition.id)
            #expect(told == (definition.unit == .count ? "0" : "- (0/0)"), "\(definition.id)")
        }
    }
}
