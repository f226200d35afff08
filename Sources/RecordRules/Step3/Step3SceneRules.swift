import RecordMerge
import RecordModel

/// Rules of step 3 about what was found: describing, picturing and securing it.
enum Step3SceneRules {
    /// In the order of the catalogue; `considered` stands further on.
    static let all: [Rule] = [sceneDescribed, scenePictured, detectivesConsulted]

    private enum Names {
        static let incident = "incident"
        static let description = "scene_description"
        static let crimeScene = "crime_scene"
        static let no: Set<String> = ["no"]
        static let forensicConsult = "forensic_consult"
        static let consult = "consult"
        static let suspectedOffence = "suspected_offence"
        static let inquiry = "neighbourhood_inquiry"
        static let classification = "classification"
        static let childAbuse = "child_abuse"
        /// The forms for which organisations have instructions of their own.
        static let instructed = [
            "ex_partner_stalking", "elder_abuse", "honour_related", "intimate_terror",
        ]
    }

    /// R3.3: what was found is described. Only who could not come in may do without.
    static let sceneDescribed = Rule(
        "R3.3", .block, step: 3, binds: [Party.police], gates: [.step(3)],
        override: .roles([Party.fieldOfficer]),
        need: OverrideNeed(textKey: "rule.R3.3.need") { facts in
            Presence.all(facts).filter { $0.isOf([Party.police]) }.allSatisfy(\.entries.isEmpty)
        }
    ) { facts in
        let isDescribed = facts.singleton(Names.incident)?.isFilled(Names.description) ?? false
        return isDescribed ? [] : [Breach(entities: [.singleton(Names.incident)])]
    }

    /// R3.4: there are pictures; or an answer that says why not.
    static let scenePictured = Rule("R3.4", .warn, step: 3, binds: [Party.police]) { facts in
        let isPictured =
            Evidence.exists(Evidence.Kind.pictures, facts)
            || Injuries.all(facts).contains(where: \.isPictured)
        return isPictured ? [] : [Breach()]
    }

    /// R3.5: where there is or may be a crime scene, detectives were spoken to.
    static let detectivesConsulted = Rule(
        "R3.5", .block, step: 3, binds: [Party.police], gates: [.step(3)],
        override: .roles([Party.fieldOfficer])
    ) { facts in
        let isSuspected =
            facts.singleton(Names.incident)?.possibly(Names.crimeScene, notIn: Names.no) ?? false
        guard isSuspected else { return [] }
        let named = facts.entries(Names.forensicConsult).flatMap {
            Consult.named(by: Names.consult, of: $0, facts)
        }
        let byKind = Consult.all(facts).filter { $0.isOf(Consult.Kind.detectives) }
        let isConsulted = (named.compactMap(\.self) + byKind).contains(where: \.isSpoken)
        return isConsulted ? [] : [Breach(entities: [.singleton(Names.incident)])]
    }

    /// R3.16: what is easily forgotten: asking the neighbours, pictures of damage, and what the
    /// form of violence asks for.
    static let considered = Rule("R3.16", .remind, step: 3, binds: [Party.police]) { facts in
        let incident = facts.singleton(Names.incident)
        var parts: [String] = []
        if !(incident?.surely(Names.suspectedOffence, in: Names.no) ?? false) {
            let isAsked = incident?.isAnswered(Names.inquiry, unknown: "") ?? false
            if !isAsked { parts.append("inquiry") }
            if !Evidence.exists(Evidence.Kind.damage, facts) { parts.append("damage") }
            if isOf(Names.childAbuse, incident) { parts.append(Names.childAbuse) }
        }
        parts += Names.instructed.filter { isOf($0, incident) }
        guard !parts.isEmpty else { return [] }
        return [Breach(entities: [.singleton(Names.incident)], parts: ["actions": parts])]
    }

    private static func isOf(_ form: String, _ incident: MaterialisedEntity?) -> Bool {
        incident?.possiblyHas(Names.classification, form) ?? false
    }
}
