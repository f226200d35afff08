/// Names that stand in every report.
enum ReportDigest {
    /// The name of the format; stands in every report.
    static let format = "samenop-report-1"
    /// The member of the JSON form that holds the digest.
    static let key = "reportDigest"
    /// The member of the JSON form that holds what a service said of it.
    static let attestationKey = "attestation"
}
