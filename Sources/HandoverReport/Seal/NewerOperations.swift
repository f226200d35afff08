import RecordModel

extension ExaminedReport {
    /// How many operations of `now`, what such a report would be made from now, are not in this one.
    ///
    /// Only JSON names them all. In the other forms stand their digest and where each laptop's end:
    /// where what reaches up to there has that digest, it is the list, and the number is exact. Else
    /// something came in before these ends, and the number is that by which the list grew.
    package func newerCount(in now: ReportedOperations) -> Int {
        if let operations {
            let known = Set(operations.entries)
            return now.entries.count { !known.contains($0) }
        }
        guard let facts, now.digest != facts.operationsDigest else { return 0 }
        let ends = Dictionary(
            facts.heads.map { ($0.replica, $0.sequence) }, uniquingKeysWith: max)
        let before = now.entries.filter {
            $0.operation.sequence <= ends[$0.operation.replica] ?? 0
        }
        let after = now.entries.count - before.count
        guard ReportedOperations(before).digest != facts.operationsDigest else { return after }
        return max(1, after + before.count - Int(facts.operationCount))
    }
}
