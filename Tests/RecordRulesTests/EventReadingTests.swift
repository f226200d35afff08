import RecordModel
import RecordRules
import Testing

/// When it happened and when it came on record: what earlier records are shown with (F1.8, F2.6).
@Suite struct EventReadingTests {
    @Test func `the event is when the incident happened, as somebody says`() {
        let police = Laptop.police().at("10:00")
        police.set("incident", ["notified_at": .time("09:30")])
        #expect(police.facts().dates.occurredAt == moment("09:30"))
        #expect(police.facts().dates.recordedAt == moment("10:00"))
        #expect(!police.facts().dates.isLate)
    }

    @Test func `nothing said is not known`() {
        let police = Laptop.police().at("10:00")
        police.set("incident", ["acute_state": "acute"])
        #expect(police.facts().dates.occurredAt == nil)
        #expect(!police.facts().dates.isLate)
    }

    @Test(arguments: [("2026-02-09T10:00:00+01:00", false), ("2026-02-09T09:59:59+01:00", true)])
    func `late is more than a day`(time: String, isLate: Bool) {
        let dates = RecordDates(
            occurredAt: moment(time), recordedAt: moment("10:00"), lastChange: nil)
        #expect(dates.isLate == isLate)
    }
}
