import RecordModel

/// On what a report to a recipient rests.
package enum RecipientBasis: String, CaseIterable, Sendable {
    /// A row of the table of grounds.
    case table
    /// It stays within an organisation: a purpose is enough.
    case within
    /// A covenant, or the consent of the person.
    case agreement
    /// The victim's complaint.
    case complaint
}

/// Somebody who can be given a report.
package struct Recipient: Hashable, Sendable {
    /// Its code, for example `zsm`.
    package let code: String
    /// On what a report to it rests.
    package let basis: RecipientBasis
    /// The organisation it is, or is part of; nil for a group and for whoever is no party.
    package let party: String?
    /// The codes by which an entry of passing on names it.
    package let receivers: [String]
    /// Where the region profile names the members, as `key` or `object.key`; nil for no group.
    package let members: String?
    /// The codes that mark something else in a record as meant for it.
    package let marks: Set<String>
    /// Whether it works for the suspect too.
    package let servesSuspect: Bool
    /// Whether it may know which kinds of information were left out.
    package let maySeeWithheld: Bool
    /// The makers whose own closed part it gets wherever its cell is full, without an entry.
    package let closedByCell: Set<String>
    /// What it gets, by the name of the row.
    package let cells: [String: RecipientCell]

    init(
        _ code: String, _ json: JSONValue, cells: [String: RecipientCell]
    ) throws(CatalogueProblem) {
        guard let basis = json["basis"]?.stringValue.flatMap(RecipientBasis.init) else {
            throw CatalogueProblem("recipients.json: \(code) rests on nothing")
        }
        self.code = code
        self.basis = basis
        party = json["party"]?.stringValue
        receivers = LayoutReader.strings(json["receivers"])
        members = json["members"]?.stringValue
        marks = Set(LayoutReader.strings(json["marks"]))
        servesSuspect = json["servesSuspect"]?.boolValue ?? false
        maySeeWithheld = json["maySeeWithheld"]?.boolValue ?? true
        closedByCell = Set(LayoutReader.strings(json["closedByCell"]))
        self.cells = cells
    }

    /// Whether it is a group of organisations.
    package var isGroup: Bool { members != nil }

    /// The members of the group in a region; none where its profile names none.
    package func members(in profile: RegionProfile) -> [String] {
        guard let path = members?.split(separator: ".").map(String.init), let key = path.first
        else { return [] }
        let listed = path.count > 1 ? profile[key, path[1]] : profile[key]
        return LayoutReader.strings(listed)
    }
}
