import Foundation
import RecordModel
import ReportPress
import Testing

/// A PDF from a finished page.
@Suite struct PressTests {
    @Test func theSameReportGivesTheSameBytes() async throws {
        let world = try PressWorld()
        let first = try await world.press.pdf(PressWorld.job())
        let second = try await world.press.pdf(PressWorld.job())
        #expect(first.bytes == second.bytes)
        #expect(first.pageCount == 1)
        #expect(first.standards == ["PDF/A-3a", "PDF/UA-1"])
    }

    @Test func theDocumentIsTaggedAndSaysWhatItIs() async throws {
        let world = try PressWorld()
        let table = """
            <h1>Overdracht</h1><h2>1. Kop</h2><table><thead><tr><th scope="col">Veld</th></tr>\
            </thead><tbody><tr><th scope="row">A</th></tr></tbody></table>
            <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10" role="img">\
            <title>Tijdlijn</title><desc>Eerst A.</desc><rect width="5" height="5"/></svg>
            """
        let pdf = try await world.press.pdf(PressWorld.job(body: table))
        let found = try world.look(
            pdf.bytes,
            """
            def walk(e):
                yield e
                k = e.get("/K", [])
                for kid in (k if isinstance(k, pikepdf.Array) else [k]):
                    if isinstance(kid, pikepdf.Dictionary): yield from walk(kid)
            tags = list(walk(pdf.Root.StructTreeRoot))
            print(pdf.Root.Lang, pdf.Root.MarkInfo.Marked, pdf.Root.ViewerPreferences.DisplayDocTitle)
            print(pdf.docinfo.Title, pdf.docinfo.CreationDate, len(list(pdf.open_outline().root)))
            print([str(t.A.Scope) for t in tags if t.get("/S") == "/TH"])
            print([str(t.Alt) for t in tags if t.get("/S") == "/Figure"])
            with pdf.open_metadata() as m: print(m.pdfa_status, m.get("pdfuaid:part"))
            """)
        #expect(
            found == """
                nl True True
                Overdrachtsrapport D:20260210153500Z 1
                ['/Column', '/Row']
                ['Tijdlijn. Eerst A.']
                3A 1
                """)
    }

    @Test func theAttachmentIsTheJSONThatWasGiven() async throws {
        let world = try PressWorld()
        let pdf = try await world.press.pdf(PressWorld.job())
        let found = try world.look(
            pdf.bytes,
            """
            spec = pdf.Root.AF[0]
            file = spec.EF.F
            print(spec.UF, spec.AFRelationship, file.Subtype, file.read_bytes().hex())
            print(len(pdf.Root.AF), list(pdf.attachments))
            """)
        let hex = PressWorld.json.map { String(format: "%02x", $0) }.joined()
        #expect(
            found == """
                report.json /Alternative /application/json \(hex)
                1 ['report.json']
                """)
    }

    @Test func aNameInAnyScriptHasItsLetters() async throws {
        let world = try PressWorld()
        let names = [
            "محمد", "张伟", "Сергей", "አበበ", "שרה", "สมชาย", "अनु", "Ελένη", "ხატია", "지우", "👩‍👧🙂",
        ]
        let pdf = try await world.press.pdf(
            PressWorld.job(body: names.map { "<p>\($0)</p>" }.joined()))
        #expect(pdf.withoutGlyph == [])
        #expect(pdf.standards.count == 2)
    }

    @Test func whatNoFontHasStandsAsItsNumberAndIsReported() async throws {
        let world = try PressWorld()
        let pdf = try await world.press.pdf(
            PressWorld.job(body: "<p>Persoon \u{E001}\u{1FFFF}\u{0378} A</p>"))
        #expect(pdf.withoutGlyph == ["U+0378", "U+E001", "U+1FFFF"])
        #expect(pdf.standards.count == 2)
    }

    @Test func aPageGetsNothingFromOutside() async throws {
        let world = try PressWorld()
        let secret = "\(world.folder)/secret.txt"
        try "ZWALUW-9".write(toFile: secret, atomically: true, encoding: .utf8)
        let pdf = try await world.press.pdf(
            PressWorld.job(
                body: """
                    <link rel="stylesheet" href="file://\(secret)">
                    <link rel="attachment" href="file:///etc/passwd">
                    <style>@import url("http://127.0.0.1:9/a.css");
                    p { background: url("file://\(secret)") }</style>
                    <p>Persoon A</p><img alt="x" src="file://\(secret)"><object data="file://\(secret)">
                    </object><img alt="y" src="http://127.0.0.1:9/x.png"><img alt="z" src="secret.txt">
                    <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><title>t</title>
                    <image href="file://\(secret)" width="9" height="9"/></svg>
                    """))
        #expect(pdf.refusedCount >= 5)
        let everything = try world.everything(pdf.bytes)
        #expect(everything.contains("pdfuaid:part"))
        for word in ["ZWALUW", "root:", "/bin/", "secret.txt"] {
            #expect(!everything.contains(word), "\(word)")
        }
        #expect(try world.look(pdf.bytes, "print(list(pdf.attachments))") == "['report.json']")
    }
}
