import RecordModel
import Testing

/// Reading a region profile, and finding a version of one.
@Suite struct RegionProfileTests {
    private static let mandate = "mandate_first_assessment"

    static let mandates: [([(String, String)], Bool)] = [
        ([("crisis_service", ProfileSample.service())], false),
        (
            [
                (
                    "crisis_service",
                    #"{"substitutes_vt": "always", "mandate_first_assessment": true}"#
                )
            ], true
        ),
        ([("mandate_first_assessment", "true"), ("crisis_service", "{}")], true),
        // Nobody is there to have it.
        ([("mandate_first_assessment", "true"), ("crisis_service", #""none""#)], false),
        ([("crisis_service", #"{"mandate_first_assessment": "true"}"#)], false),
        ([], false),
    ]

    @Test(arguments: mandates)
    func aMandateIsFoundInBothPlaces(keys: [(String, String)], isMandated: Bool) throws {
        let profile = try RegionProfile(text: ProfileSample.text(keys))
        #expect(profile.isMandated(Self.mandate) == isMandated)
    }

    @Test func anOlderProfileWithoutAnythingOnTheServiceKeepsItsMandate() throws {
        let text = ProfileSample.text(
            [("mandate_first_assessment", "true")], without: "crisis_service")
        #expect(try RegionProfile(text: text).isMandated(Self.mandate))
    }

    @Test(arguments: [
        ("profile-d", "profile-d@2"), ("profile-d@1", "profile-d@1"),
        ("profile-d@2", "profile-d@2"), ("profile-b", "profile-b@1"), ("profile-d@3", nil),
        ("profile-d@", nil), ("profile-d@1@1", nil), ("profile-z", nil), ("", nil), ("@1", nil),
    ])
    func aProfileIsNamedByIdOrByIdAndVersion(name: String, found: String?) throws {
        let profile = try ProfileSample.shelf().profile(named: name)
        #expect(profile.map(\.reference.description) == found)
    }

    @Test func versionsOfOneProfileFollowEachOther() {
        let references = [("b", 2), ("a", 10), ("b", 1), ("a", 9)].map {
            ProfileReference(id: $0.0, version: Int64($0.1))
        }
        #expect(references.sorted().map(\.description) == ["a@9", "a@10", "b@1", "b@2"])
    }

    @Test func aVersionThatStandsTwiceIsRefused() {
        #expect(throws: CatalogueProblem.self) {
            try ProfileShelf(paths: ["profiles/x.json", "profiles/y.json"]) { _ in
                ProfileSample.text([])
            }
        }
    }
}
