import RecordModel
import Testing

/// For whom a crisis service is there: K8, K31 and the exception for adults.
@Suite struct CrisisServiceScopeTests {
    typealias Decision = CrisisServiceScope.Decision
    private static let both = #", "adult_exception": ["acute", "home_ban_considered"]"#
    private static let young = #", "target_ages": {"min": 0, "max": 23}"#

    struct Case: Sendable {
        let members: String
        let age: Int64?
        var isAcute = false
        var homeBan = false
        let decision: Decision
    }

    static let cases = [
        Case(members: young, age: 0, decision: .withinAges),
        Case(members: young, age: 23, decision: .withinAges),
        Case(members: young, age: 24, decision: .outsideAges),
        Case(members: young, age: nil, decision: .ageUnknown),
        Case(
            members: #", "target_ages": {"max": 23, "upper_inclusive": false}"#, age: 23,
            decision: .outsideAges),
        Case(
            members: #", "target_ages": {"max": 23, "upper_inclusive": false}"#, age: 22,
            decision: .withinAges),
        Case(members: #", "target_ages": {"min": 12}"#, age: 11, decision: .outsideAges),
        Case(members: #", "target_ages": {"min": 12}"#, age: 90, decision: .withinAges),
        Case(members: #", "target_ages": {"min": 12}"#, age: nil, decision: .ageUnknown),
        Case(members: #", "target_ages": {"min": 0}"#, age: nil, decision: .anyAge),
        Case(members: "", age: nil, decision: .anyAge),
        Case(
            members: young + both, age: 40, isAcute: true, homeBan: true,
            decision: .adultException),
        Case(members: young + both, age: 40, isAcute: true, decision: .outsideAges),
        Case(members: young + both, age: 40, homeBan: true, decision: .outsideAges),
        Case(members: young, age: 40, isAcute: true, homeBan: true, decision: .outsideAges),
        Case(
            members: young + #", "adult_exception": []"#, age: 40, isAcute: true, homeBan: true,
            decision: .outsideAges),
        // A condition that can't be read never widens the exception.
        Case(
            members: young + #", "adult_exception": ["acute", "full_moon"]"#, age: 40,
            isAcute: true, homeBan: true, decision: .outsideAges),
        // The exception is for adults, also where the ages end before that.
        Case(
            members: #", "target_ages": {"max": 12}"# + both, age: 15, isAcute: true,
            homeBan: true, decision: .outsideAges),
        Case(
            members: #", "target_ages": {"max": 12}"# + both, age: 18, isAcute: true,
            homeBan: true, decision: .adultException),
    ]

    @Test(arguments: cases) func theAgesDecide(one: Case) throws {
        let json = try JSONReader.read(ProfileSample.service(one.members))
        let scope = try #require(CrisisServiceScope(json))
        let decision = scope.covers(
            age: one.age, isAcute: one.isAcute, homeBanConsidered: one.homeBan)
        #expect(decision == one.decision)
        #expect(
            decision.isCovered == [.withinAges, .anyAge, .adultException].contains(one.decision))
    }

    @Test func aRegionWithoutServiceHasNoScope() throws {
        #expect(try RegionProfile(text: ProfileSample.text([])).crisisServiceScope == nil)
        let shipped = try #require(try ProfileSample.shelf().profile(named: "profile-f"))
        let scope = try #require(shipped.crisisServiceScope)
        #expect(
            scope.covers(age: 23, isAcute: false, homeBanConsidered: false) == .withinAges)
        #expect(
            scope.covers(age: 31, isAcute: true, homeBanConsidered: true) == .adultException)
    }
}
