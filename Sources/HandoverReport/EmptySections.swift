/// The sections of a report that have nothing to say, together: each is named, with its number, and
/// none takes a heading of its own.
struct EmptySections {
    /// Sections under the same words.
    struct Group {
        /// What they have in common.
        let heading: String
        /// Their numbers and names.
        var names: [String]

        /// The names in one line.
        var line: String { names.joined(separator: "; ") }
    }

    /// The groups, in the order of their first section.
    let groups: [Group]

    init(_ model: HandoverReportModel) {
        groups = model.sections.reduce(into: []) { groups, section in
            guard let words = section.emptiness else { return }
            let name = "\(section.number). \(section.heading)"
            if let index = groups.firstIndex(where: { $0.heading == words }) {
                groups[index].names.append(name)
            } else {
                groups.append(Group(heading: words, names: [name]))
            }
        }
    }
}
