import Foundation
import RecordModel
import Testing

/// How a report leaves, through the built program: what is kept, what is refused, what is left
/// behind when something is wrong.
@Suite struct ReportDeliveryTests {
    private let folder: String
    private let record: String

    init() throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let made = try ProgramRun.run(
            "samenop",
            [
                "init", "--organisation", "police", "--unit", "bt-fictiestad", "--role",
                "field_officer", "--author", "p-1", "--practice", "--store", "\(folder)/store",
            ])
        guard made.status == 0 else { throw AcceptanceFailure(made, ["init"]) }
        let new = try ProgramRun.run(
            "samenop", ["record", "new", "--store", "\(folder)/store", "--json"])
        record = try new.json()["name"]?.stringValue ?? ""
    }

    private func samenop(
        _ arguments: [String], _ environment: [String: String] = [:], expected: Int32 = 0
    ) throws -> ProgramOutcome {
        let outcome = try ProgramRun.run(
            "samenop", arguments + ["--store", "\(folder)/store", "--json", "--no-input"],
            environment: environment)
        guard outcome.status == expected else { throw AcceptanceFailure(outcome, arguments) }
        return outcome
    }

    private func report(
        _ arguments: [String], _ environment: [String: String] = [:], expected: Int32 = 0
    ) throws -> ProgramOutcome {
        try samenop(
            ["report", record, "--for", "om", "--interim"] + arguments, environment,
            expected: expected)
    }

    private func code(_ outcome: ProgramOutcome) throws -> String? {
        let lines = outcome.errors.split(separator: "\n")
        return try lines.last.map { try JSONReader.read(String($0)) }?["error"]?["code"]?
            .stringValue
    }

    /// The entries that account for reports.
    private func accounts() throws -> Int {
        let shown = try samenop(["record", "show", record]).json()
        return shown["entities"]?.arrayValue?.count { $0["type"] == "disclosure" } ?? 0
    }

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0 != "store" }
    }

    private func end() { try? FileManager.default.removeItem(atPath: folder) }

    @Test func theOutcomeSaysWhatLeftAndWhereItIsKept() throws {
        defer { end() }
        let path = "\(folder)/uit.csv"
        let made = try report(["--format", "csv", "--out", path]).json()
        #expect(made["format"] == "csv" && made["path"] == .text(path))
        #expect(made["encryption"] == .null && made["practice"] == .bool(true))
        #expect(made["disclosures"]?.arrayValue?.count == 1)
        #expect(made["disclosure"]?.stringValue?.isEmpty == false)
        #expect(try accounts() == 1)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let verified = try samenop(["verify", path]).json()
        #expect(verified["ok"] == .bool(true))
        let within = try samenop([
            "report", record, "--for", "base_team", "--format", "json", "--out", path,
        ]).json()
        #expect(within["disclosure"] == .null && within["disclosures"] == .array([]))
        #expect(try accounts() == 1)
    }

    @Test func theUsualNameTellsNothingOfAnybodyAndOverwritesNothing() throws {
        defer { end() }
        let program = ProgramRun.program("samenop").path
        let line = """
            cd "$1" && exec "$2" report "$3" --for om --interim --format md --store store --json \
            --at 2026-05-20T17:00:00+02:00
            """
        var paths: [String] = []
        for _ in 0..<2 {
            let outcome = try ProgramRun.run(
                at: URL(filePath: "/bin/sh"), ["-c", line, "sh", folder, program, record])
            paths.append(try outcome.json()["path"]?.stringValue ?? outcome.errors)
        }
        let name = "\(record)-om-20260520-1700"
        #expect(paths == ["\(name).md", "\(name)-2.md"])
        #expect(try files().sorted() == ["\(name)-2.md", "\(name).md"])
    }

    @Test(arguments: ["html", "md", "json", "csv"])
    func theNameOfTheFileSaysTheForm(form: String) throws {
        defer { end() }
        let made = try report(["--out", "\(folder)/uit.\(form)"]).json()
        #expect(made["format"] == .text(form))
    }

    @Test(arguments: [
        (["--plain"], "report-plain-reason"),
        (["--plain", "--reason", " "], "report-plain-reason"),
        (["--plain", "--reason", "x", "--to-key", "age1x"], "report-protection-twice"),
    ])
    func aContradictionIsUsage(arguments: [String], code: String) throws {
        defer { end() }
        let outcome = try report(
            arguments + ["--format", "md", "--out", "\(folder)/x.md"], expected: 64)
        #expect(try self.code(outcome) == code)
        #expect(try files().isEmpty && accounts() == 0)
    }

    @Test func aShortPassphraseIsRefused() throws {
        defer { end() }
        let outcome = try report(
            ["--format", "md", "--out", "\(folder)/x.md"],
            ["SAMENOP_REPORT_PASSPHRASE": "kort"], expected: 64)
        #expect(try code(outcome) == "report-passphrase-short")
        #expect(!outcome.errors.contains("kort\""))
        #expect(try files().isEmpty && accounts() == 0)
    }

    @Test func plainWithAReasonIsKept() throws {
        defer { end() }
        _ = try report([
            "--format", "md", "--out", "\(folder)/x.md", "--plain", "--reason", "storing bij OM",
        ])
        let shown = try samenop(["record", "show", record, "--history"])
        #expect(shown.output.contains("storing bij OM"))
    }

    @Test func anUnknownFormIsUsageAndAnUnknownRecipientIsNamed() throws {
        defer { end() }
        #expect(try code(try report(["--format", "docx"], expected: 64)) == "usage")
        let outcome = try samenop(
            ["report", record, "--for", "krant", "--interim"], expected: 65)
        #expect(try code(outcome) == "unknown-recipient")
        let refused = try samenop(["report", record, "--for", "zvh", "--interim"], expected: 77)
        #expect(try code(refused) == "report-refused")
        #expect(try files().isEmpty && accounts() == 0)
    }

    @Test func whereNothingCanBeWrittenNothingIsKeptAsLeft() throws {
        defer { end() }
        let folderGiven = try report(["--format", "md", "--out", folder], expected: 73)
        #expect(try code(folderGiven) == "file-is-folder")
        let nowhere = try report(
            ["--format", "md", "--out", "\(folder)/nergens/x.md"], expected: 73)
        #expect(try code(nowhere) == "file-unwritable")
        #expect(try accounts() == 0 && files().isEmpty)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDiskBehindStandardOutputIsSaid() throws {
        defer { end() }
        let line =
            #"exec "$1" report "$2" --for om --interim --format md --out - --store "$3" --json"#
        let outcome = try ProgramRun.run(
            at: URL(filePath: "/bin/sh"),
            [
                "-c", line + " > /dev/full", "sh", ProgramRun.program("samenop").path, record,
                "\(folder)/store",
            ])
        #expect(outcome.status == 74)
        #expect(try code(outcome) == "disk-full")
        // It stands in the account, and the program says so.
        #expect(outcome.errors.contains("staat wel in de verantwoording"))
        #expect(try accounts() == 1)
    }

    @Test(arguments: [">&-", ">&4"])
    func aReaderThatWentAwayIsSaidAndKept(end redirection: String) throws {
        defer { end() }
        let line = """
            "$1" report "$2" --for om --interim --format md --out - --store "$3" --json --no-input
            """
        // A pipe of which nobody holds the other end any more.
        let pipe = #"mkfifo "$3.pijp" && exec 3<>"$3.pijp" 4>"$3.pijp" 3>&- && "#
        let whole = (redirection == ">&4" ? pipe : "") + line + " " + redirection
        let outcome = try ProgramRun.run(
            at: URL(filePath: "/bin/sh"),
            ["-c", whole, "sh", ProgramRun.program("samenop").path, record, "\(folder)/store"])
        #expect(outcome.status == 73)
        #expect(try code(outcome) == "file-unwritable")
        #expect(outcome.errors.contains("het rapport kwam niet aan"))
        #expect(try accounts() == 1)
    }

    @Test func whoMakesItHearsWhatWouldHaveToBePassedOn() throws {
        defer { end() }
        _ = try samenop([
            "add", record, "person", "person_name=Persoon A", "person_roles[victim]=true",
        ])
        let outcome = try samenop([
            "report", record, "--for", "rvdk", "--interim", "--format", "md", "--out",
            "\(folder)/x.md",
        ])
        let kinds = try outcome.json()["undisclosed"]?.arrayValue ?? []
        #expect(kinds.contains { $0["type"] == "person" && $0["count"] == .integer(1) })
        #expect(outcome.errors.contains("samenop disclose \(record)"))
        #expect(outcome.errors.contains("--to rvdk"))
        #expect(!outcome.errors.contains("Persoon A"))
    }

    @Test func aPersonAtATerminalIsNotShownWhatNobodyCanRead() throws {
        defer { end() }
        let terminal = try PseudoTerminal(
            "samenop",
            [
                "report", record, "--for", "om", "--interim", "--format", "pdf", "--out", "-",
                "--store", "\(folder)/store",
            ])
        _ = try terminal.expect("--out")
        #expect(try terminal.end() == 64)
        #expect(try accounts() == 0)
    }

    /// A disk of 16 KiB; the report has more.
    @Test(.enabled(if: geteuid() == 0))
    func aFullDiskLeavesNoHalfFileAndNoEntry() throws {
        defer { end() }
        let line = """
            mkdir "$4" && mount -t tmpfs -o size=16k tmpfs "$4" || exit 99
            "$1" report "$2" --for om --interim --format html --out "$4/x.html" --store "$3" --json
            code=$?
            ls -A "$4"
            umount "$4"; rmdir "$4"
            exit $code
            """
        let outcome = try ProgramRun.run(
            at: URL(filePath: "/bin/sh"),
            [
                "-c", line, "sh", ProgramRun.program("samenop").path, record, "\(folder)/store",
                "\(folder)/vol",
            ])
        guard outcome.status != 99 else { return }
        #expect(outcome.status == 74, "\(outcome)")
        #expect(outcome.output.isEmpty, "half a file was left")
        #expect(try code(outcome) == "disk-full")
        #expect(try accounts() == 0)
    }

    @Test func withoutThePressThereIsAPageAndAWord() throws {
        defer { end() }
        let absent = ["SAMENOP_PRESS": "\(folder)/nergens"]
        let asked = try report(
            ["--format", "pdf", "--out", "\(folder)/r.pdf"], absent, expected: 73)
        #expect(try code(asked) == "renderer-absent")
        #expect(try asked.json()["path"] == .text("\(folder)/r.html"))
        #expect(try asked.json()["format"] == "html")
        #expect(try files() == ["r.html"] && accounts() == 1)
        let usual = try report(["--out", "\(folder)/r2"], absent)
        #expect(try usual.json()["format"] == "html")
        #expect(usual.errors.contains("scripts/setup"))
        // Who reads standard output expects what was asked for; nothing was given, nothing is kept.
        let output = try report(["--format", "pdf", "--out", "-"], absent, expected: 73)
        #expect(output.output.isEmpty)
        #expect(try accounts() == 2)
    }

    @Test func whatCannotBeEncryptedDoesNotLeave() throws {
        defer { end() }
        let outcome = try report(
            ["--format", "md", "--out", "\(folder)/x.md", "--to-key", "age1x"],
            ["SAMENOP_PRESS": "\(folder)/nergens"], expected: 73)
        #expect(try code(outcome) == "renderer-absent")
        #expect(try files().isEmpty && accounts() == 0)
    }

    private static let hasPress: Bool = {
        let environment = ProcessInfo.processInfo.environment
        let data = environment["XDG_DATA_HOME"] ?? "\(environment["HOME"] ?? "")/.local/share"
        let press = environment["SAMENOP_PRESS"] ?? "\(data)/samenop/press"
        return FileManager.default.isExecutableFile(atPath: "\(press)/bin/python")
    }()

    @Test(.enabled(if: hasPress)) func aPassphraseGoesAroundThePDFAndAroundOtherForms() throws {
        defer { end() }
        let secret = ["SAMENOP_REPORT_PASSPHRASE": "vier losse woorden samen"]
        let pdf = try report(["--out", "\(folder)/r.pdf"], secret).json()
        #expect(pdf["format"] == "pdf" && pdf["encryption"] == "pdf-password")
        let bytes = try Data(contentsOf: URL(filePath: "\(folder)/r.pdf"))
        #expect(bytes.starts(with: Data("%PDF-".utf8)))
        #expect(String(decoding: bytes, as: UTF8.self).contains("/Encrypt"))
        let text = try report(["--format", "md", "--out", "\(folder)/r.md.age"], secret).json()
        #expect(text["encryption"] == "age-passphrase")
        let sealed = try Data(contentsOf: URL(filePath: "\(folder)/r.md.age"))
        #expect(sealed.starts(with: Data("age-encryption.org/v1".utf8)))
        #expect(try accounts() == 2)
        let wrong = try report(
            ["--format", "md", "--out", "\(folder)/x", "--to-key", "age1x"], expected: 65)
        #expect(try code(wrong) == "recipient-invalid")
    }
}
