import Foundation
import HandoverReport
import RecordModel
import RecordStore
import SamenOp
import Testing

/// A record of ten thousand entries becomes a report in every text form. It takes long, so it runs
/// when asked for: `SAMENOP_LARGE=1`, and with `SAMENOP_LARGE_STORE` the store stays in that folder,
/// to measure the program with.
@Suite struct LargeReportTests {
    private static let environment = ProcessInfo.processInfo.environment
    private static let entryCount = 10_000

    @Test(.enabled(if: environment["SAMENOP_LARGE"] == "1"))
    func tenThousandEntries() throws {
        let world = try StoreWorld()
        let folder = Self.environment["SAMENOP_LARGE_STORE"] ?? world.path("groot")
        let replica = try LocalReplica.create(
            folder: folder, identity: world.identity("groot", "police"), data: world.data,
            clock: { TestClock.start })
        let record = try replica.newRecord().header.record
        try replica.store.write { writer in
            for number in 1..<Self.entryCount {
                _ = try writer.add(
                    "info_item", to: record,
                    [
                        (FieldName("topic"), "police_registrations"),
                        (FieldName("text"), .text("Fictieve melding \(number) in Fictiestad")),
                    ])
            }
        }
        let prepared = try replica.prepareReport(
            record,
            ReportOrder(
                for: "base_team", purpose: "overdracht", format: .html, language: .dutch,
                isInterim: true))
        for format in ReportFormat.allCases {
            let written = try prepared.written(as: format)
            #expect(!written.bytes.isEmpty)
            if format != .csv {
                let text = String(decoding: written.bytes, as: UTF8.self)
                #expect(text.contains("Fictieve melding \(Self.entryCount - 1) in Fictiestad"))
            }
        }
    }
}
