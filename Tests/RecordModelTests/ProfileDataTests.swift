import Foundation
import RecordModel
import Schemas
import Testing

/// The shipped profiles and the table of keys, held against each other and the other data.
@Suite struct ProfileDataTests {
    @Test func everyShippedProfileIsCleanAndStandsUnderItsOwnName() throws {
        let schema = try ProfileSample.schema()
        let shelf = try ProfileSample.shelf()
        let paths = Schemas.paths.filter { $0.hasPrefix("profiles/") }
        #expect(paths.count == shelf.all.count)
        for path in paths {
            let text = try #require(Schemas.text(path))
            #expect(schema.check(text).problems == [], "\(path)")
            let profile = try RegionProfile(text: text)
            let isNewest =
                shelf.profile(named: profile.id)?.reference == profile.reference
            let name = isNewest ? profile.id : profile.reference.description
            #expect(path == "profiles/\(name).json")
        }
        #expect(shelf.ids == ["a", "b", "c", "d", "e", "f", "g"].map { "profile-\($0)" })
    }

    /// Facts of the regions that the profiles are made after; catalogue F.2.
    @Test(arguments: [
        ("profile-a", "crisis_service.substitutes_vt", #""outside_office_hours""#),
        ("profile-b", "behavioural_scientist_required", "true"),
        ("profile-b", "crisis_service", #""none""#),
        ("profile-c", "call_vt_when", #""all_dv""#),
        ("profile-d@1", "vt_onsite_from", nil),
        ("profile-d@1", "vt_team_size_on_site", "2"), ("profile-d", "video_call", "true"),
        ("profile-d", "interview_at_station", "true"),
        ("profile-e", "vt_workspace", #""separate_room""#),
        ("profile-e", "crisis_service.target_problems", #"["out_of_home_placement"]"#),
        ("profile-f", "crisis_service.target_ages.max", "23"), ("profile-f", "mdck", "true"),
        ("profile-g", "crisis_service.mandate_first_assessment", "true"),
        ("profile-g", "crisis_service.mandate_request_vt_info", "true"),
    ])
    func aFactOfARegionStandsInItsProfile(name: String, key: String, value: String?) throws {
        let profile = try #require(try ProfileSample.shelf().profile(named: name))
        var found: JSONValue? = profile.json["keys"]
        for part in key.split(separator: ".") { found = found?[String(part)] }
        #expect(found != nil)
        if let value { #expect(found?.canonicalText == value) }
    }

    @Test(arguments: [
        ("profile-a", "2026-02-10T20:00:00+01:00", false),
        ("profile-b", "2026-02-14T03:00:00+01:00", true),
        ("profile-c", "2026-03-13T23:10:00+01:00", false),
        ("profile-c", "2026-03-13T10:00:00+01:00", true),
        ("profile-d@1", "2026-02-12T21:59:00+01:00", true),
        ("profile-d@1", "2026-02-10T21:59:00+01:00", false),
        ("profile-e", "2026-02-10T21:59:00+01:00", true),
        ("profile-e", "2026-04-27T15:00:00+02:00", false),
        ("profile-f", "2026-06-07T10:02:00+02:00", true),
        ("profile-g", "2026-02-10T12:00:00+01:00", nil),
    ])
    func vtComesOnSiteWhenItsRegionSays(name: String, moment: String, isOpen: Bool?) throws {
        let profile = try #require(try ProfileSample.shelf().profile(named: name))
        let instant = try #require(Instant(moment))
        #expect(profile.isOpen("vt_onsite_hours", at: instant) == isOpen)
        #expect(profile.isOpen("vt_phone_hours", at: instant) == true)
    }

    @Test func laterHoursAreALaterVersion() throws {
        let shelf = try ProfileSample.shelf()
        let evening = try #require(Instant("2026-05-20T21:00:00+02:00"))
        let open = try ["profile-g@1", "profile-g@2"].map {
            try #require(shelf.profile(named: $0)).isOpen("joint_hours", at: evening)
        }
        #expect(open == [false, true])
    }

    @Test func codesAreTheCataloguesOwn() throws {
        let catalogue = try Catalogue(
            version: "2026.1", paths: Schemas.paths, text: Schemas.text)
        let json = try JSONReader.read(try #require(Schemas.text("profile-keys.json")))
        func codes(_ name: String) -> [String] {
            (json["codes"]?[name]?.arrayValue ?? []).compactMap { $0["code"]?.stringValue }
        }
        #expect(codes("partner") == catalogue.codes("partner"))
        #expect(Set(codes("role")) == Set(catalogue.roles.roles.keys))
        #expect(Set(codes("member")).isSubset(of: catalogue.codes("party")))
        #expect(
            Set(codes("adult_condition"))
                == Set(CrisisServiceScope.AdultCondition.allCases.map(\.rawValue)))
        let mandates = catalogue.roles.organisations.keys.flatMap { organisation in
            Partition.allCases.compactMap {
                catalogue.roles.mandate(of: organisation, for: $0)
            }
        }
        let service = try #require(
            json["keys"]?.arrayValue?.first { $0["key"] == "crisis_service" })
        let names = (service["value"]?["keys"]?.arrayValue ?? []).compactMap {
            $0["key"]?.stringValue
        }
        #expect(!mandates.isEmpty && Set(mandates).isSubset(of: names))
    }

    @Test func usualHolidaysAreThoseTheCalendarHasByItself() throws {
        let key = try #require(try ProfileSample.schema().key("public_holidays"))
        guard case .means(let usual) = key.absence else {
            Issue.record("no usual holidays")
            return
        }
        let codes = usual.arrayValue?.compactMap(\.stringValue) ?? []
        #expect(Set(codes) == Set(WorkingCalendar.usual.map(\.rawValue)))
    }

    /// The published JSON Schema knows the same keys, on every level.
    @Test func theJSONSchemaHasTheSameKeys() throws {
        let schema = try JSONReader.read(
            try #require(Schemas.text("json-schema/region-profile.schema.json")))
        let keys = schema["properties"]?["keys"]
        try compare(try ProfileSample.schema().keys, keys)
    }

    private func compare(_ keys: [ProfileKey], _ schema: JSONValue?) throws {
        let properties = try #require(schema?["properties"]?.objectValue)
        #expect(Set(keys.map(\.name)) == Set(properties.keys.map(\.string)))
        let required = Set(schema?["required"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        #expect(Set(keys.filter(\.isRequired).map(\.name)) == required)
        for key in keys {
            guard case .object(let members, _) = key.value, let property = properties[key.name]
            else { continue }
            let forms = (property["anyOf"] ?? property["oneOf"])?.arrayValue ?? [property]
            try compare(members, forms.first { $0["properties"] != nil })
        }
    }

    @Test func everyPlaceIsFictional() throws {
        for profile in try ProfileSample.shelf().all {
            let area = try #require(profile["area"])
            for town in area["municipalities"]?.arrayValue?.compactMap(\.stringValue) ?? [] {
                #expect(["Fictiestad", "Voorbeeldstad", "Verzonnen"].contains(town))
            }
        }
    }
}
