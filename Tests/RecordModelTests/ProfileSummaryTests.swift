import RecordModel
import Testing

/// What a region profile means for the field, in plain lines.
@Suite struct ProfileSummaryTests {
    private func summary(_ profile: RegionProfile, _ language: Language) throws -> [String] {
        ProfileSummary(
            schema: try ProfileSample.schema(), texts: try ProfileSample.texts(),
            language: language
        ).lines(profile)
    }

    @Test(arguments: [
        ("profile-b", Language.dutch, "  Crisisdienst: geen"),
        ("profile-b", .dutch, "  Veilig Thuis aan de telefoon: elke dag de hele dag"),
        ("profile-b", .dutch, "  Beeldbellen in plaats van komen: nee (gebruikelijk)"),
        ("profile-c", .dutch, "  Veilig Thuis komt ter plaatse: ma–vr 09:00–17:00"),
        ("profile-c", .english, "  Veilig Thuis comes on site: Mon–Fri 09:00–17:00"),
        ("profile-c", .english, "  After that probation through: piket reclassering"),
        (
            "profile-d@1", .dutch,
            "  Samen op, op deze uren: do, vr 17:00–22:00 (op het bureau)"
        ),
        ("profile-f", .dutch, "      Tot: 23"),
        (
            "profile-g", .dutch,
            "    Bereikbaar: elke dag 11:00–22:00 (ook op feestdagen)"
        ),
        ("profile-g", .dutch, "    Vervangt Veilig Thuis: altijd"),
        ("profile-g", .dutch, "Regioprofiel voorbeeldprofiel g, tweede fase (profile-g@2)"),
    ])
    func aLineOfAShippedProfile(name: String, language: Language, line: String) throws {
        let profile = try #require(try ProfileSample.shelf().profile(named: name))
        let lines = try summary(profile, language)
        #expect(lines.contains(line), "\(lines.joined(separator: "\n"))")
    }

    @Test func whatIsUsualIsSaidWhereTheProfileSaysNothing() throws {
        let lines = try summary(
            RegionProfile(text: ProfileSample.text([("vt_onsite_hours", "[]")])), .english)
        #expect(lines.contains("  Veilig Thuis comes on site: never"))
        #expect(lines.contains("  Prosecution and probation sit at ZSM until: 22:00 (usual)"))
        #expect(!lines.contains { $0.contains("null") })
    }

    @Test func aSpanOverMidnightSaysSo() throws {
        let hours = #"[{"weekdays": [1, 2, 3, 5, 7], "from": "22:00", "to": "06:00"}]"#
        let lines = try summary(
            RegionProfile(text: ProfileSample.text([("office_hours", hours)])), .english)
        #expect(
            lines.contains("  Office hours: Mon–Wed, Fri, Sun 22:00–06:00 (the day after)"))
    }

    @Test func everySummaryIsInWordsOnly() throws {
        let texts = try ProfileSample.texts()
        for profile in try ProfileSample.shelf().all {
            for language in Language.allCases {
                for line in try summary(profile, language) {
                    #expect(!line.contains("{") && !line.contains("profile.words"), "\(line)")
                }
            }
        }
        for holiday in WorkingCalendar.Holiday.allCases {
            #expect(texts.keys.contains("profile.holiday.\(holiday.rawValue)"))
        }
    }
}
