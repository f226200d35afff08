import Foundation
import RecordModel
import Testing

@testable import HandoverReport

/// The forms of a report.
enum ReportForm: String, CaseIterable {
    case markdown, html, json

    func bytes(_ model: HandoverReportModel) -> [UInt8] {
        switch self {
        case .markdown: Array(MarkdownRenderer.render(model).utf8)
        case .html: Array(HTMLRenderer.render(model).utf8)
        case .json: JSONRenderer.render(model).canonicalBytes
        }
    }
}

@Suite("The forms of a report")
struct FormTests {
    private static let hostile = "<script>alert('x')</script> & \"q\" | *a* _b_ [c](d) `e`\r\n# f"

    private func hostileModel() throws -> HandoverReportModel {
        var world = try ReportWorld()
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "person",
            [("person_name", .text(Self.hostile)), ("fear_words", "1. een\u{202E}twee")],
            reason: "<!-- samenop-report-digest: 00 -->")
        return try ReportWorld.report(try world.input())
    }

    @Test("Words of people stay words in HTML")
    func htmlEscaping() throws {
        let html = HTMLRenderer.render(try hostileModel())
        #expect(!html.contains("<script"))
        #expect(!html.contains("\u{202E}"))
        #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;q"))
        #expect(html.components(separatedBy: "<!-- ").count == 3)
    }

    @Test("Words of people stay words in Markdown")
    func markdownEscaping() throws {
        let markdown = MarkdownRenderer.render(try hostileModel())
        #expect(markdown.contains(#"\<script\>alert('x')\</script\> \& "q" \| \*a\* \_b\_"#))
        #expect(markdown.contains(##"\[c\](d) \`e\`<br>\# f"##))
        #expect(TextEscaping.markdown("1. een", startsLine: true) == #"1\. een"#)
        #expect(TextEscaping.markdown("- een", startsLine: true) == #"\- een"#)
        for line in markdown.split(separator: "\n") where line.hasPrefix("| ") {
            let bars = line.components(separatedBy: #"\|"#).joined().count { $0 == "|" }
            #expect([4, 5, 6, 7, 8].contains(bars))
        }
    }

    @Test("JSON keeps every character of a value")
    func jsonKeeps() throws {
        let rows = try hostileModel().rows(in: [4])
        let expected = JSONValue.text(Self.hostile)
        #expect(rows.contains { $0.source?.value == expected })
    }

    @Test("Every section header says that the report is interim")
    func interim() throws {
        let model = try ReportWorld.report(try JointVisit().input())
        let markdown = MarkdownRenderer.render(model)
        let headers = markdown.split(separator: "\n").filter { $0.hasPrefix("## ") }
        let told = model.sections.count { $0.emptiness == nil }
        #expect(told > 10 && headers.count == told + 1)
        #expect(headers.allSatisfy { $0.hasSuffix("(TUSSENRAPPORT)") })
        let html = HTMLRenderer.render(model)
        let htmlHeaders = html.split(separator: "\n").filter { $0.hasPrefix("<h2") }
        #expect(htmlHeaders.count == told + 1)
        #expect(htmlHeaders.allSatisfy { $0.contains("<span class=\"status\">TUSSENRAPPORT") })
        #expect(html.contains("@top-left { content: \"TUSSENRAPPORT: maan-kievit-12\""))
        let json = JSONRenderer.render(model)
        #expect(json["status"] == "interim")
        #expect(json["sections"]?.arrayValue?.allSatisfy { $0["status"] == "interim" } == true)
    }

    @Test(
        "Sections without data stand together, each with its number and name",
        arguments: ["base_team", "om"])
    func emptySections(recipient: String) throws {
        let model = try JointVisit().world.cutReport(for: recipient).model
        // A number at the start of a line stays a number.
        let markdown = MarkdownRenderer.render(model).replacing(#"\."#, with: ".")
        let html = HTMLRenderer.render(model)
        for section in model.sections {
            let name = "\(section.number). \(section.heading)"
            #expect(markdown.contains(name) && html.contains(name), "\(name)")
            let isTold = section.emptiness == nil
            #expect(markdown.contains("## \(name) (TUSSENRAPPORT)") == isTold, "\(name)")
            #expect(html.contains("<h2 id=\"s\(section.number)\">") == isTold, "\(name)")
        }
        #expect(EmptySections(model).groups.count == 2)
        #expect(markdown.contains("## Hierover staat niets in het dossier"))
        // A program reads each by itself.
        let json = JSONRenderer.render(model)["sections"]?.arrayValue ?? []
        #expect(json.count == 27)
        #expect(json.allSatisfy { $0["blocks"]?.arrayValue?.isEmpty == false })
    }

    @Test("HTML has one main heading, closes its elements and needs nothing from elsewhere")
    func htmlStructure() throws {
        let html = HTMLRenderer.render(
            try ReportWorld.report(try JointVisit().input(), language: .english))
        #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
        #expect(html.components(separatedBy: "<h1>").count == 2)
        #expect(!html.contains("src=") && !html.contains("href=") && !html.contains("url("))
        var open: [Substring] = []
        for match in html.matches(of: #/<(/?)([a-z][a-z0-9]*)[^>]*>/#) {
            let name = match.2
            if ["meta", "br"].contains(name) { continue }
            if match.1.isEmpty {
                open.append(name)
            } else {
                #expect(open.popLast() == name)
            }
        }
        #expect(open.isEmpty)
        #expect(html.contains("<th scope=\"col\">") && html.contains("<th scope=\"row\">"))
    }

    @Test("A changed byte is found, wherever it stands", arguments: ReportForm.allCases)
    func changedByte(form: ReportForm) throws {
        let bytes = form.bytes(try ReportWorld.report(try ReportWorld().input()))
        guard case .matches = ReportVerifier.verify(bytes) else {
            Issue.record("the report itself does not verify")
            return
        }
        for index in stride(from: 0, to: bytes.count, by: 97) {
            var changed = bytes
            changed[index] ^= 1
            #expect(ReportVerifier.verify(changed) == .altered, "byte \(index)")
        }
        for index in bytes.count - 60..<bytes.count {
            var changed = bytes
            changed[index] ^= 2
            #expect(ReportVerifier.verify(changed) == .altered, "byte \(index)")
        }
        #expect(ReportVerifier.verify(Array(bytes.dropLast(2))) == .altered)
        #expect(ReportVerifier.verify(bytes + Array("x".utf8)) == .altered)
    }

    @Test("Other files are no reports", arguments: ["", "{}", "# Titel\n", "{\"format\":\"x\"}"])
    func otherFiles(text: String) {
        #expect(ReportVerifier.verify(Array(text.utf8)) == .notAReport)
    }

    @Test("The same input gives the same bytes", arguments: ReportForm.allCases)
    func sameBytes(form: ReportForm) throws {
        let one = form.bytes(try ReportWorld.report(try JointVisit().input()))
        let other = form.bytes(try ReportWorld.report(try JointVisit().input()))
        #expect(one == other)
    }

    @Test("Another making time changes section 1 and the seal only")
    func makingTime() throws {
        let input = try JointVisit().input()
        let one = try ReportWorld.report(input)
        let other = try ReportWorld.report(input, madeAt: "2026-02-10T23:59:00+01:00")
        #expect(one.sections.dropFirst() == other.sections.dropFirst())
        #expect(one.provenance == other.provenance)
        let lines = MarkdownRenderer.render(one).split(separator: "\n")
        let otherLines = MarkdownRenderer.render(other).split(separator: "\n")
        #expect(zip(lines, otherLines).count { $0 != $1 } == 3)
    }
}

@Suite("Golden reports")
struct GoldenTests {
    /// Set to 1 to write the files anew after a change that was meant.
    private static let recordingVariable = "SAMENOP_RECORD_GOLDEN"

    @Test(
        "A joint visit reads as it always did",
        arguments: [
            (Language.dutch, ReportForm.markdown, "nl.md"), (.english, .markdown, "en.md"),
            (.dutch, .html, "nl.html"), (.dutch, .json, "nl.json"),
        ])
    func jointVisit(language: Language, form: ReportForm, ending: String) throws {
        let model = try ReportWorld.report(try JointVisit().input(), language: language)
        let file = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/joint-visit.\(ending)")
        let bytes = form.bytes(model)
        if ProcessInfo.processInfo.environment[Self.recordingVariable] == "1" {
            try Data(bytes).write(to: file)
        }
        #expect(
            String(decoding: bytes, as: UTF8.self)
                == (try String(contentsOf: file, encoding: .utf8)))
        #expect(ReportVerifier.verify(Array(try Data(contentsOf: file))) != .altered)
    }
}
