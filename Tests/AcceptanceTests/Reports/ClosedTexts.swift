import Foundation
import RecordModel
import Testing

@testable import HandoverReport
@testable import SamenOp

/// Looks for what has to stay closed in S5 in every byte of every report that anybody makes there,
/// in every form, PDF as far as it can be made here, and in all that the program prints and keeps
/// beside it.
struct ClosedTexts {
    /// Where a text of the story may stand: by who makes the report and for whom.
    static let allowed: [(text: String, item: String, reports: Set<String>)] = [
        // The running investigation: for the prosecution only.
        ("ONZ-1", "i2", ["SUP1-om"]),
        // The note of Veilig Thuis that was passed on to nobody: in its own file only.
        ("V2-NOTITIE", "v2", ["C1-vt_file"]),
    ]
    static let makers = ["SUP1", "C1"]
    /// Reports that are pressed too: those in which a text may stand, and those beside them.
    static let pressed: Set<String> = [
        "SUP1-om", "SUP1-vt_file", "SUP1-zsm", "C1-vt_file", "C1-om",
    ]

    private let world: StoryWorld
    private let time: String

    init(_ world: StoryWorld, at time: String) {
        self.world = world
        self.time = time
    }

    func check() throws {
        var found: [String: Set<String>] = [:]
        for maker in Self.makers {
            for recipient in StoryReports.recipients {
                let report = "\(maker)-\(recipient)"
                for bytes in try made(by: maker, for: recipient) {
                    let piece = SearchedPiece(bytes)
                    for (text, item, allowed) in Self.allowed {
                        let id = world.names[item] ?? "?"
                        for word in [text, id, String(id.prefix(8))] where piece.holds(word) {
                            #expect(allowed.contains(report), "\(item) in \(report)")
                            found[text, default: []].insert(report)
                        }
                    }
                }
            }
        }
        // The search can find something: where it may stand, it was found.
        for (text, _, allowed) in Self.allowed { #expect(found[text] == allowed, "\(text)") }
    }

    /// Everything that making a report leaves behind: each text form, and what the program prints
    /// and calls its file.
    private func made(by maker: String, for recipient: String) throws -> [[UInt8]] {
        let data = try ProductData.load()
        let moment = try #require(Instant(time))
        let replica = try LocalReplica.open(
            folder: "\(world.folder)/\(maker)", data: data, clock: { moment.milliseconds })
        let record = try #require(RecordID(world.record))
        var made: [[UInt8]] = []
        for language in Language.allCases {
            for format in ReportFormat.allCases {
                let order = ReportOrder(
                    for: recipient, purpose: "overdracht", format: format, language: language,
                    isInterim: true)
                guard let prepared = try? replica.prepareReport(record, order) else { continue }
                made.append(try prepared.written().bytes)
            }
        }
        let folder = "\(world.folder)/reports-\(maker)-\(recipient)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let outcome = try world.laptop(
            maker,
            [
                "report", world.record, "--for", recipient, "--interim", "--format", "json",
                "--out", "\(folder)/rapport.json", "--at", time,
            ], expected: [0, 77])
        made += [Array(outcome.output.utf8), Array(outcome.errors.utf8)]
        made += try FileManager.default.contentsOfDirectory(atPath: folder).map { Array($0.utf8) }
        made += try pressed(by: maker, for: recipient)
        // What the access log keeps of it.
        made += try replica.store.read { try $0.accessEntries() }
            .map { Array(String(describing: $0).utf8) }
        return made
    }

    /// What stands in the PDF; nothing where no report is made, or no PDF can be made or looked into
    /// here.
    private func pressed(by maker: String, for recipient: String) throws -> [[UInt8]] {
        guard PDFInside.canLook, Self.pressed.contains("\(maker)-\(recipient)") else { return [] }
        let folder = "\(world.folder)/pressed-\(maker)-\(recipient)"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let path = "\(world.folder)/\(maker)-\(recipient).pdf"
        // Ends with 73 where the press is not here.
        try world.laptop(
            maker,
            [
                "report", world.record, "--for", recipient, "--interim", "--format", "pdf",
                "--out", path, "--at", time,
            ], expected: [0, 73, 77])
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try PDFInside.pieces(path, folder: folder)
    }
}

/// Bytes that are looked through for texts, however a form writes them: Markdown puts a stroke
/// before some characters, JSON may, and a PDF may write in two bytes a letter, or in their numbers.
private struct SearchedPiece {
    private let ways: [Data]

    init(_ bytes: [UInt8]) {
        let whole = Data(bytes)
        let stroke = UInt8(ascii: "\\")
        ways = whole.contains(stroke) ? [whole, whole.filter { $0 != stroke }] : [whole]
    }

    func holds(_ text: String) -> Bool {
        let wide = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let numbers = wide.map { HexText.encode([$0]) }.joined()
        let spellings = [
            Data(text.utf8), Data(wide), Data(numbers.utf8), Data(numbers.uppercased().utf8),
        ]
        return ways.contains { way in spellings.contains { way.range(of: $0) != nil } }
    }
}
