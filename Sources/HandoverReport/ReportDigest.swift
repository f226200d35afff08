import RecordModel

/// The digest that a report carries of itself.
///
/// It shows damage and careless changes. It is no signature: whoever changes a report on purpose
/// can make a new one. What proves a report is the digest kept with its disclosure.
enum ReportDigest {
    /// The name of the format; stands in every report.
    static let format = "samenop-report-1"
    /// The member of the JSON form that holds the digest.
    static let key = "reportDigest"
    /// How the last line of a text form begins.
    static let linePrefix = "<!-- samenop-report-digest: "
    /// How it ends.
    static let lineSuffix = " -->\n"

    /// A text form, closed with the digest of everything before the last line.
    static func sealed(_ text: String) -> String {
        let body = text.hasSuffix("\n") ? text : "\(text)\n"
        return body + linePrefix + SHA256Digest(of: body.utf8).hex + lineSuffix
    }

    /// How the last row of a table begins; after it comes the digest, and empty fields.
    static let rowPrefix = "samenop-report-digest,"

    /// A table, closed with a row that holds the digest of all before it.
    static func sealed(csv rows: String, columns: Int) -> String {
        let empty = String(repeating: ",", count: columns - 2)
        return rows + rowPrefix + SHA256Digest(of: rows.utf8).hex + empty + "\r\n"
    }

    /// The JSON form with the digest of everything else in it.
    static func sealed(_ members: [(String, JSONValue)]) -> JSONValue {
        let digest = SHA256Digest(of: JSONValue.members(members).canonicalBytes)
        return .members(members + [(key, .text(digest.hex))])
    }
}
