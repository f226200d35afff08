import RecordModel
import RecordRules
import Testing

/// A night on which police has to leave before anyone of Veilig Thuis can come: what the rules of
/// the first two steps say at each moment.
@Suite struct Step1NightTests {
    private static let profile: [String: JSONValue] = [
        "call_vt_when": "all_dv", "om_route_after_hours": "piketofficier",
    ]

    private static func night(_ time: String) -> String { "2026-03-13T\(time):00+01:00" }

    private struct Story {
        let police = Laptop.police()
        let vt = Laptop.vt()
        let victim: EntityReference
        let suspect: EntityReference
        let child: EntityReference

        init() {
            police.at(night("23:10"))
            police.set("incident", ["acute_state": "acute", "notified_at": .time(night("23:05"))])
            victim = police.person(role: "victim", safety: nil, whereabouts: nil)
            suspect = police.person(role: "suspect", safety: nil, whereabouts: nil)
            child = police.person(role: "child", safety: nil, whereabouts: nil)
            police.at(night("23:14")).presence(arrived: night("23:14"))
            vt.receive(police)
        }

        func missed() {
            police.at(night("23:20")).consult(
                "vt_first_call", night("23:20"), reached: "no_answer")
        }

        func spoken() {
            police.at(night("23:31")).consult("vt_first_call", night("23:24"), night("23:31"))
            police.set("incident", ["vt_attendance_decision": "phone_only"])
            police.set(suspect, ["whereabouts": "gone", "person_safety": "unknown"])
            for person in [victim, child] { police.set(person, ["person_safety": "safe"]) }
        }

        func consulted() {
            police.at(night("23:44")).consult("pre_departure", night("23:41"), night("23:44"))
            for person in [victim, child] {
                police.set(
                    person,
                    ["person_safety": "safe_with_conditions", "whereabouts": "with_relative"])
            }
        }

        func findings(_ laptop: Laptop, at time: String) -> [Finding] {
            RuleBook.findings(laptop.facts(at: night(time), profile: profile))
        }

        func blocking(at time: String) -> [String] {
            RuleBook.blocking(
                .departure, police.facts(at: night(time), profile: profile), by: "police"
            ).map(\.rule)
        }
    }

    @Test func `at night the other routes show before anybody consulted anybody`() throws {
        let story = Story()
        let findings = story.findings(story.police, at: "23:15")
        #expect(states(findings, "R2.11") == ["remind open"])
        let route = try #require(findings.first { $0.rule == "R2.12" })
        #expect(route.arguments["route"] == "piketofficier")
    }

    @Test func `a missed call asks for somebody else, until Veilig Thuis is spoken to`() throws {
        let story = Story()
        #expect(states(story.findings(story.police, at: "23:20"), "R1.2") == [])
        #expect(states(story.findings(story.police, at: "23:21"), "R1.2") == ["remind open"])
        story.missed()
        let missed = story.findings(story.police, at: "23:22")
        #expect(states(missed, "R1.2") == [])
        #expect(missed.first { $0.rule == "R1.20" }?.messageKey == "rule.R1.20.supervisor")
        story.spoken()
        let spoken = story.findings(story.police, at: "23:34")
        for rule in ["R1.1", "R1.20", "R1.21"] { #expect(states(spoken, rule) == [], "\(rule)") }
    }

    @Test func `leaving needs the call, and setting aside that one person is not safe`() {
        let story = Story()
        story.missed()
        story.spoken()
        #expect(story.blocking(at: "23:40") == ["R1.6"])
        story.consulted()
        #expect(story.blocking(at: "23:45") == ["R1.6"])
        story.police.override("R1.6", reason: "gesproken met Veilig Thuis om 23:41")
        #expect(story.blocking(at: "23:45") == [])
        story.police.clearance()
        story.police.presence(arrived: Self.night("23:14"), left: Self.night("23:46"))
        story.vt.receive(story.police)
        for laptop in [story.police, story.vt] {
            let findings = story.findings(laptop, at: "23:59")
            #expect(states(findings, "R1.5") == [])
            #expect(states(findings, "R1.6") == ["block overridden"])
        }
    }

    @Test func `that the board is not needed now is answered with a reason`() {
        let story = Story()
        #expect(states(story.findings(story.vt, at: "23:40"), "R2.10") == ["warn open"])
        story.vt.override("R2.10", kind: "answered", reason: "nu niet nodig")
        #expect(states(story.findings(story.vt, at: "23:50"), "R2.10") == ["warn answered"])
    }

    @Test func `a supervisor is told of what is set aside about leaving`() {
        let told = RuleBook.rules.filter { $0.toldOfOverride == ["supervisor"] }.map(\.id)
        #expect(told == ["R1.5", "R1.6"])
    }
}
