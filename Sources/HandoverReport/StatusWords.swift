/// What stands on every page: whether the report can still change, and whether it is real.
extension ReportContext {
    /// The sentence on top.
    var statusNotice: String {
        let status = text("status.notice.\(request.status.rawValue)")
        return practiceNotice.map { "\($0) \(status)" } ?? status
    }

    /// The word in every section header and at the head of every page.
    var statusWord: String {
        let word = text("status.word.\(request.status.rawValue)")
        return request.isPractice ? text("status.word.practice", ["status": word]) : word
    }

    /// That nothing in the report is real; nil where it is.
    var practiceNotice: String? {
        request.isPractice ? text("status.notice.practice") : nil
    }
}
