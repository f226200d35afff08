import RecordModel
import RecordStore
import Testing

@testable import SamenOp

/// G1.1-G1.11: a fixture of 106 records yields the published figures, however it came together.
@Suite struct PilotMetricsTests {
    private static func expectPublished(
        _ laptop: Laptop, _ request: MetricsRequest = MetricsRequest()
    ) throws {
        let told = try PilotFixture.told(laptop, request)
        for (id, value) in PilotFixture.published { #expect(told[id] == value, "\(id)") }
        #expect(told["K9.phone"] == .integer(0) && told["K9.video"] == .integer(0))
    }

    @Test func thePilotYieldsThePublishedFigures() throws {
        let world = try StoreWorld()
        let police = try world.laptop("agent", "police", profile: "profile-e")
        for number in 0..<PilotFixture.count {
            try PilotFixture.tell(
                number, try PilotFixture.begin(number, on: police), on: police)
        }
        try Self.expectPublished(police)
        let half = MetricsRequest(
            firstDay: PilotFixture.firstDay, lastDay: PilotFixture.lastDay)
        try Self.expectPublished(police, half)
        let figures = try police.replica.metrics(half).figures
        #expect(figures.figure("G1.6")?.holds == true && figures.figure("G1.7")?.holds == true)
        // Nothing lies outside the half year.
        let after = try PilotFixture.told(
            police,
            MetricsRequest(
                firstDay: PilotFixture.lastDay + 1, lastDay: PilotFixture.lastDay + 100))
        #expect(after["G1.1"] == .integer(0) && after["G1.8"] == .null)
    }

    /// Two laptops know overlapping parts; both write about the same records; Veilig Thuis writes
    /// down the same calls as police did, and links them.
    @Test(arguments: [true, false])
    func mergingCountsNothingTwice(policeFirst: Bool) throws {
        let world = try StoreWorld()
        let one = try world.laptop("agent", "police", profile: "profile-e")
        let other = try world.laptop("collega", "police", profile: "profile-e")
        let vt = try world.laptop("medewerker", "vt", profile: "profile-e")
        var records: [Int: RecordID] = [:]
        for number in 0..<60 { records[number] = try PilotFixture.begin(number, on: one) }
        try world.sync(one, other, vt)
        // From here on everybody is offline. The first 40 are told by both police laptops.
        for number in 0..<40 {
            let record = try #require(records[number])
            try PilotFixture.tell(number, record, on: one)
            try PilotFixture.tell(number, record, on: other)
        }
        for number in 40..<60 {
            try PilotFixture.tell(number, try #require(records[number]), on: other)
        }
        for number in 60..<PilotFixture.count {
            let laptop = number.isMultiple(of: 2) ? one : other
            let record = try PilotFixture.begin(number, on: laptop)
            try PilotFixture.tell(number, record, on: laptop)
            records[number] = record
        }
        try policeFirst ? world.sync(one, other, vt) : world.sync(vt, other, one)
        try Self.logCallsAgain(records, on: vt)
        try policeFirst ? world.sync(vt, one, other) : world.sync(other, one, vt)
        for laptop in [one, other] { try Self.expectPublished(laptop) }
    }

    /// The same calls once more, by the other side, each linked to police's entry.
    private static func logCallsAgain(_ records: [Int: RecordID], on vt: Laptop) throws {
        for number in 0..<PilotFixture.onSite {
            let record = try #require(records[number])
            let calls = try vt.store.read { try $0.materialised(record) }.entities
                .filter { $0.reference.type == "consult" }
            let own = try vt.add(
                "consult", record,
                [
                    "kind": "vt_first_call", "reached": "spoken", "medium": "phone",
                    "started_at":
                        .text(PilotFixture.notified(number).later(minutes: 9).utcText),
                ])
            for call in calls {
                try vt.add(
                    "link", record,
                    [
                        "kind": "mirror_of", "one": .text(call.reference.id),
                        "other": .text(own.id),
                    ])
            }
        }
    }

    /// Police and Veilig Thuis each began a record of one incident; a person linked the two.
    @Test func recordsOfOneIncidentCountOnce() throws {
        let world = try StoreWorld()
        let police = try world.laptop("agent", "police")
        let (one, other) = (try police.newRecord(), try police.newRecord())
        try police.add("bonnet", other, ["medium": "at_station"])
        var told = try PilotFixture.told(police)
        #expect(told["G1.1"] == .integer(2) && told["G1.5"] == .integer(1))
        let link = try police.add(
            "link", one,
            ["kind": "same_incident", "one": .text(one.text), "other": .text(other.text)])
        told = try PilotFixture.told(police)
        #expect(told["G1.1"] == .integer(1) && told["G1.4"] == .integer(1))
        #expect(told["G1.5"] == .integer(0))
        // Taking the link away takes them apart again.
        try police.store.write {
            _ = try $0.remove(link, of: one, reason: "toch twee voorvallen")
        }
        told = try PilotFixture.told(police)
        #expect(told["G1.1"] == .integer(2))
    }
}
