import RecordModel

/// Rules about keeping a suspect away from people and places.
enum BanRules {
    private enum Names {
        static let guideline = "em_guideline_m"
        static let usualGuideline: Int64 = 1_000
        static let stalking = "stalking"
        static let civilCase = "civil_case_running"
        static let sharedChildren = "children_shared_with_suspect"
    }

    /// R4.12: an ankle tag can only guard a place that lies far enough from the suspect's home. A
    /// distance nobody knows is not far enough.
    static let farFromHome = Rule(
        "R4.12", .warn, step: Step4Rules.step, binds: [Party.police]
    ) { facts in
        let guideline = guideline(facts)
        return monitoredBans(facts).compactMap { ban in
            guard let distance = ban.distances(facts).min() else {
                return Breach(
                    entities: [ban.reference], variant: "unknown",
                    arguments: ["guideline": String(guideline)])
            }
            guard distance < Double(guideline) else { return nil }
            return Breach(
                entities: [ban.reference],
                arguments: [
                    "distance": String(Int64(distance.rounded())),
                    "guideline": String(guideline),
                ])
        }
    }

    /// R4.13: the place itself is large enough for an ankle tag, wherever the suspect lives.
    static let largeEnough = Rule(
        "R4.13", .warn, step: Step4Rules.step, binds: [Party.police]
    ) { facts in
        let guideline = guideline(facts)
        return monitoredBans(facts).compactMap { ban in
            guard let radius = ban.radii.min() else {
                if ban.hasCorners { return nil }
                return Breach(
                    entities: [ban.reference], variant: "unknown",
                    arguments: ["guideline": String(guideline)])
            }
            guard radius < guideline else { return nil }
            return Breach(
                entities: [ban.reference],
                arguments: ["radius": String(radius), "guideline": String(guideline)])
        }
    }

    /// R4.19: with stalking, a ban on contact and on places, an ankle tag and immediate supervision
    /// are all thought of, in every case.
    static let consideredForStalking = Rule(
        "R4.19", .warn, step: Step4Rules.step, binds: [Party.police]
    ) { facts in
        guard Danger.isStalking(facts) else { return [] }
        let isMonitoringConsidered =
            Measure.isConsidered(Measure.Kind.monitoring, facts)
            || Measure.all(facts).contains { $0.isLocationBan && $0.isMonitoringAnswered }
        var breach = Breach.lacking(
            [
                "contact_ban": Measure.isConsidered(Measure.Kind.contactBan, facts),
                "location_ban": Measure.isConsidered(Measure.Kind.locationBan, facts),
                "monitoring": isMonitoringConsidered,
                "supervision": Measure.isConsidered(Measure.Kind.immediateSupervision, facts),
            ], of: [.singleton(Names.stalking)])
        if Sash.isHigh(facts) { breach?.binds = [Party.police, Party.supervisor] }
        return [breach].compactMap(\.self)
    }

    /// R4.23: a ban on contact and a court case about contact with the children get in each
    /// other's way. With shared children a case that nobody asked about may be running.
    static let contactCase = Rule(
        "R4.23", .warn, step: Step4Rules.step, binds: Party.both
    ) { facts in
        let bans = Measure.possible(Measure.Kind.contactBan, facts)
        guard !bans.isEmpty, let stalking = facts.singleton(Names.stalking) else { return [] }
        let isRunning = stalking.possibly(Names.civilCase, is: true)
        let mayRun =
            stalking.possibly(Names.sharedChildren, is: true)
            && !stalking.surely(Names.civilCase, is: false)
        guard isRunning || mayRun else { return [] }
        return [
            Breach(
                entities: bans.map(\.reference) + [stalking.reference],
                variant: isRunning ? nil : "unknown")
        ]
    }

    /// Bans on a place that somebody combines with an ankle tag, and that are not over.
    private static func monitoredBans(_ facts: RecordFacts) -> [Measure] {
        let tags = Measure.possible(Measure.Kind.monitoring, facts)
        return Measure.all(facts).filter {
            $0.isLocationBan && !$0.isOver && $0.isMonitored(by: tags)
        }
    }

    private static func guideline(_ facts: RecordFacts) -> Int64 {
        facts.profile.number(Names.guideline, usual: Names.usualGuideline)
    }
}
