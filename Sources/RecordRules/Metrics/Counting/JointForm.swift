import RecordMerge
import RecordModel

/// In which form police and Veilig Thuis acted together (F5.9, K9), as far as something recorded
/// supports it. One case has one form: the one that comes first of those that are supported.
package enum JointForm: String, CaseIterable, Sendable {
    case onSite = "joint_on_site"
    case atStation = "consult_at_station"
    case video
    case phone
    case notConsulted = "vt_not_consulted"

    private enum Names {
        static let incident = "incident"
        static let decision = "vt_attendance_decision"
        static let decisions: [String: JointForm] = ["at_station": .atStation, "video": .video]
        static let evaluation = "evaluation"
        static let form = "form"
        static let bonnet = "bonnet"
        static let medium = "medium"
        static let participants = "participants"
        static let media: [String: JointForm] = [
            "on_site": .onSite, "in_person": .onSite, "at_station": .atStation, "video": .video,
            "phone": .phone,
        ]
    }

    /// The form of a case: the highest that something supports.
    package static func of(_ one: MetricCase) -> JointForm {
        let found = supported(one.facts)
        return allCases.first(where: found.contains) ?? .notConsulted
    }

    /// The forms that something in a record supports.
    ///
    /// What somebody meant to do, or says afterwards, is not enough by itself: a team that came, a
    /// consultation or a conversation really held has to be on record (K9). A conversation of
    /// which the way is not said takes it from the decision or the evaluation; where Veilig Thuis
    /// decided to talk at the station or by video, a conversation held supports that.
    static func supported(_ facts: RecordFacts) -> Set<JointForm> {
        let talks = talks(facts)
        var forms = Set(talks.bonnets + talks.consults.flatMap(\.self))
        if hasCome(facts) { forms.insert(.onSite) }
        let isHeld = !talks.bonnets.isEmpty || !talks.consults.isEmpty
        guard isHeld || talks.unspecifiedBonnets > 0 else { return forms }
        let claims = claims(facts)
        forms.formUnion(claims.intersection([.atStation, .video]))
        if talks.unspecifiedBonnets > 0, claims.contains(.onSite) { forms.insert(.onSite) }
        if talks.unspecifiedBonnets > 0 || talks.consults.contains([]) { forms.insert(.phone) }
        return forms
    }

    /// Veilig Thuis, and the crisis service where the profile lets it stand in.
    private static func side(_ facts: RecordFacts, at moment: Instant?) -> Set<String> {
        let isStandIn =
            CrisisService.isMandated(facts.profile)
            || moment.map { CrisisService.standsIn(at: $0, facts.profile) } ?? false
        return isStandIn ? Party.vtSide : [Party.vt]
    }

    /// Whether a team of Veilig Thuis, or of who stands in, was on the scene.
    private static func hasCome(_ facts: RecordFacts) -> Bool {
        Presence.all(facts).contains { team in
            let moments = team.arrivals + team.entries + team.departures
            return moments.contains { team.isOf(side(facts, at: $0)) }
        }
    }

    /// What was held with Veilig Thuis, and in which way; a consult without a way has an empty set.
    private static func talks(
        _ facts: RecordFacts
    ) -> (bonnets: [JointForm], unspecifiedBonnets: Int, consults: [Set<JointForm>]) {
        let bonnets = facts.entries(Names.bonnet).filter { entry in
            let named = entry.elements(of: Names.participants)
            let moment = facts.moment(entry)
            return named.isEmpty || !named.isDisjoint(with: side(facts, at: moment))
        }
        let consults = Consult.all(facts).filter {
            $0.isSpoken && $0.isHeld(with: side(facts, at: $0.moment(facts)))
        }
        let ways = bonnets.map { Self.ways(of: $0) }
        return (
            ways.flatMap(\.self), ways.filter(\.isEmpty).count,
            consults.map { Self.ways(of: $0.entity) }
        )
    }

    private static func ways(of entry: Entry) -> Set<JointForm> {
        Set(entry.texts(Names.medium).compactMap { Names.media[$0] })
    }

    /// The forms that were decided on or named afterwards.
    private static func claims(_ facts: RecordFacts) -> Set<JointForm> {
        let decided = facts.singleton(Names.incident)?.texts(Names.decision) ?? []
        let named = facts.singleton(Names.evaluation)?.texts(Names.form) ?? []
        return Set(decided.compactMap { Names.decisions[$0] })
            .union(named.compactMap(JointForm.init))
    }
}
