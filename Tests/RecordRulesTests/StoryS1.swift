import RecordModel
import RecordRules

/// A joint visit by day, both laptops without a network, a child not spoken to alone: scenario S1
/// of the domain catalogue, written by two laptops.
struct StoryS1 {
    static let profile: [String: JSONValue] = [
        "behavioural_scientist_required": true, "call_vt_when": "acute_only",
    ]

    let police = Laptop.police()
    let vt = Laptop.vt()
    let child: EntityReference
    let clearance: EntityReference

    /// Plays until both laptops are about to sync, at 16:00.
    init() {
        police.at("14:05").set("record", ["region_profile_id": "profile-b"])
        police.set(
            "incident",
            [
                "notification_channel[emergency_number]": true, "notified_at": .time("14:02"),
                "acute_state": "acute", "classification[domestic_violence]": true,
            ])
        let victim = police.add("person", ["person_roles[victim]": true])
        let suspect = police.add("person", ["person_roles[suspect]": true])
        child = police.add("person", ["person_roles[child]": true])
        police.at("14:10").consult("vt_first_call", "14:07", "14:10", with: "vt")
        police.set("entry_agreement", ["police_first": true, "signal_method": "phone"])
        vt.receive(police)
        vt.at("14:14").consult("behavioural_scientist", "14:12", "14:14")
        vt.at("14:15").set(
            "incident", ["vt_attendance_decision": "on_site", "vt_eta": .time("14:40")])

        let patrol = police.at("14:15").presence(arrived: "14:15")
        police.at("14:17").set(patrol, ["entered_home_at": .time("14:17")])
        police.at("14:20").set(
            "child_check", ["done_at": .time("14:20"), "children_in_household": 1])
        let weapon = police.at("14:33").add("weapon", ["kind": "blade"])
        police.at("14:35").set(weapon, ["secured": true])
        police.at("14:36").add("entry_signal", ["safe_to_enter_signal_at": .time("14:36")])
        let team = vt.at("14:38").presence(arrived: "14:38")
        vt.at("14:41").set(team, ["entered_home_at": .time("14:41")])
        for person in [victim, suspect, child] {
            police.at("14:45").set(
                person, ["person_safety": "safe", "whereabouts": "on_scene"])
        }
        police.at("14:46").set(child, ["seen_each": true])
        vt.at("14:50").set(child, ["person_safety": "unknown", "seen_each": false])
        police.at("14:52").set("agreement", ["measures_lead": "police"])
        vt.at("14:55").set("agreement", ["measures_lead": "vt"])
        vt.at("15:05").add("safety_assessment", ["kind": "first", "overall": "unsafe"])
        police.at("15:06").add("police_view", ["outcome": "safe"])
        police.at("15:10").consult("pre_departure", "15:08", "15:10", with: "vt")
        clearance = police.at("15:12").clearance()
        police.at("15:12").set(patrol, ["departed_at": .time("15:12")])
    }

    /// Both exchange everything, in this order.
    func sync(policeFirst: Bool = true) {
        let (one, other) = policeFirst ? (police, vt) : (vt, police)
        one.receive(other)
        other.receive(one)
    }

    /// What happens once both have seen everything.
    func resolve() {
        vt.at("17:00").set(
            child,
            [
                "person_safety": "safe_with_conditions", "whereabouts": "with_relative",
                "seen_each": true,
            ])
        police.receive(vt)
        police.at("17:05").set("agreement", ["measures_lead": "vt"])
        vt.receive(police)
    }

    func findings(_ laptop: Laptop, at time: String) -> [Finding] {
        RuleBook.findings(laptop.facts(at: time, profile: Self.profile))
    }

    func blocking(_ gate: Gate, _ laptop: Laptop, at time: String) -> [String] {
        RuleBook.blocking(gate, laptop.facts(at: time, profile: Self.profile)).map(\.rule)
    }
}
