import RecordModel

/// W, the case that everything is measured and tried with: 60 case fields, 5 persons, 8 measures,
/// 30 log entries; 75 operations with 341 field writes of 20–200 bytes, by police and Veilig Thuis
/// without a connection, of which 31 fields end up in conflict.
///
/// The same seed gives the same case. All of it is fictional.
package struct JointCasePlan: Sendable {
    /// Operations in the case.
    package static let operationCount = 75
    /// Field writes in the case.
    package static let fieldWriteCount = 341
    /// Fields of the case itself: of what a record has one of, and of addresses, weapons and such.
    package static let caseFieldCount = 60
    /// Persons.
    package static let personCount = 5
    /// Measures.
    package static let measureCount = 8
    /// Log entries.
    package static let entryCount = 30
    /// Fields on which the two disagree.
    package static let conflictCount = 31

    /// One form that somebody saves.
    package struct Form: Sendable {
        /// What it is about.
        package enum Subject: Hashable, Sendable {
            /// Something new, under a name by which later forms know it.
            case new(type: String, name: String)
            /// Something that was made before, by its name.
            case known(name: String)
            /// What a record has one of.
            case one(type: String)
        }

        /// What it is about.
        package let subject: Subject
        /// The fields that it writes, in order of their names.
        package let values: [(field: FieldName, value: JSONValue)]
    }

    /// What the police write, and Veilig Thuis gets, before the two part.
    package let together: [Form]
    /// What the police write without a connection.
    package let police: [Form]
    /// What Veilig Thuis writes without a connection.
    package let vt: [Form]

    /// The case of a seed.
    package init(seed: UInt64) {
        var words = JointCaseWords(seed: seed)
        let people = (1...Self.personCount).map { "person \($0)" }
        together = people.map { name in
            words.form(.new(type: "person", name: name), Self.personFields)
        }
        var police: [Form] = []
        var vt: [Form] = []
        for name in people {
            police.append(words.form(.known(name: name), Self.personConflicts))
            vt.append(words.form(.known(name: name), Self.personConflicts))
        }
        for (type, both, ofPolice, ofVT) in Self.singles {
            police.append(words.form(.one(type: type), both + ofPolice))
            vt.append(words.form(.one(type: type), both + ofVT))
        }
        for number in 1...Self.measureCount {
            let isPolice = number.isMultiple(of: 2)
            let form = words.form(
                .new(type: "measure", name: "measure \(number)"),
                Self.measureFields + (isPolice ? Self.policeMeasureFields : []))
            if isPolice { police.append(form) } else { vt.append(form) }
        }
        for (type, count, fields) in Self.entries + Self.additions {
            for number in 1...count {
                let isPolice = type == "weapon" || number.isMultiple(of: 2)
                let form = words.form(.new(type: type, name: "\(type) \(number)"), fields)
                if isPolice { police.append(form) } else { vt.append(form) }
            }
        }
        self.police = police
        self.vt = vt
    }

    /// All forms.
    package var all: [Form] { together + police + vt }

    private static let personFields = [
        "person_name", "victim_choice_words", "contact_wishes", "contact_frequency",
        "contact_medium", "contact_safe_time", "contact_safe_channel_text",
        "victim_contact_person", "victim_contact_reachable", "victim_contact_deputy",
        "advised_against_reason", "complaint_refused_reason", "misuse_signal", "misuse_action",
    ]
    private static let personConflicts = [
        "whereabouts_text", "safety_how_known", "fear_words", "violence_history_text",
        "threat_signs_text",
    ]
    /// What both write, what the police write, what Veilig Thuis writes.
    private static let singles: [(String, [String], [String], [String])] = [
        (
            "incident", ["interpretation"],
            [
                "base_team_informed_by", "civil_conflict_reason", "incident_location",
                "premises_hazards_text", "victim_home_base_team", "suspected_offence_text",
                "scene_description", "police_registration_no", "earlier_report_refs",
                "police_bvh_class", "pattern_incidents",
            ], ["vt_file_no", "vt_attendance_reason", "withdrawn_no"]
        ),
        (
            "agreement", ["reassess_by", "measures_lead_role", "measures_lead_deputy"], [], []
        ),
        ("entry_agreement", ["signaller"], [], []),
        ("stalking", ["stalking_why"], ["case_coordinator", "case_handler"], ["vt_case_handler"]),
        (
            "info_check", [],
            [
                "police_registrations_reason", "agreements_with_persons_reason",
                "agreements_with_partners_reason", "action_plan_reason",
                "protective_measures_reason", "running_investigation_reason",
                "probation_advice_reason", "probation_supervision_reason",
            ],
            [
                "vt_files_reason", "rvdk_info_reason", "care_involved_reason",
                "running_trajectory_reason",
            ]
        ),
    ]
    private static let measureFields = [
        "text", "status_reason", "considered_not_chosen_reason", "impact_on_victim",
    ]
    private static let policeMeasureFields = ["centre", "contraindications_other"]
    private static let entries: [(String, Int, [String])] = [
        ("consult", 10, ["summary", "outcome", "caller", "callee"]),
        ("followup_action", 15, ["kind", "done_by", "result"]),
        (
            "interview", 5,
            [
                "about", "place", "not_joint_reason", "child_support_by", "child_support_where",
                "removed_reason",
            ]
        ),
    ]
    private static let additions: [(String, Int, [String])] = [
        ("explanation", 4, ["who_enters", "why", "not_possible_reason"]),
        ("residence", 3, ["address"]), ("weapon", 4, ["where", "seen_by"]),
        ("handover", 1, ["received_by", "report"]),
    ]
}

/// Words that nobody said, as long as people's are.
private struct JointCaseWords {
    private static let valueBytesMin = 24
    private static let valueBytesMax = 190
    private static let vocabulary = [
        "fictieve", "melding", "van", "Persoon A", "in", "Fictiestad", "gezien", "door",
        "Persoon B",
        "bij", "de", "voordeur", "om", "kwart", "over", "twee", "rustig", "gesproken", "afspraak",
        "morgen", "terugbellen", "buurvrouw", "belde",
    ]

    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func form(
        _ subject: JointCasePlan.Form.Subject, _ fields: [String]
    ) -> JointCasePlan.Form {
        JointCasePlan.Form(
            subject: subject,
            values: fields.sorted().map { (FieldName($0), value(of: $0)) })
    }

    private mutating func value(of field: String) -> JSONValue {
        guard ["caller", "callee"].contains(field) else { return .text(text()) }
        return .members([
            ("organisation", field == "caller" ? "police" : "vt"), ("role", "dienstdoende fictief"),
            ("name", .text("m-\(1_000 + next(9_000))")),
        ])
    }

    private mutating func text() -> String {
        let bytes = Self.valueBytesMin + next(Self.valueBytesMax - Self.valueBytesMin)
        var words: [String] = ["proef \(next(1_000_000))"]
        while words.reduce(0, { $0 + $1.utf8.count + 1 }) < bytes {
            words.append(Self.vocabulary[next(Self.vocabulary.count)])
        }
        return words.joined(separator: " ")
    }

    private mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
