import RecordModel

@testable import RecordRules

/// Arrest, children and licence holders (M12, M15, M16, M18-M20).
enum MetricInvestigationRows {
    static let all = arrests + children + licences

    private static let arrests = [
        MetricRow("M12", "an offence and an arrest", "100 (1/1)") { police, _ in
            suspect(police, "yes")
            police.measure("arrest")
        },
        MetricRow("M12", "a possible offence, an arrest only thought of", "0 (0/1)") { police, _ in
            suspect(police, "possible")
            police.measure("arrest", "considered")
        },
        MetricRow("M12", "no offence", "- (0/0)") { police, _ in
            suspect(police, "no")
            police.measure("arrest")
        },
        MetricRow("M12", "nobody knows", "- (0/0)") { police, _ in suspect(police, "unknown") },
        MetricRow("M12.arrest_expected_not_made", "to be expected", "1") { police, _ in
            MetricJointRows.evaluate(police, ["arrest_in_hindsight": true])
        },
        MetricRow("M12.arrest_expected_not_made", "not to be expected", "0") { police, _ in
            MetricJointRows.evaluate(police, ["arrest_in_hindsight": false])
        },
        MetricRow("M12.arrest_expected_not_made", "to be expected, and made", "0") { police, _ in
            MetricJointRows.evaluate(police, ["arrest_in_hindsight": true])
            police.measure("arrest")
        },
    ]

    private static let children = [
        MetricRow("M15", "both called", "100 (1/1)") { police, _ in
            hurt(police, ["forensic_doctor_called": true, "fo_called": true])
        },
        MetricRow("M15", "only the doctor", "0 (0/1)") { police, _ in
            hurt(police, ["forensic_doctor_called": true])
        },
        MetricRow("M15", "contested", "0 (0/1)") { police, vt in
            let injury = hurt(police, ["forensic_doctor_called": true])
            vt.receive(police)
            police.set(injury, ["fo_called": true])
            vt.set(injury, ["fo_called": false])
        },
        MetricRow("M15", "one of two children", "0 (0/1)") { police, _ in
            hurt(police, ["forensic_doctor_called": true, "fo_called": true])
            hurt(police)
        },
        MetricRow("M15", "an adult", "- (0/0)") { police, _ in
            let person = police.person()
            police.add("injury", ["person": .text(person.id), "visible": true])
        },
        MetricRow("M15", "looked at, and nothing to see or suspect", "- (0/0)") { police, _ in
            let child = police.person(role: "child")
            police.add(
                "injury", ["person": .text(child.id), "visible": false, "suspected": false])
        },
        MetricRow("M16", "one child twice", "2 (2/1)") { police, vt in
            let child = police.person(role: "child")
            talk(police, child)
            talk(vt, child)
        },
        MetricRow("M16", "one child once, another twice", "1.50 (3/2)") { police, _ in
            let (one, other) = (police.person(role: "child"), police.person(role: "child"))
            talk(police, one)
            talk(police, other)
            talk(police, other)
        },
        MetricRow("M16", "one child, entered by both and linked", "2 (2/1)") { police, vt in
            let (one, other) = (police.person(role: "child"), vt.person(role: "child"))
            talk(police, one)
            talk(vt, other)
            police.link("same_as", one, other, from: vt)
        },
        MetricRow("M16", "a child nobody spoke to, and an adult", "- (0/0)") { police, _ in
            police.person(role: "child")
            talk(police, police.person())
        },
    ]

    private static let licences = [
        MetricRow("M18", "a holder with a part", "100 (1/1)") { police, _ in
            holder(police, ["licence_holder_role": "suspect"])
        },
        MetricRow("M18", "a holder without", "0 (0/1)") { police, _ in holder(police) },
        MetricRow("M18", "one of two", "50 (1/2)") { police, _ in
            holder(police, ["licence_holder_role": "suspect"])
            holder(police, ["weapons_licence": "applied"])
        },
        MetricRow("M18", "one holder, entered by both and linked", "100 (1/1)") { police, vt in
            let one = holder(police, ["licence_holder_role": "suspect"])
            police.link("same_as", one, holder(vt), from: vt)
        },
        MetricRow("M18", "called a holder, and nobody knows", "0 (0/1)") { police, _ in
            police.set(
                police.person(role: "weapons_licence_holder"), ["weapons_licence": "unknown"])
        },
        MetricRow("M18", "no licence", "- (0/0)") { police, _ in
            holder(police, ["weapons_licence": "no"])
        },
        MetricRow("M19", "told", "100 (1/1)") { police, _ in
            holder(police)
            police.add("kct_notified", ["passed_on": "alles"])
        },
        MetricRow("M19", "only tried", "0 (0/1)") { police, _ in
            holder(police)
            let call = police.consult("kct", "12:10", reached: "voicemail")
            police.add("kct_notified", ["passed_on": "alles", "consult": .text(call.id)])
        },
        MetricRow("M19", "not told", "0 (0/1)") { police, _ in holder(police) },
        MetricRow("M19", "no holder", "- (0/0)") { police, _ in
            police.person()
            police.add("kct_notified", ["passed_on": "alles"])
        },
        MetricRow("M20", "a repeat, and told", "100 (1/1)") { police, _ in
            police.set(
                "incident", ["is_repeat_report": true, "base_team_informed_at": .time("12:00")])
        },
        MetricRow("M20", "a repeat", "0 (0/1)") { police, _ in
            police.set("incident", ["is_repeat_report": true])
        },
        MetricRow("M20", "a repeat by one's word", "0 (0/1)") { police, vt in
            police.set("incident", ["is_repeat_report": false])
            vt.set("incident", ["is_repeat_report": true])
        },
        MetricRow("M20", "no repeat", "- (0/0)") { police, _ in
            police.set(
                "incident", ["is_repeat_report": false, "base_team_informed_at": .time("12:00")])
        },
    ]

    private static func suspect(_ police: Laptop, _ answer: JSONValue) {
        police.set("incident", ["suspected_offence": answer])
    }

    @discardableResult
    private static func hurt(
        _ police: Laptop, _ more: [String: JSONValue] = [:]
    ) -> EntityReference {
        let child = police.person(role: "child")
        return police.add(
            "injury", more.merging(["person": .text(child.id), "visible": true]) { one, _ in one })
    }

    private static func talk(_ laptop: Laptop, _ person: EntityReference) {
        laptop.add("interview", ["person": .text(person.id)])
    }

    @discardableResult
    private static func holder(
        _ laptop: Laptop, _ more: [String: JSONValue] = [:]
    ) -> EntityReference {
        laptop.set(
            laptop.person(role: "suspect"),
            more.merging(["weapons_licence": "yes"]) { one, _ in one })
    }
}
