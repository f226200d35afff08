import RecordModel

/// Proves that nothing in the audit trail was altered, left out, put in or put elsewhere.
///
/// Who can write the file could make a whole new trail that fits in itself. That is found out by a
/// head that was given out before: to a laptop, with an export, or to somebody who wrote it down.
package struct AuditVerification {
    /// Rows read at a time.
    private static let pageCountMax = 500

    /// A head that was given out before; nil when none is at hand.
    package let earlier: AuditHead?
    private var failures: [CheckFailure] = []

    /// A verification against a head that was given out before.
    package init(against earlier: AuditHead? = nil) {
        self.earlier = earlier
    }

    /// Reads the trail from its start, and tells what is not as it was written.
    package mutating func run(_ transaction: any SyncTransaction) throws -> [CheckFailure] {
        failures = []
        var last = AuditHead.start
        var isEarlierFound = earlier.map { $0 == .start } ?? true
        while true {
            let page = try transaction.audit(
                AuditQuery(), after: last.number, countMax: Self.pageCountMax)
            for row in page {
                check(row, after: last)
                if let earlier, row.head.number == earlier.number {
                    isEarlierFound = row.head.digest == earlier.digest
                    if !isEarlierFound { fail("audit-other-trail", "\(earlier.number)") }
                    isEarlierFound = true
                }
                last = row.head
            }
            guard page.count == Self.pageCountMax else { break }
        }
        if !isEarlierFound { fail("audit-cut", "\(earlier?.number ?? 0)") }
        try checkEnd(last, transaction)
        return failures
    }

    private mutating func check(_ row: AuditRow, after last: AuditHead) {
        let number = row.head.number
        if number != last.number + 1 {
            return fail("audit-missing", "\(last.number + 1)-\(number - 1)")
        }
        if row.entry.map({ last.next($0) }) != row.head { fail("audit-changed", "\(number)") }
    }

    /// The end is kept apart from the rows as well.
    private mutating func checkEnd(
        _ last: AuditHead, _ transaction: any SyncTransaction
    ) throws {
        let kept = try AuditTrail.head(transaction)
        if kept.number > last.number {
            fail("audit-cut", "\(last.number + 1)-\(kept.number)")
        } else if kept.number < last.number {
            fail("audit-inserted", "\(kept.number + 1)-\(last.number)")
        } else if kept.digest != last.digest {
            fail("audit-changed", "\(last.number)")
        }
    }

    private mutating func fail(_ code: String, _ place: String) {
        failures.append(CheckFailure(code: code, place: place))
    }
}
