import RecordMerge
import RecordModel
import RecordStore
import Schemas

/// What a recipient gets of a record: each person once, whatever was entered twice.
struct ReportShare {
    /// What is shown, joined by the links of which both ends are.
    let joined: JoinedRecord
    /// The entities that it was made from.
    let members: Set<EntityMember>
    /// The categories left out, sorted.
    let withheld: [String]
}

/// Takes out of a record what a recipient does not get. Which that is, is data.
struct ReportSelection {
    private struct Rule {
        let category: String
        let types: Set<String>
        let wpgClass: WpgClass?
    }

    private let rules: [Rule]

    init(recipient: String) throws {
        let json = try JSONReader.read(Schemas.text("report/recipients.json") ?? "{}")
        let entries = json["recipients"]?[recipient]?["withheld"]?.arrayValue ?? []
        rules = entries.compactMap { entry in
            entry["category"]?.stringValue.map {
                Rule(
                    category: $0,
                    types: Set(entry["types"]?.arrayValue?.compactMap(\.stringValue) ?? []),
                    wpgClass: entry["wpgClass"]?.stringValue.flatMap(WpgClass.init))
            }
        }
    }

    /// The categories by which an entity is left out; none for one that stays.
    func categories(of entity: EntityReference, _ frame: EntityFrame?) -> [String] {
        rules.filter { rule in
            rule.types.contains(entity.type)
                || (rule.wpgClass != nil && frame?.wpgClass == rule.wpgClass)
        }.map(\.category)
    }
}

extension LocalReplica {
    /// What a recipient gets. What is left out is so before anything is joined: no value of it
    /// comes in by way of a link.
    func shown(_ view: RecordView, _ selection: ReportSelection) throws -> ReportShare {
        let parts = try store.read { reader -> [RecordPart] in
            guard let join = view.join else {
                let record = view.record.id
                return [RecordPart(record: record, states: try reader.states(record))]
            }
            return [join.asked] + join.others
        }
        var withheld: Set<String> = []
        var members: Set<EntityMember> = []
        let kept = try store.read { reader in
            try parts.map { part in
                var left: Set<EntityReference> = []
                for state in part.states {
                    let frame = try reader.frame(state.reference, of: part.record)
                    let categories = selection.categories(of: state.reference, frame)
                    withheld.formUnion(categories)
                    guard categories.isEmpty else { continue }
                    left.insert(state.reference)
                    members.insert(EntityMember(record: part.record, entity: state.reference))
                }
                return part.keeping(left.contains)
            }
        }
        let joiner = RecordJoiner(links: catalogue.structure.links, rules: catalogue)
        return ReportShare(
            joined: joiner.join(kept[0], with: Array(kept.dropFirst())), members: members,
            withheld: withheld.sorted())
    }
}
