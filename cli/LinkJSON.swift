import RecordMerge
import RecordModel
import RecordRules
import SamenOp

/// What is linked and what may be, as `record show --json` prints it beside the record itself.
struct LinkJSON {
    let context: CommandContext
    let view: RecordView

    init(_ context: CommandContext, _ view: RecordView) {
        self.context = context
        self.view = view
    }

    /// `joined`: every entity that is more in the joined record than it is by itself. `countedOnce`:
    /// what stands there several times and is one. `sameIncident` and `linkProposals` beside it.
    ///
    /// - Parameter entity: The form of an entity; nil for one that is not to be shown.
    func members(
        proposals: [LinkProposal], entity: (MaterialisedEntity) -> JSONValue?
    ) -> [(String, JSONValue)] {
        let links = context.data.catalogue.structure.links
        let joined = view.joinedEntities.compactMap { joined in
            entity(joined).map { form -> JSONValue in
                let reference = joined.reference
                let members = view.members(of: reference)
                return .members([
                    (
                        "entity",
                        .members([("type", .text(reference.type)), ("id", .text(reference.id))])
                    ),
                    ("members", .array(members.map { .text($0.entity.id) })),
                    ("from", .array(members.map(Self.member))),
                    ("label", form["label"] ?? .null), ("fields", form["fields"] ?? .null),
                ])
            }
        }
        return [
            ("joined", .array(joined)),
            (
                "countedOnce",
                .array(
                    view.countedOnce.map { group in
                        .members([
                            ("type", .text(group[0].type)),
                            ("members", .array(group.map { .text($0.id) })),
                        ])
                    })
            ),
            ("sameIncident", Self.records(view.sameIncident, context)),
            ("linkProposals", .array(proposals.map { $0.json(links) })),
        ]
    }

    /// Records with their names.
    static func records(_ records: [RecordID], _ context: CommandContext) -> JSONValue {
        .array(
            records.map {
                .members([
                    ("record", .text($0.text)), ("name", .text(context.data.name(of: $0))),
                ])
            })
    }

    /// An entity with the record that it stands in.
    static func member(_ member: EntityMember) -> JSONValue {
        .members([
            ("record", .text(member.record.text)), ("type", .text(member.entity.type)),
            ("id", .text(member.entity.id)),
        ])
    }
}

extension [String] {
    /// The same with one more, where there is one.
    func appending(_ line: String?) -> [String] { line.map { self + [$0] } ?? self }
}
