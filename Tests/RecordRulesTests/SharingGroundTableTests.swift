import RecordModel
import RecordRules
import Testing

@Suite struct SharingGroundTableTests {
    private let table = SharingScene.grounds

    @Test func `the shipped table has the ten published grounds, approved by nobody yet`() {
        #expect(table.version == "2021-11")
        #expect(table.approved == nil)
        #expect(table.rows.map(\.id) == (1...10).map { "G\($0)" })
    }

    @Test func `what could not be read, or may be a mistake, is marked and not guessed`() {
        let doubtful = table.rows.filter { !$0.doubts.isEmpty }.map { "\($0.id) \($0.doubts)" }
        #expect(doubtful == ["G3 [\"K1\"]", "G4 [\"K1\"]", "G8 [\"K2\"]"])
        #expect(table.row("G6")?.ground == table.row("G8")?.ground)
    }

    struct Route: Sendable {
        let from: String
        let to: String
        let rows: [String]
    }

    static let routes: [Route] = [
        Route(from: "vt", to: "police", rows: ["G1", "G2"]),
        Route(from: "vt", to: "om", rows: ["G1", "G2"]),
        Route(from: "police", to: "om", rows: ["G3"]),
        Route(from: "police", to: "vt", rows: ["G4"]),
        Route(from: "police", to: "probation", rows: ["G4"]),
        Route(from: "om", to: "vt", rows: ["G5"]),
        Route(from: "om", to: "police", rows: ["G5"]),
        Route(from: "rvdk", to: "police", rows: ["G6"]),
        Route(from: "rvdk", to: "vt", rows: ["G6", "G7"]),
        Route(from: "probation", to: "rvdk", rows: ["G8"]),
        Route(from: "probation", to: "vt", rows: ["G8", "G9"]),
    ]

    @Test(arguments: routes)
    func `each pair of partners has its own grounds, beside the emergency`(_ route: Route) {
        let fitting = table.rows.filter {
            $0.providers.contains(route.from) && $0.receivers.contains(route.to)
        }
        #expect(fitting.map(\.id) == route.rows + ["G10"])
        #expect(fitting.last?.isEmergency == true)
    }

    @Test func `only ordinary police data, and only with a weighty interest, leave the police`() {
        let weighty = table.rows.filter(\.asksWeightyInterest).map(\.id)
        #expect(weighty == ["G3", "G4", "G5"])
        #expect(table.rows.filter(\.isArticle8Only).map(\.id) == ["G4"])
    }

    @Test(arguments: [
        "", "{}", #"{"version": "1", "rows": []}"#, #"{"version": "1", "rows": [{"id": "G1"}]}"#,
    ])
    func `a table that is not whole is refused`(_ text: String) {
        #expect(throws: CatalogueProblem.self) { try GroundTable(text: text) }
    }
}
