import RecordModel
import Schemas
import Testing

/// What an administrator hears of a region profile that is not right: where, what, and why.
@Suite struct ProfileCheckTests {
    struct Case: Sendable {
        let about: String
        let text: String
        let findings: [String]

        init(_ about: String, _ keys: [(String, String)], _ findings: [String]) {
            self.init(about, text: ProfileSample.text(keys), findings)
        }

        init(_ about: String, text: String, _ findings: [String]) {
            self.about = about
            self.text = text
            self.findings = findings
        }
    }

    private static let weekdays = #""weekdays": [1,2,3,4,5]"#
    private static let morning = "{\(weekdays), \"from\": \"08:00\", \"to\": \"12:00\"}"

    private static let mandateAlone = Case(
        "a mandate without ever standing in",
        [
            ("partners", #"["police", "vt", "crisis_service"]"#),
            (
                "crisis_service",
                """
                {
                      "name": "crisisdienst",
                      "hours": [],
                      "substitutes_vt": "never",
                      "mandate_request_vt_info": false,
                      "mandate_first_assessment": true
                    }
                """
            ),
        ], ["15 crisis_service.mandate_first_assessment mandate-without-standing-in"])

    static let cases: [Case] = [
        Case("nothing wrong", [], []),
        Case("an empty file", text: "", ["1  not-json"]),
        Case("a comma too many", text: "{\n\"id\": \"a\",\n}", ["3  not-json"]),
        Case("no profile at all", text: "[]", ["1  wrong-value"]),
        Case(
            "nothing in it", text: "{}",
            [
                "1 id missing-key", "1 keys missing-key", "1 label missing-key",
                "1 version missing-key",
            ]
        ),
        Case(
            "an id and a version that can't be",
            text: """
                {
                  "id": "Profiel B",
                  "version": 0,
                  "label": {"nl": "proef"},
                  "keys": 1
                }
                """,
            [
                "2 id wrong-value", "3 version wrong-value", "4 label.en missing-key",
                "5 keys wrong-value",
            ]),
        Case(
            "a key twice, on the line of the second",
            text: """
                {
                  "keys": {
                    "zvh": true,
                    "zvh": false
                  },
                  "id": "a",
                  "id": "b"
                }
                """, ["4 zvh repeated-key", "7 id repeated-key"]),
        Case("a key that does not exist", [("zsm_till", "\"22:00\"")], ["11 zsm_till unknown-key"]),
        Case(
            "a needed key left out", text: ProfileSample.text([], without: "vt_orgs"),
            ["5 vt_orgs missing-key"]),
        Case("a needed key without value", [("vt_orgs", "null")], ["10 vt_orgs wrong-value"]),
        Case("another key without value", [("zsm_until", "null"), ("mda_plus", "null")], []),
        Case("nobody", [("police_units", "[]")], ["10 police_units wrong-value"]),
        Case(
            "a mandate without crisis service", [("mandate_first_assessment", "true")],
            ["11 mandate_first_assessment unknown-key"]),
        mandateAlone,
        Case(
            "an eighth day of the week",
            [("vt_onsite_hours", #"[{"weekdays": [1, 8], "from": "08:00", "to": "12:00"}]"#)],
            ["11 vt_onsite_hours[0].weekdays[1] wrong-value"]),
        Case(
            "hours that overlap",
            [
                (
                    "vt_onsite_hours",
                    """
                    [\(morning),
                    {\(weekdays), "from": "12:00", "to": "14:00"},
                    {"weekdays": [3], "from": "11:30", "to": "13:00"}]
                    """
                )
            ], ["13 vt_onsite_hours[2] overlap"]),
        Case(
            "a night that runs into Monday",
            [
                (
                    "vt_onsite_hours",
                    "[{\"weekdays\": [7], \"from\": \"22:00\", \"to\": \"08:30\"}, \(morning)]"
                )
            ], ["11 vt_onsite_hours[1] overlap"]),
        Case(
            "the same hours in two ways is fine",
            [
                (
                    "joint_hours",
                    """
                    [{\(weekdays), "from": "08:00", "to": "12:00", "mode": "phone"},
                    {\(weekdays), "from": "08:00", "to": "12:00", "mode": "video"}]
                    """
                )
            ], []),
        Case(
            "but from one place at a time",
            [
                ("vt_onsite_hours", "[\(morning)]"),
                (
                    "vt_onsite_from",
                    """
                    [{"from": "08:00", "to": "12:00", "place": "office"},
                    {"from": "11:00", "to": "13:00", "place": "station"}]
                    """
                ),
            ], ["13 vt_onsite_from[1] overlap"]),
        Case(
            "no time in between",
            [("office_hours", #"[{"weekdays": [1], "from": "09:00", "to": "09:00"}]"#)],
            ["11 office_hours[0].to no-time"]),
        Case(
            "from the end of the day",
            [("office_hours", #"[{"weekdays": [1], "from": "24:00", "to": "02:00"}]"#)],
            ["11 office_hours[0].to no-time"]),
        Case(
            "a telephone number", [("om_route_after_hours", "\"piket 06-00 00 00 00\"")],
            ["11 om_route_after_hours phone-number"]),
        Case("a function with a number of its own", [("om_route_after_hours", "\"piket 2\"")], []),
        Case(
            "a member twice", [("zsm_members", #"["om", "om"]"#)],
            ["11 zsm_members[1] repeated-value"]),
        Case(
            "several at once, in the order of the lines",
            [("zvh", "\"ja\""), ("em_guideline_m", "-1"), ("triage_days", "\"5\"")],
            ["11 zvh wrong-value", "12 em_guideline_m wrong-value", "13 triage_days wrong-value"]),
    ]

    @Test(arguments: cases) func aFaultyProfileIsAnsweredByLineAndKey(one: Case) throws {
        #expect(try ProfileSample.findings(one.text) == one.findings, "\(one.about)")
    }

    private static let service = ("crisis_service", ProfileSample.service())
    private static let withService = ("partners", #"["police", "vt", "crisis_service"]"#)

    static let contradictions: [Case] = [
        Case("", [("partners", #"["police", "om"]"#)], ["10 partners partner-missing"]),
        Case("", [("partners", #"["vt", "om"]"#)], ["10 partners partner-missing"]),
        Case("", [service], ["6 partners service-takes-no-part"]),
        Case("", [withService], ["9 crisis_service partner-without-service"]),
        Case(
            "",
            [
                withService,
                (
                    "crisis_service",
                    ProfileSample.service().replacing("always", with: "outside_office_hours")
                ),
            ], ["10 crisis_service.substitutes_vt office-hours-not-stated"]),
        Case(
            "",
            [
                withService,
                (
                    "crisis_service",
                    ProfileSample.service(#", "target_ages": {"min": 24, "max": 23}"#)
                ),
            ], ["10 crisis_service.target_ages.min ages-reversed"]),
        Case(
            "",
            [
                withService,
                ("crisis_service", ProfileSample.service(#", "adult_exception": ["acute"]"#)),
            ], ["10 crisis_service.adult_exception exception-without-limit"]),
        Case(
            "",
            [
                ("vt_onsite_hours", "[]"),
                ("vt_onsite_from", #"[{"from": "08:00", "to": "12:00", "place": "office"}]"#),
            ], ["12 vt_onsite_from place-without-hours"]),
        Case(
            "", [("video_call_tool_class", "\"x\"")],
            ["11 video_call_tool_class tool-without-video"]),
        Case(
            "", [("actieoverleg", #"{"exists": false, "weekday": 2}"#)],
            ["11 actieoverleg.weekday no-meeting"]),
        Case(
            "", [("actieoverleg", #"{"exists": false, "next_meeting_at": "2026-09-01"}"#)],
            ["11 actieoverleg.next_meeting_at no-meeting"]),
        Case(
            "", [("actieoverleg", #"{"exists": false, "members": ["om"]}"#)],
            ["11 actieoverleg.members no-meeting"]),
        Case(
            "", [("actieoverleg", #"{"exists": false, "sash_high_policy": "per_case"}"#)],
            ["11 actieoverleg.sash_high_policy no-meeting"]),
        Case("", [("follow_up", #"["actieoverleg"]"#)], ["11 follow_up follow-up-not-there"]),
        Case("", [("follow_up", #"["zvh"]"#)], ["11 follow_up follow-up-not-there"]),
        Case("", [("zvh_members", #"["om"]"#)], ["11 zvh_members members-without-house"]),
        Case(
            "", [("vt_at_zsm", "\"no\""), ("zsm_members", #"["vt"]"#)],
            ["12 zsm_members member-not-at-table"]),
        Case("", [("mdck_function", "\"x\"")], ["11 mdck_function examination-without-centre"]),
        Case("", [("mdck", "true")], ["6 partners centre-takes-no-part"]),
        Case(
            "",
            [
                ("vt_workspace", "\"none\""),
                (
                    "colocation_checklist",
                    """
                    {"passes": true, "wifi": true, "certificate_of_conduct": true, \
                    "information_separated": true}
                    """
                ),
            ], ["12 colocation_checklist no-building-shared"]),
        mandateAlone,
    ]

    @Test(arguments: contradictions) func twoStatementsThatContradictAreNamed(one: Case) throws {
        #expect(try ProfileSample.findings(one.text) == one.findings)
    }

    @Test func everyContradictionHasARowHereAndASentence() throws {
        let json = try JSONReader.read(try #require(Schemas.text("profile-keys.json")))
        let entries = try #require(json["contradictions"]?.arrayValue)
        let rows = entries.map {
            "\($0["at"]?.stringValue ?? "") \($0["id"]?.stringValue ?? "")"
        }
        let shown = Set(
            Self.contradictions.flatMap(\.findings).map { $0.drop { $0 != " " }.dropFirst() })
        #expect(Set(rows) == Set(shown.map(String.init)))
        let texts = try ProfileSample.texts()
        for entry in entries {
            #expect(texts.keys.contains("profile.contradiction.\(entry["id"]?.stringValue ?? "")"))
        }
    }

    @Test func everyProblemAndKindHasASentence() throws {
        let texts = try ProfileSample.texts()
        for code in ProfileProblem.Code.allCases where code != .contradiction {
            #expect(texts.keys.contains("profile.problem.\(code.rawValue)"))
        }
        for key in try ProfileSample.schema().keys {
            #expect(texts.keys.contains(key.value.allowed.key), "\(key.name)")
        }
    }

    @Test(arguments: [
        ("zsm_untill", "\"22:00\"", "Bedoel je zsm_until?"),
        ("mandate_first_assessment", "true", "De sleutel hoort onder crisis_service."),
        ("call_vt_when", "\"acute_onyl\"", "Bedoel je acute_only?"),
        ("crisis_service", "\"non\"", "Bedoel je none?"),
        ("public_holidays", #"["kingsday"]"#, "Bedoel je kings_day?"),
        ("triage_days", "0", "Toegestaan: een heel getal van 1 tot en met 365."),
        ("zsm_until", "\"10 uur\"", "Er staat \"10 uur\", en dat kan hier niet."),
    ])
    func theMessageSaysWhatWasMeantOrMayStandThere(
        key: String, value: String, part: String
    ) throws {
        let problems = try ProfileSample.schema().check(ProfileSample.text([(key, value)])).problems
        let message = try #require(problems.first).line(try ProfileSample.texts(), .dutch)
        #expect(message.hasPrefix("regel "), "\(message)")
        #expect(message.contains(part), "\(message)")
    }

    @Test func aTextThatIsTooLargeIsNotRead() throws {
        let large = String(repeating: " ", count: ProfileSchema.textBytesMax + 1)
        #expect(try ProfileSample.findings(large) == ["1  not-json"])
    }

    @Test func whatWasGivenIsShortened() throws {
        let long = "\"" + String(repeating: "x", count: 500) + "\""
        let problem = try #require(
            try ProfileSample.schema().check(ProfileSample.text([("zsm_until", long)]))
                .problems.first)
        #expect(problem.given?.count == 60)
    }
}
