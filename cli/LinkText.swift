import RecordMerge
import RecordModel
import RecordRules
import SamenOp

/// What is linked and what may be, as people read it on a terminal.
struct LinkText {
    let context: CommandContext
    let view: RecordView

    init(_ context: CommandContext, _ view: RecordView) {
        self.context = context
        self.view = view
    }

    /// One line per proposal, with the command that a person can give.
    func lines(_ proposals: [LinkProposal]) -> [String] {
        let links = context.data.catalogue.structure.links
        return proposals.map { proposal in
            context.text(
                "cli.link.proposal",
                [
                    "kind": context.text("cli.link.kind.\(links.code(of: proposal.kind))"),
                    "one": name(proposal.one, proposal.kind),
                    "other": name(proposal.other, proposal.kind),
                    "why": proposal.why.map { context.text("cli.link.why.\($0.rawValue)") }
                        .joined(separator: ", "),
                    "command": "samenop link \(context.data.name(of: view.record.id)) "
                        + "\(links.code(of: proposal.kind)) "
                        + "\(address(proposal.one, proposal.kind)) "
                        + address(proposal.other, proposal.kind),
                ])
        }
    }

    /// What counts as one with an entity, although both stand there; nothing where nothing does.
    func counterparts(of entity: EntityReference) -> String? {
        guard let group = view.countedOnce.first(where: { $0.contains(entity) }) else { return nil }
        return context.text(
            "cli.link.counted-once",
            [
                "members": group.filter { $0 != entity }.map(\.shortText).joined(separator: ", ")
            ])
    }

    /// What an entity of the joined record is made from; nothing for one that is by itself.
    func origin(of entity: EntityReference) -> String? {
        let members = view.members(of: entity)
        let isElsewhere = members.contains { $0.record != view.record.id }
        guard members.count > 1 || isElsewhere else { return nil }
        let parts = members.map { member in
            let place =
                isElsewhere ? " (\(context.data.name(of: member.record)))" : ""
            return member.entity.shortText + place
        }
        return context.text("cli.link.joined", ["members": parts.joined(separator: " + ")])
    }

    /// That other records are of the same incident; nothing where none is.
    var incident: String? {
        guard !view.sameIncident.isEmpty else { return nil }
        return context.text(
            "cli.link.same-incident",
            ["records": view.sameIncident.map(context.data.name).joined(separator: ", ")])
    }

    /// That the program has something to propose; nothing where it has not.
    func notice(_ proposals: [LinkProposal]) -> String? {
        guard !proposals.isEmpty else { return nil }
        return context.text(
            "cli.link.notice",
            [
                "count": String(proposals.count),
                "record": context.data.name(of: view.record.id),
            ])
    }

    private func name(_ id: String, _ kind: LinkKind) -> String {
        if kind == .sameIncident, let record = RecordID(id) { return context.data.name(of: record) }
        guard let reference = reference(id) else { return String(id.prefix(8)) }
        return ValueText(context).entity(reference)
    }

    private func address(_ id: String, _ kind: LinkKind) -> String {
        kind == .sameIncident ? name(id, kind) : reference(id)?.shortText ?? id
    }

    private func reference(_ id: String) -> EntityReference? {
        view.facts.record.entities.first { $0.reference.id == id }?.reference
    }
}
