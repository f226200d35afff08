import Foundation
import RecordModel
import Testing

@testable import HandoverReport

/// The actions and dates of a report as a table.
@Suite("The table of actions and dates")
struct TableFormTests {
    /// The fields of the rows, as a program reads them, without the lines of the seal.
    private func rows(_ table: String) -> [[String]] {
        allRows(table).filter { $0.first?.hasPrefix("# samenop-report-") != true }
    }

    private func allRows(_ table: String) -> [[String]] {
        var rows: [[String]] = [[]]
        var field = ""
        var isQuoted = false
        let characters = Array(table.unicodeScalars)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            switch character {
            case "\"" where isQuoted && characters.dropFirst(index + 1).first == "\"":
                field.unicodeScalars.append(character)
                index += 1
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                rows[rows.count - 1].append(field)
                field = ""
            case "\r" where !isQuoted: break
            case "\n" where !isQuoted:
                rows[rows.count - 1].append(field)
                field = ""
                rows.append([])
            default: field.unicodeScalars.append(character)
            }
            index += 1
        }
        return rows.dropLast()
    }

    private func table(_ input: ReportInput, _ language: Language = .dutch) throws -> String {
        String(
            decoding: CSVRenderer.render(
                try ReportWorld.report(input, language: language), try ProductData.texts()),
            as: UTF8.self)
    }

    private func world(_ name: String = "Persoon A") throws -> ReportWorld {
        var world = try ReportWorld()
        let person = try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "person",
            [("person_name", .text(name))]
        ).header.entity
        try world.write(
            ReportWorld.police, "2026-02-10T14:06:00+01:00", "measure",
            [
                ("kind", "temporary_restraining_order"), ("for_person", .text(person.id)),
                ("ends_at", "2026-02-20T14:00:00+01:00"),
            ])
        try world.write(
            ReportWorld.police, "2026-02-10T14:07:00+01:00", "measure",
            [("kind", "temporary_restraining_order"), ("ends_at", "2026-02-01T14:00:00+01:00")])
        return world
    }

    @Test("A golden table", arguments: [(Language.dutch, "nl"), (.english, "en")])
    func golden(language: Language, ending: String) throws {
        let table = try table(try JointVisit().input(), language)
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/joint-visit.\(ending).csv")
        if ProcessInfo.processInfo.environment["SAMENOP_RECORD_GOLDEN"] == "1" {
            try Data(table.utf8).write(to: file)
        }
        #expect(table == String(decoding: try Data(contentsOf: file), as: UTF8.self))
    }

    @Test("Every row has every column, and the last is the seal")
    func shape() throws {
        let table = try table(try JointVisit().input())
        let rows = rows(table)
        // The headings, and of this visit one rule and one date; then the two lines of the seal.
        #expect(rows.count == 3)
        #expect(allRows(table).count == rows.count + 2)
        #expect(rows.allSatisfy { $0.count == 12 })
        #expect(table.hasSuffix("\r\n") && table.contains("\r\n# samenop-report-digest: "))
        #expect(rows.first?.first == "Wanneer")
    }

    @Test(
        "A moment stands there with its zone, the ends of measures too, those of long ago as well")
    func moments() throws {
        let rows = rows(try table(try world().input()))
        let dates = rows.filter { $0[4] == "datum" }
        #expect(
            dates.map { $0[0] } == ["2026-02-01T14:00:00+01:00", "2026-02-20T14:00:00+01:00"])
        #expect(dates.map { $0[6] } == ["voorbij", "open"])
    }

    @Test("It says when nothing in it is real")
    func practice() throws {
        #expect(rows(try table(try world().input()))[1].last == "nee")
    }

    @Test("A changed byte is found, and a cut seal too")
    func seal() throws {
        var bytes = Array(try table(try world().input()).utf8)
        guard case .matches = ReportVerifier.verify(bytes) else {
            Issue.record("the table does not fit its seal")
            return
        }
        for index in [0, bytes.count / 2, bytes.count - 30] {
            var changed = bytes
            changed[index] ^= 1
            #expect(ReportVerifier.verify(changed) == .altered, "\(index)")
        }
        bytes += Array("x\r\n".utf8)
        #expect(ReportVerifier.verify(bytes) == .altered)
    }

    @Test(
        "Nothing is run as a formula",
        arguments: [
            ("=1+1", "'=1+1"), ("+31", "'+31"), ("-2", "'-2"), ("@x", "'@x"), ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""), (" =1", "' =1"), ("\u{FEFF}=1", "'\u{FEFF}=1"), ("a=1", "a=1"),
            ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("", ""),
            ("=a,b", "\"'=a,b\""), ("سارة", "سارة"), ("e\u{301}", "e\u{301}"),
        ])
    func formulas(text: String, field: String) {
        #expect(CSVText.field(text) == field)
    }

    @Test(
        "A name in any script goes through every form, and opens nothing",
        arguments: [
            "سارة المثال", "שרה דוגמה", "张 示例", "Þóra Dæmi", "O\u{308}zgu\u{308}r", "ตัวอย่าง",
            "=cmd|' /C calc'!A0", "a\nb,c\"d", "<b>x</b>", "\u{202E}x", "👩‍👧 A", "Z\u{335}\u{321}",
        ])
    func names(name: String) throws {
        let input = try world(name).input()
        let model = try ReportWorld.report(input)
        let table = try table(input)
        #expect(rows(table).allSatisfy { $0.count == 12 })
        guard case .matches = ReportVerifier.verify(Array(table.utf8)) else {
            Issue.record("the seal")
            return
        }
        for form in ReportForm.allCases {
            guard case .matches = ReportVerifier.verify(form.bytes(model)) else {
                Issue.record("the seal of \(form)")
                continue
            }
        }
        #expect(!HTMLRenderer.render(model).contains("<b>x"))
        #expect(!HTMLRenderer.render(model).contains("\u{202E}"))
        let values = model.rows(in: [4]).compactMap(\.source?.value)
        #expect(values.contains(.text(name)))
    }

    @Test("Of the closed items no table tells what the sections do not", arguments: ["zsm", "zvh"])
    func cut(recipient: String) throws {
        let model = try ClosedRecord(withoutV2: true).report(for: recipient).model
        let table = String(
            decoding: CSVRenderer.render(model, try ProductData.allTexts()), as: UTF8.self)
        let sections = ClosedRecord.bytes(model)
        for mark in ClosedRecord.marks.values where !sections.contains(mark) {
            #expect(!table.contains(mark))
        }
    }
}
