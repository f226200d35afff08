import Foundation
import RecordModel
import Testing

/// Wrong input gets a clear answer: a code, a status, what is allowed; and nothing is written.
@Suite struct WrongInputTests {
    private final class Laptop {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        var record = ""
        var person = ""

        init() throws {
            _ = try run([
                "init", "--practice", "--organisation", "police", "--unit", "bt-fictiestad",
                "--role", "field_officer", "--author", "p-1",
            ])
            record = try run(["record", "new"]).json()["record"]?.stringValue ?? ""
            let added = try run(["add", record, "person", "person_name=Persoon A"]).json()
            person = added["entity"]?["id"]?.stringValue ?? ""
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }

        func run(_ arguments: [String]) throws -> ProgramOutcome {
            try ProgramRun.run("samenop", arguments + ["--store", folder, "--json"])
        }

        func historyCount() throws -> Int {
            try run(["record", "show", record, "--history"]).json()["history"]?.arrayValue?.count
                ?? 0
        }
    }

    struct WrongInput: Sendable {
        let arguments: [String]
        let code: String
        var suggestion: String?

        init(_ arguments: [String], _ code: String, _ suggestion: String? = nil) {
            self.arguments = arguments
            self.code = code
            self.suggestion = suggestion
        }
    }

    static let cases: [WrongInput] = [
        WrongInput(["set", "{R}", "incident", "acute_stat=acute"], "unknown-field", "acute_state"),
        WrongInput(["set", "{R}", "incident", "acute_state=acut"], "wrong-type", "acute"),
        WrongInput(["set", "{R}", "persn", "person_name=x"], "unknown-type", "person"),
        WrongInput(["set", "{R}", "person/ffffffff", "person_name=x"], "unknown-entity"),
        WrongInput(["set", "niets-0000", "incident", "acute_state=acute"], "unknown-record"),
        WrongInput(["set", "{R}", "incident", "vt_eta=morgen"], "wrong-type"),
        WrongInput(["set", "{R}", "child_check", "children_in_household=veel"], "wrong-type"),
        WrongInput(["set", "{R}", "incident", "classification=true"], "wrong-type"),
        WrongInput(["set", "{R}", "incident", "classification[onzin]=true"], "wrong-type"),
        WrongInput(["set", "{R}", "consult", "caller:={\"a\":1,\"a\":2}"], "unknown-entity"),
        WrongInput(["add", "{R}", "consult", "caller:={\"a\":1,\"a\":2}"], "wrong-type"),
        WrongInput(["remove", "{R}", "incident", "--reason", "weg"], "not-removable"),
        WrongInput(["remove", "{R}", "person", "--reason", " "], "reason-missing"),
        WrongInput(
            ["add", "{R}", "info_item", "text=x", "--partition", "vt_only"], "not-permitted"),
        WrongInput(
            ["resolve", "{R}", "person.person_name", "--take", "x:1", "--reason", "r"],
            "unknown-entity"),
        WrongInput(["set", "{R}", "incident", "acute_state=@/bestaat/niet"], "file-unreadable"),
        WrongInput(["add", "{R}", "incident"], "value-missing"),
        WrongInput(["add", "{R}", "agreement"], "value-missing"),
        WrongInput(["set", "{R}", "child_check", "children_in_household=-2"], "wrong-type"),
        WrongInput(["set", "{R}", "person", "person_roles[chld]=true"], "wrong-type", "child"),
        WrongInput(["catalogue", "--type", "persn"], "unknown-type", "person"),
        WrongInput(
            ["resolve", "{R}", "person.person_name", "--value", "x", "--reason", "r"],
            "not-writable"),
        WrongInput(
            ["step", "{R}", "2", "--done", "--override", "R2.5", "--reason", "r"],
            "not-permitted"),
    ]

    /// The options of `disclose`, in front of those that a case adds.
    private static func disclose(
        _ item: String, to: String = "vt", _ more: String...
    ) -> [String] {
        [
            "disclose", "{R}", item, "--to", to, "--necessity", "om de veiligheid te beoordelen",
            "--weighty", "direct gevaar",
        ] + more
    }

