import RecordMerge
import RecordModel

/// What happened to an order and has to be told to whom it protects.
struct OrderEvent {
    /// What happened.
    enum Kind: String, CaseIterable {
        case imposed
        case changed
        case ended
        case violated
    }

    let kind: Kind
    let moment: Instant
}

extension Measure {
    private enum Names {
        static let status = "status"
        /// What of an order may change once it is imposed.
        static let terms: Set<String> = [
            "ends_at", "until_further_notice", "radius_m", "centre", "centre_coordinates",
            "polygon", "em_combined",
        ]
        static let violation = "violation"
        static let measure = "measure"
        static let informedAt = "victim_informed_at"
        static let told = "victim_informed"
        static let person = "person"
        static let topic = "topic"
        static let topics: [OrderEvent.Kind: Set<String>] = [
            .imposed: ["measure_imposed", "measure_end", "suspension", "violation"],
            .changed: ["measure_imposed", "measure_end", "suspension", "violation"],
            .ended: ["measure_end"], .violated: ["violation"],
        ]
        static let toldAt = "informed_at"
    }

    /// Violations of this measure that somebody recorded, sorted by id.
    func violations(_ facts: RecordFacts) -> [Entry] {
        facts.entries(Names.violation).filter { isMeant(by: $0, Names.measure) }
    }

    /// What happened to it that its victim has not been told of, the first event of each kind. Only
    /// police's own word confirms that the victim was told, or an entry of such a conversation.
    func untoldEvents(_ facts: RecordFacts) -> [OrderEvent] {
        let untold = events(facts).filter { !isTold($0, facts) }
        return OrderEvent.Kind.allCases.compactMap { kind in
            untold.filter { $0.kind == kind }.min { $0.moment < $1.moment }
        }
    }

    /// When it was imposed, changed and ended, each with when its victim was first told of that.
    func tellings(_ facts: RecordFacts) -> [(event: OrderEvent, at: Instant?)] {
        events(facts).filter { $0.kind != .violated }.map { event in
            (event, toldAt(event, facts).min())
        }
    }

    private func events(_ facts: RecordFacts) -> [OrderEvent] {
        guard stands(Status.decided) else { return [] }
        let history = facts.writes(reference, Names.terms.union([Names.status]))
        let decided = (history[Names.status] ?? []).filter {
            $0.value.stringValue.map(Status.decided.contains) ?? false
        }
        guard let imposed = decided.min(by: { $0.moment < $1.moment }) else { return [] }
        var events = [OrderEvent(kind: .imposed, moment: imposed.moment)]
        events += Names.terms.flatMap { changes(history[$0] ?? [], since: imposed) }
        events += extensions(facts).map { OrderEvent(kind: .changed, moment: $0.decidedAt) }
        events += end(facts).map { [OrderEvent(kind: .ended, moment: $0)] } ?? []
        return events + violationEvents(decided, facts)
    }

    /// When it ended by the word of who decides, or ran out by it.
    private func end(_ facts: RecordFacts) -> Instant? {
        let ended = statusWrites(facts).filter {
            isOwn($0.organisation)
                && $0.value.stringValue.map(Status.ended.contains) ?? false
        }
        let isEnded = statusHeads.contains {
            isOwn($0.organisation)
                && $0.value.known?.stringValue.map(Status.ended.contains) ?? false
        }
        let ranOut = ownEnd(facts).flatMap { $0 <= facts.now ? $0 : nil }
        return ((isEnded ? ended.map(\.moment) : []) + [ranOut].compactMap(\.self)).min()
    }

    private func violationEvents(_ decided: [PastWrite], _ facts: RecordFacts) -> [OrderEvent] {
        let entries = violations(facts).filter { entry in
            !entry.instants(Names.informedAt, by: Party.police).contains { $0 <= facts.now }
        }
        let told = entries.compactMap(facts.moment)
        let written =
            stands(Status.violated) && violations(facts).isEmpty
            ? decided.filter { $0.value.stringValue.map(Status.violated.contains) ?? false }
                .map(\.moment) : []
        return (told + written).map { OrderEvent(kind: .violated, moment: $0) }
    }

    /// The writes of one term, by who decides, that put another value in place of the one before.
    private func changes(_ writes: [PastWrite], since imposed: PastWrite) -> [OrderEvent] {
        let own = writes.filter { isOwn($0.organisation) }
        return zip(own, own.dropFirst()).filter { before, after in
            after.value != before.value && after.writtenAt > imposed.writtenAt
        }.map { OrderEvent(kind: .changed, moment: $0.1.moment) }
    }

    private func isOwn(_ organisation: String) -> Bool {
        organisation == Party.police || organisation == entity.creatorOrganisation
    }

    /// Whether the victim was told, in or after the minute in which it happened. A moment of telling
    /// on the order itself is always about its being imposed at least.
    private func isTold(_ event: OrderEvent, _ facts: RecordFacts) -> Bool {
        !toldAt(event, facts).isEmpty
    }

    /// When the victim was told, up to now, by all who say so.
    private func toldAt(_ event: OrderEvent, _ facts: RecordFacts) -> [Instant] {
        let minute = event.moment.milliseconds / 60_000 * 60_000
        let own = entity.instants(Names.informedAt, by: Party.police).filter {
            $0 <= facts.now && (event.kind == .imposed || $0.milliseconds >= minute)
        }
        let topics = Names.topics[event.kind] ?? []
        let entries = facts.entries(Names.told).filter { entry in
            entry.surely(Names.topic, in: topics) && isAboutVictim(entry)
        }
        return own
            + entries.flatMap { $0.instants(Names.toldAt) }.filter {
                $0 <= facts.now && $0.milliseconds >= minute
            }
    }

    /// Whether who was told may be whom the order protects.
    private func isAboutVictim(_ entry: Entry) -> Bool {
        let persons = Set(entry.texts(Names.person))
        return persons.isEmpty || protected.isEmpty || !persons.isDisjoint(with: protected)
    }
}
