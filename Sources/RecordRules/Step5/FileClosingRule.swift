import RecordModel

/// The rule about the end of Veilig Thuis's own file (section E of the catalogue).
enum FileClosingRule {
    private enum Names {
        static let type = "vt_closed"
        static let closedAt = "closed_at"
        static let notices = ["told_closing_at", "told_conclusions_at", "told_professionals_at"]
    }

    /// E6: VT closes its file once it told everybody concerned that it closes, what it concluded
    /// and that the professionals know. It speaks when a file is about to be closed, or was.
    static let told = Rule("E6", .block, step: 5, binds: [Party.vt], gates: [.closingFile]) {
        facts in
        let file = facts.singleton(Names.type)
        let isClosed = file?.instants(Names.closedAt).isEmpty == false
        guard isClosed || facts.attempt?.gate == .closingFile else { return [] }
        let missing = Names.notices.filter { notice in
            !(file?.instants(notice).contains { $0 <= facts.now } ?? false)
        }
        guard !missing.isEmpty else { return [] }
        return [Breach(entities: [.singleton(Names.type)], parts: ["missing": missing])]
    }
}