    static let disclosing: [WrongInput] = [
        WrongInput(disclose("person", to: "vtt", "--purpose", "G4"), "wrong-type", "vt"),
        WrongInput(disclose("person", "--purpose", "G44"), "wrong-type", "G4"),
        WrongInput(disclose("person", "--purpose", "unknown"), "wrong-type"),
        WrongInput(disclose("person/ffffffff", "--purpose", "G4"), "unknown-entity"),
        WrongInput(disclose("agreement", "--purpose", "G4"), "unknown-entity"),
        WrongInput(
            disclose("person", "--purpose", "G4", "--om-release", "ffff"), "unknown-entity"),
        WrongInput(
            disclose("person", "--purpose", "G4", "--om-release", "person"), "unknown-entity"),
        WrongInput(disclose("person", "--purpose", "G4", "--consent", "ffff"), "unknown-entity"),
        WrongInput(
            disclose(
                "person", "--purpose", "G4", "--medium", "spoken", "--occurred-at",
                "2999-01-01T10:00:00+01:00"), "wrong-type"),
        WrongInput(
            disclose(
                "person", "--purpose", "G4", "--medium", "spoken", "--occurred-at", "2999-01-01"),
            "wrong-type"),
        WrongInput(
            disclose("person", "--purpose", "G4", "--override", "R6.9"), "reason-missing"),
        WrongInput(
            disclose("person", "--purpose", "G4", "--override", "R6.5", "--reason", "r"),
            "not-permitted"),
        WrongInput(
            disclose("person", "--purpose", "other", "--override", "R6.2", "--reason", "r"),
            "not-permitted"),
        WrongInput(
            disclose("person", "--purpose", "G4", "--override", "R99.1", "--reason", "r"),
            "unknown-type"),
        WrongInput(["withdraw", "{R}", "ffffffff", "--reason", "r"], "unknown-entity"),
        WrongInput(["withdraw", "{R}", "person", "--reason", "r"], "unknown-entity"),
        WrongInput(["withdraw", "{R}", "person/", "--reason", "r"], "unknown-entity"),
        WrongInput(["add", "{R}", "disclosure", "receiver_org=vtt"], "wrong-type", "vt"),
        WrongInput(
            ["add", "{R}", "disclosure", "receiver_org=vt", "provider_org=vt"], "not-writable"),
        WrongInput(
            [
                "add", "{R}", "disclosure", "receiver_org=vt", "purpose_code=G4",
                "ground_code=G2",
            ], "not-writable"),
        WrongInput(
            ["add", "{R}", "disclosure", "receiver_org=vt", "reviewed_by=x"], "not-permitted"),
    ]

    /// What the parser itself refuses.
    static let misused: [[String]] = [
        disclose("person", "--purpose", "G4", "--medium", "fax"),
        disclose("person", to: "vt/", "--purpose", "G4"),
        disclose("person", to: "vt/a/b", "--purpose", "G4"),
        disclose("person", to: "", "--purpose", "G4"), disclose("person"),
        disclose("person", "--purpose", "G4", "--occurred-at", "gisteren"),
        ["disclose", "{R}", "--to", "vt", "--purpose", "G4", "--necessity", "n"],
        ["disclose", "{R}", "person", "--to", "vt", "--purpose", "G4"],
        ["withdraw", "{R}", "ffffffff"],
    ]

    @Test(arguments: misused)
    func whatTheParserRefusesIsUsageAndWritesNothing(_ arguments: [String]) throws {
        let laptop = try Laptop()
        let before = try laptop.historyCount()
        let outcome = try laptop.run(arguments.map { $0 == "{R}" ? laptop.record : $0 })
        #expect(outcome.status == 64)
        #expect(try JSONReader.read(outcome.errors)["error"]?["code"] == "usage")
        #expect(try laptop.historyCount() == before)
    }

    @Test(arguments: cases + disclosing)
    func saysWhatIsWrongAndWritesNothing(_ wrong: WrongInput) throws {
        let laptop = try Laptop()
        let before = try laptop.historyCount()
        let filled = wrong.arguments.map { $0 == "{R}" ? laptop.record : $0 }
        let outcome = try laptop.run(filled)
        #expect([65, 77].contains(outcome.status), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
        let error = try #require(try JSONReader.read(outcome.errors)["error"])
        #expect(error["code"]?.stringValue == wrong.code)
        #expect(error["message"]?.stringValue?.isEmpty == false)
        if let suggestion = wrong.suggestion {
            #expect(error["details"]?["suggestion"]?.stringValue == suggestion)
        }
        #expect(try laptop.historyCount() == before)
        #expect(try laptop.run(["record", "list"]).status == 0)
    }

    @Test func aBlockedCommandWritesNothingAndNamesTheRules() throws {
        let laptop = try Laptop()
        let before = try laptop.historyCount()
        let outcome = try laptop.run([
            "add", laptop.record, "departure_clearance", "organisation=police",
        ])
        #expect(outcome.status == 3)
        let rules = try outcome.json()["blocking"]?.arrayValue?.map(\.rule) ?? []
        #expect(Set(rules).isSuperset(of: ["R1.5", "R1.6"]))
        #expect(try laptop.historyCount() == before)
    }

    @Test func withoutStoreWithoutServiceAndWithoutSealingItSaysWhatToDo() throws {
        let nowhere = FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        let noStore = try ProgramRun.run("samenop", ["record", "list", "--store", nowhere])
        #expect(noStore.status == 1)
        #expect(noStore.errors.contains("samenop init"))
        let real = try ProgramRun.run(
            "samenop",
            [
                "init", "--store", nowhere, "--organisation", "police", "--unit", "bt-fictiestad",
                "--role", "field_officer", "--author", "p-1",
            ])
        #expect(real.status == 73)
        #expect(!FileManager.default.fileExists(atPath: nowhere))
        let laptop = try Laptop()
        let enrol = try laptop.run(["enrol", "http://127.0.0.1:1", "--code", "x"])
        #expect(enrol.status == 69)
        let usage = try laptop.run(["set"])
        #expect(usage.status == 64)
        #expect(try JSONReader.read(usage.errors)["error"]?["code"] == "usage")
    }
}
