import RecordModel

/// A report as one HTML page that needs nothing else: no scripts, no files from elsewhere.
package enum HTMLRenderer {
    /// The report as UTF-8 text that ends with its digest.
    package static func render(_ model: HandoverReportModel) -> String {
        let title = TextEscaping.html("\(model.title) (\(model.statusWord))", lineBreak: " ")
        let head = """
            <!DOCTYPE html>
            <html lang="\(model.request.language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="\(ReportDigest.format)">
            <meta name="referrer" content="no-referrer">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <title>\(title)</title>
            <style>
            \(style(model))
            </style>
            </head>
            <body>
            <header>
            <h1>\(TextEscaping.html(model.title))</h1>
            <p class="notice">\(TextEscaping.html(model.statusNotice))</p>
            </header>
            <main>

            """
        let status = model.statusWord
        let sections = model.sections.filter { $0.emptiness == nil }
            .map { HTMLBlocks.section($0, status: status) }
        let empty = EmptySections(model).groups.enumerated()
            .map { HTMLBlocks.empty($1, number: $0, status: status) }
        return ReportSeal.sealed(
            head + (sections + empty).joined() + "</main>\n</body>\n</html>\n", as: .html, model)
    }

    private static func style(_ model: HandoverReportModel) -> String {
        ReportStyle.sheet(
            top: "\(model.statusWord): \(model.recordName)", foot: model.statusNotice)
    }

    private static let policy = "default-src 'none'; style-src 'unsafe-inline'"
}
