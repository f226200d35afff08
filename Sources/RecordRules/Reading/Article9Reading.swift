import RecordMerge
import RecordModel

/// Police data that does not leave just like that: what is held under article 9, and what belongs
/// to a running investigation.
package enum Article9 {
    private enum Names {
        static let item = "info_item"
        static let registration = "prior_registration"
        static let investigation = "running_investigation"
        static let topic = "topic"
        static let release = "om_release"
        static let releasedAt = "released_at"
        static let receivers = "receivers"
        static let om = "om"
    }

    /// Those of the items with these ids that the OM did not release: held under article 9, while
    /// no release before that moment names their topic and this receiver. Sorted by type and id.
    ///
    /// - Parameters:
    ///   - ids: The ids of what is to be passed on.
    ///   - receiver: The code of the party it goes to.
    ///   - moment: When it goes.
    ///   - facts: The record.
    package static func uncovered(
        _ ids: Set<String>, to receiver: String, at moment: Instant, _ facts: RecordFacts
    ) -> [EntityReference] {
        guard receiver != Names.om else { return [] }
        return items(ids, facts).filter { item in
            facts.wpgClasses(of: item).contains(.article9ViaOM)
                && !topics(of: item).allSatisfy {
                    isReleased($0, to: receiver, before: moment, facts)
                }
        }
        .map(\.reference)
    }

    /// Those of the items with these ids that belong to a running investigation, as far as is
    /// known, without a class of police data. Sorted by type and id.
    package static func unclassed(_ ids: Set<String>, _ facts: RecordFacts) -> [EntityReference] {
        items(ids, facts).filter { item in
            mayBeInvestigation(item) && facts.wpgClasses(of: item).subtracting([.none]).isEmpty
        }
        .map(\.reference)
    }

    /// The entries with these ids, corrections taken into account.
    private static func items(_ ids: Set<String>, _ facts: RecordFacts) -> [Entry] {
        guard !ids.isEmpty else { return [] }
        return Set(facts.record.entities.map(\.reference.type)).sorted()
            .flatMap { facts.entries($0) }
            .filter { !$0.ids.isDisjoint(with: ids) }
    }

    /// What an item is about. Article 9 data is of an investigation unless it says otherwise.
    static func topics(of item: Entry) -> Set<String> {
        switch item.reference.type {
        case Names.item:
            let named = Set(item.texts(Names.topic))
            return named.isEmpty ? [Names.investigation] : named
        case Names.registration: return [InfoCheck.Topic.registrations.rawValue]
        default: return [Names.investigation]
        }
    }

    /// An item of police that does not say what it is about may be about an investigation.
    private static func mayBeInvestigation(_ item: Entry) -> Bool {
        switch item.reference.type {
        case Names.investigation: true
        case Names.item:
            (item.creatorOrganisation ?? Party.police) == Party.police
                && topics(of: item).contains(Names.investigation)
        default: false
        }
    }

    private static func isReleased(
        _ topic: String, to receiver: String, before moment: Instant, _ facts: RecordFacts
    ) -> Bool {
        releases(facts).contains { release in
            release.topic == topic && release.receivers.contains(receiver)
                && release.releasedAt.map { $0 < moment } ?? false
        }
    }

    /// The releases that police recorded, as far as nobody contests them.
    static func releases(_ facts: RecordFacts) -> [Release] {
        facts.entries(Names.release)
            .filter { ($0.creatorOrganisation ?? Party.police) == Party.police }
            .map { entry in
                let topics = Set(entry.texts(Names.topic))
                return Release(
                    ids: entry.ids, stamp: entry.stamps.first,
                    topic: topics.count == 1 ? topics.first : nil,
                    receivers: entry.elements(of: Names.receivers).filter {
                        entry.surelyHas(Names.receivers, $0)
                    }, releasedAt: entry.instants(Names.releasedAt).max())
            }
    }
}

/// What the prosecution released of what is held under article 9, and to whom.
struct Release {
    /// The ids of the entry and its corrections.
    let ids: Set<String>
    /// When it was written.
    let stamp: WriteStamp?
    /// What it is about; nil when nobody said or people differ.
    let topic: String?
    /// The parties it may go to.
    let receivers: Set<String>
    /// When it was released.
    let releasedAt: Instant?

    /// Whether everything that an item is about was released.
    func covers(_ item: Entry) -> Bool { Article9.topics(of: item).allSatisfy { $0 == topic } }
}

extension RecordFacts {
    /// The classes of police data under which an entry was written.
    func wpgClasses(of entry: Entry) -> Set<WpgClass> {
        let stated = entry.texts(catalogue.structure.name("wpgClass", "field"))
        let written = entry.stamps.compactMap { operations[$0.operation]?.wpgClass }
        return Set(stated.compactMap(WpgClass.init) + written)
    }
}
