import HandoverReport
import RecordModel
import RecordStore
import SamenOp
import Testing

/// A report leaves only on what it was decided on: between deciding and leaving, a sync may bring a
/// withdrawal or a block.
@Suite struct ReportBasisTests {
    private let world: StoreWorld
    private let police: Laptop
    private let record: RecordID

    init() throws {
        world = try StoreWorld()
        police = try world.laptop("agent", "police")
        record = try police.newRecord()
        try police.set(.singleton("incident"), record, "acute_state", "acute")
    }

    private func prepare(_ recipient: String = "om") throws -> PreparedReport {
        try police.replica.prepareReport(
            record,
            ReportOrder(
                for: recipient, purpose: "om de zaak over te nemen", format: .json,
                language: .dutch, isInterim: true))
    }

    private func leave(_ report: PreparedReport) throws {
        try police.replica.issue(report, digest: try report.written().digest)
    }

    private func accountCount() throws -> Int {
        try police.operations(record).count { $0.content?.values["report_digest"] != nil }
    }

    private func access() throws -> [AccessEntry] {
        try police.replica.store.read { try $0.accessEntries() }
    }

    @Test func aWriteInBetweenStopsItAndNothingIsKeptAsLeft() throws {
        let report = try prepare()
        try police.set(.singleton("incident"), record, "acute_state", "suspected_acute")
        let error = #expect(throws: StoreError.self) { try leave(report) }
        #expect(error?.code == .recordChanged)
        #expect(try accountCount() == 0)
        let last = try #require(try access().last)
        #expect(last.action == .refused && last.detail == "record-changed")
        #expect(try !access().contains { $0.action == .export })
        // Made again it leaves.
        try leave(try prepare())
        #expect(try accountCount() == 1)
    }

    @Test func somethingPassedOnOrTakenBackInBetweenStopsItToo() throws {
        let report = try prepare()
        try police.add(
            "disclosure", record,
            ["provider_org": "police", "receiver_org": "om", "ground_code": "G3"])
        #expect(throws: StoreError.self) { try leave(report) }
    }

    @Test func aWriteInAnotherRecordDoesNot() throws {
        let report = try prepare()
        let other = try police.newRecord()
        try police.set(.singleton("incident"), other, "acute_state", "acute")
        try leave(report)
        #expect(try accountCount() == 1)
    }

    @Test func reportsThatWereMadeTogetherBothLeave() throws {
        let reports = try ["om", "vt_file", "base_team"].map(prepare)
        for report in reports { try leave(report) }
        #expect(try accountCount() == 2)
    }

    @Test(arguments: [(true, "not-arrived"), (false, "attested-not-written")])
    func thatItDidNotArriveFollowsInTheAccessLog(wasKept: Bool, detail: String) throws {
        let report = try prepare()
        let digest = try report.written().digest
        if wasKept { try police.replica.issue(report, digest: digest) }
        try police.replica.noteNotArrived(report, digest: digest, wasKept: wasKept)
        let last = try #require(try access().last)
        #expect(last.action == .export && last.record == record)
        #expect(last.detail == "\(detail) \(digest.hex.prefix(16))")
        #expect(try access().count { $0.action == .export } == (wasKept ? 2 : 1))
    }
}
