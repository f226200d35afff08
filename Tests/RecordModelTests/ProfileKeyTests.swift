import RecordModel
import Schemas
import Testing

/// Every key of a region profile: one value it takes, and one it does not.
@Suite struct ProfileKeyTests {
    struct Row: Sendable {
        let key: String
        let good: String
        let faulty: String
        /// Key and code of what is said of the faulty value.
        let finding: String

        init(_ key: String, _ good: String, not faulty: String, _ finding: String) {
            self.key = key
            self.good = good
            self.faulty = faulty
            self.finding = finding
        }
    }

    static let rows: [Row] = [
        Row(
            "partners", #"["police", "vt", "om"]"#, not: #"["police", "vt", "ministry"]"#,
            "partners[2] wrong-value"),
        Row(
            "area", #"{"base_teams": ["bt-a"], "municipalities": ["Fictiestad"]}"#,
            not: #"{"base_teams": ["bt-a"]}"#, "area.municipalities missing-key"),
        Row("police_units", #"["bt-a", "bt-b"]"#, not: #"["bt a"]"#, "police_units[0] wrong-value"),
        Row("vt_orgs", #"["vt-a"]"#, not: #""vt-a""#, "vt_orgs wrong-value"),
        Row("time_zone", #""Europe/Amsterdam""#, not: #""Europe/Lisbon""#, "time_zone wrong-value"),
        Row("call_vt_when", #""all_dv""#, not: #""sometimes""#, "call_vt_when wrong-value"),
        Row(
            "joint_hours", #"[{"weekdays": [1], "from": "09:00", "to": "17:00", "mode": "video"}]"#,
            not: #"[{"weekdays": [1], "from": "09:00", "to": "17:00", "mode": "fax"}]"#,
            "joint_hours[0].mode wrong-value"),
        Row(
            "vt_phone_hours", "[]", not: #"[{"from": "09:00", "to": "17:00"}]"#,
            "vt_phone_hours[0].weekdays missing-key"),
        Row(
            "contact_points", #"[{"organisation": "vt", "phone": "0000-000 002"}]"#,
            not: #"[{"organisation": "vt", "phone": "Persoon V"}]"#,
            "contact_points[0].phone wrong-value"),
        Row(
            "vt_onsite_hours", #"[{"weekdays": [6, 7], "from": "22:00", "to": "02:00"}]"#,
            not: #"[{"weekdays": [], "from": "09:00", "to": "17:00"}]"#,
            "vt_onsite_hours[0].weekdays wrong-value"),
        Row(
            "vt_onsite_from", "[]", not: #"[{"from": "09:00", "to": "17:00"}]"#,
            "vt_onsite_from[0].place missing-key"),
        Row("vt_team_size_on_site", "2", not: "0", "vt_team_size_on_site wrong-value"),
        Row("video_call", "true", not: #""true""#, "video_call wrong-value"),
        Row("video_call_tool_class", "null", not: #""""#, "video_call_tool_class wrong-value"),
        Row("interview_at_station", "true", not: "1", "interview_at_station wrong-value"),
        Row(
            "office_hours", #"[{"weekdays": [1], "from": "09:00", "to": "17:00"}]"#,
            not: #"[{"weekdays": [1], "from": "9:00", "to": "17:00"}]"#,
            "office_hours[0].from wrong-value"),
        Row(
            "public_holidays", #"["kings_day", "2026-12-24"]"#, not: #"["2026-02-30"]"#,
            "public_holidays[0] wrong-value"),
        Row(
            "crisis_service", #""none""#, not: #"{"name": "crisisdienst"}"#,
            "crisis_service.hours missing-key"),
        Row(
            "behavioural_scientist_required", "true", not: #""yes""#,
            "behavioural_scientist_required wrong-value"),
        Row(
            "confidential_doctor_on_call", "true", not: "0",
            "confidential_doctor_on_call wrong-value"),
        Row("joint_assessment", "true", not: "[]", "joint_assessment wrong-value"),
        Row("police_stays_until_safe", "true", not: "{}", "police_stays_until_safe wrong-value"),
        Row("zsm_until", #""21:30""#, not: #""25:00""#, "zsm_until wrong-value"),
        Row(
            "om_route_after_hours", #""piketofficier""#, not: #""bel 112""#,
            "om_route_after_hours phone-number"),
        Row(
            "probation_route_after_hours", #""piket reclassering""#, not: #""0600-0000""#,
            "probation_route_after_hours phone-number"),
        Row(
            "rvdk_after_hours", #""urgent_ots_uhp_only""#, not: #""always""#,
            "rvdk_after_hours wrong-value"),
        Row("follow_up", #"["zsm"]"#, not: #"["zsm", "zsm"]"#, "follow_up[1] repeated-value"),
        Row(
            "actieoverleg", #"{"exists": true, "weekday": 2, "alias": null}"#,
            not: #"{"exists": true, "weekday": 8}"#, "actieoverleg.weekday wrong-value"),
        Row("zsm_members", #"["om", "police"]"#, not: #"["shn"]"#, "zsm_members[0] wrong-value"),
        Row("vt_at_zsm", #""remote""#, not: "true", "vt_at_zsm wrong-value"),
        Row("zvh_members", "[]", not: #"["judge"]"#, "zvh_members[0] wrong-value"),
        Row("zvh", "true", not: #""true""#, "zvh wrong-value"),
        Row("mda_plus", "true", not: #""nee""#, "mda_plus wrong-value"),
        Row("consult_hours_dv", "true", not: "2", "consult_hours_dv wrong-value"),
        Row("combi_hearing", "false", not: #""no""#, "combi_hearing wrong-value"),
        Row("victim_device_pilot", "false", not: "[true]", "victim_device_pilot wrong-value"),
        Row("mdck", "false", not: #""coordinator""#, "mdck wrong-value"),
        Row("mdck_function", "null", not: #""06 00000000""#, "mdck_function phone-number"),
        Row(
            "aware_manager", #""local_care_provider""#, not: #""police""#,
            "aware_manager wrong-value"),
        Row(
            "case_coordinator_min_per_bt", "0", not: "-1", "case_coordinator_min_per_bt wrong-value"
        ),
        Row(
            "coordinator_and_handler_same", "true", not: #""both""#,
            "coordinator_and_handler_same wrong-value"),
        Row(
            "sash_query_reader_role", #""case_coordinator""#, not: #""mayor""#,
            "sash_query_reader_role wrong-value"),
        Row(
            "specialist_title", #""taakaccenthouder""#, not: #"" taakaccenthouder""#,
            "specialist_title wrong-value"),
        Row("em_guideline_m", "500", not: "100001", "em_guideline_m wrong-value"),
        Row("first_call_max_min", "10", not: #""10""#, "first_call_max_min wrong-value"),
        Row("vt_eta_grace_min", "0", not: "-1", "vt_eta_grace_min wrong-value"),
        Row("late_after_min", "120", not: "100000", "late_after_min wrong-value"),
        Row("late_after_office_min", "1440", not: "true", "late_after_office_min wrong-value"),
        Row("sync_max_h", "12", not: "8761", "sync_max_h wrong-value"),
        Row(
            "vt_notification_send_max_h", "8", not: "\"8\"",
            "vt_notification_send_max_h wrong-value"),
        Row("vt_notification_max_h", "24", not: "[]", "vt_notification_max_h wrong-value"),
        Row("victim_informed_max_h", "24", not: #""24 h""#, "victim_informed_max_h wrong-value"),
        Row("contact_person_max_h", "24", not: "-24", "contact_person_max_h wrong-value"),
        Row("query_unread_max_h", "24", not: "{}", "query_unread_max_h wrong-value"),
        Row(
            "sash_high_contact_max_min", "60", not: "10081", "sash_high_contact_max_min wrong-value"
        ),
        Row("ib_review_days", "30", not: "3651", "ib_review_days wrong-value"),
        Row("evaluation_remind_days", "7", not: #""week""#, "evaluation_remind_days wrong-value"),
        Row("expiry_lead_days", "[14, 1]", not: "[]", "expiry_lead_days wrong-value"),
        Row("triage_days", "5", not: "0", "triage_days wrong-value"),
        Row("triage_day_kind", #""working""#, not: #""business""#, "triage_day_kind wrong-value"),
        Row("legal_ground_version", #""2021-11""#, not: "2021", "legal_ground_version wrong-value"),
        Row(
            "legal_ground_approvals",
            #"[{"version": "2021-11", "by": "privacyfunctionaris", "at": "2026-03-02"}]"#,
            not: #"[{"version": "2021-11", "by": "privacyfunctionaris"}]"#,
            "legal_ground_approvals[0].at missing-key"),
        Row("wmo_om_3ro_ok", "false", not: #""unknown""#, "wmo_om_3ro_ok wrong-value"),
        Row(
            "records_system", #"{"police": "politiesysteem"}"#,
            not: #"{"poilce": "politiesysteem"}"#, "records_system.poilce unknown-key"),
        Row(
            "partner_leads", #"["kartrekker politie"]"#, not: #"["bel 0900 0000"]"#,
            "partner_leads[0] phone-number"),
        Row(
            "next_evaluation_at", #""2026-09-01""#, not: #""1 september""#,
            "next_evaluation_at wrong-value"),
        Row(
            "next_step_criteria", #""Meer teams als het goed gaat.""#, not: #""een\nregel""#,
            "next_step_criteria wrong-value"),
        Row("small_group_min", "10", not: "2", "small_group_min wrong-value"),
        Row(
            "individual_detection",
            #"{"decision": "B-1", "decided_on": "2026-02-01", "decided_by": "directie"}"#,
            not: #"{"decision": "B-1", "decided_on": "2026-02-01"}"#,
            "individual_detection.decided_by missing-key"),
        Row(
            "escalation_line", #"[{"level": "leiding", "role": "supervisor"}]"#,
            not: #"[{"level": "leiding"}]"#, "escalation_line[0].role missing-key"),
        Row("vt_workspace", #""shared_room""#, not: #""corridor""#, "vt_workspace wrong-value"),
        Row(
            "colocation_checklist", "null",
            not: #"{"passes": true, "wifi": true, "certificate_of_conduct": true}"#,
            "colocation_checklist.information_separated missing-key"),
    ]

    /// The keys of a crisis service.
    static let serviceRows: [Row] = [
        Row("name", #""crisisdienst""#, not: #""06 00000000""#, "crisis_service.name phone-number"),
        Row("hours", "[]", not: "null", "crisis_service.hours wrong-value"),
        Row(
            "substitutes_vt", #""always""#, not: #""often""#,
            "crisis_service.substitutes_vt wrong-value"),
        Row(
            "mandate_request_vt_info", "true", not: "null",
            "crisis_service.mandate_request_vt_info wrong-value"),
        Row(
            "mandate_first_assessment", "true", not: #""yes""#,
            "crisis_service.mandate_first_assessment wrong-value"),
        Row(
            "target_ages", #"{"min": 0, "max": 23}"#, not: "[0, 23]",
            "crisis_service.target_ages wrong-value"),
        Row(
            "target_problems", #"["shelter"]"#, not: #"["noise"]"#,
            "crisis_service.target_problems[0] wrong-value"),
        Row(
            "adult_exception", "[]", not: #""acute""#, "crisis_service.adult_exception wrong-value"),
        Row(
            "warm_handover_in_office_hours", "true", not: #""yes""#,
            "crisis_service.warm_handover_in_office_hours wrong-value"),
    ]

    /// What is said of a profile, without the lines.
    private func findings(_ keys: [(String, String)]) throws -> [String] {
        try ProfileSample.findings(ProfileSample.text(keys))
            .map { String($0.drop { $0 != " " }.dropFirst()) }
    }

    @Test(arguments: rows) func aKeyTakesWhatItTakesAndNothingElse(row: Row) throws {
        #expect(try findings([(row.key, row.good)]) == [])
        #expect(try findings([(row.key, row.faulty)]).contains(row.finding))
    }

    @Test(arguments: serviceRows) func aKeyOfTheCrisisServiceDoesToo(row: Row) throws {
        func profile(_ value: String) throws -> [String] {
            var members = try #require(
                try JSONReader.read(ProfileSample.service()).objectValue
            ).members.map { ($0.key.string, $0.value) }
            members.append((row.key, try JSONReader.read(value)))
            return try findings([
                ("partners", #"["police", "vt", "crisis_service"]"#),
                ("crisis_service", JSONValue.members(members).canonicalText),
            ])
        }
        #expect(try profile(row.good) == [])
        #expect(try profile(row.faulty).contains(row.finding))
    }

    @Test func everyKeyHasOneRow() throws {
        let schema = try ProfileSample.schema()
        #expect(Self.rows.map(\.key) == schema.keys.map(\.name))
        guard case .object(let members, _) = try #require(schema.key("crisis_service")).value
        else {
            Issue.record("the crisis service is no object")
            return
        }
        #expect(Self.serviceRows.map(\.key) == members.map(\.name))
    }

    @Test func everyKeyIsSetByAShippedProfile() throws {
        let profiles = try ProfileSample.shelf().all
        for key in try ProfileSample.schema().keys {
            #expect(profiles.contains { !($0[key.name]?.isNull ?? true) }, "\(key.name)")
        }
    }

    @Test func whatIsUsualMayStandThere() throws {
        for key in try ProfileSample.schema().keys {
            guard case .means(let usual) = key.absence else { continue }
            #expect(try findings([(key.name, usual.canonicalText)]) == [], "\(key.name)")
        }
    }
}
