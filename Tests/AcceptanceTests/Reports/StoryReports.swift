import Foundation
import RecordModel
import Testing

@testable import HandoverReport
@testable import SamenOp

/// The reports of a story, for everybody there is, by everybody in it who would make one; kept as
/// golden files, or the refusal where somebody has no ground.
///
/// `scripts/goldens` writes the files anew after a change that was meant.
struct StoryReports {
    static let recipients = [
        "vt_file", "zsm", "om", "actieoverleg", "zvh", "rvdk", "probation", "care", "base_team",
        "kct", "shn",
    ]

    private let world: StoryWorld
    private let name: String
    /// When the reports are made.
    private let time: String

    init(_ world: StoryWorld, _ name: String, at time: String) {
        self.world = world
        self.name = name
        self.time = time
    }

    /// Whether the files are written anew.
    static var isWriting: Bool {
        ProcessInfo.processInfo.environment["SAMENOP_WRITE_GOLDEN"] != nil
    }

    /// The orders of syncing in which a story is played: one is enough to write the files.
    static var orders: [(Bool, Bool)] {
        isWriting
            ? [(false, false)] : [(false, false), (true, false), (false, true), (true, true)]
    }

    /// Compares the reports that laptops make with the files. However the laptops synchronised, it
    /// is the same report: after the first order a few are enough.
    func check(by laptops: [String], isFirst: Bool) throws {
        // Until when a laptop knows what others wrote hangs on the order; so all do it once more.
        for device in world.story.devices {
            _ = try world.laptop(device.name, ["sync", "--at", time], expected: [0, 3])
        }
        for laptop in laptops {
            try check(by: laptop, for: isFirst ? Self.recipients : ["vt_file", "om"])
        }
    }

    /// Compares the reports that a laptop makes with the files.
    ///
    /// - Parameter recipients: For whom; for all of them the refusals are compared too.
    func check(by laptop: String, for recipients: [String] = Self.recipients) throws {
        var refused: [(String, JSONValue)] = []
        for recipient in recipients {
            do {
                let model = try model(by: laptop, for: recipient)
                try compare(model, "\(laptop)-\(recipient)")
            } catch is ReportRefused {
                guard recipients == Self.recipients else { continue }
                refused.append((recipient, try refusal(by: laptop, for: recipient)))
            }
        }
        guard recipients == Self.recipients else { return }
        refused.append(("om final", try refusal(by: laptop, for: "om", isInterim: false)))
        let text = refused.map { "\($0.0): \($0.1.canonicalText)\n" }.joined()
        try Self.compare(Data(text.utf8), "\(name)/\(laptop)-refused.txt")
    }

    /// The report, with nothing random in it.
    func model(by laptop: String, for recipient: String) throws -> HandoverReportModel {
        let data = try ProductData.load()
        let moment = try #require(Instant(time))
        let replica = try LocalReplica.open(
            folder: "\(world.folder)/\(laptop)", data: data, clock: { moment.milliseconds })
        let record = try #require(RecordID(world.record))
        let prepared = try replica.prepareReport(
            record,
            ReportOrder(
                for: recipient, purpose: data.texts(Self.purposeKey(recipient), .dutch),
                format: .json, language: .dutch, isInterim: true))
        return try fixed(data).model(prepared.model)
    }

    private func fixed(_ data: ProductData) throws -> FixedNames {
        let replicas = try world.story.devices.map { device in
            try LocalReplica.open(folder: "\(world.folder)/\(device.name)", data: data).store
                .replica
        }
        let record = try #require(RecordID(world.record))
        return FixedNames(
            story: world.names, replicas: replicas,
            recordNames: [data.name(of: record): "dossier"])
    }

    private func compare(_ model: HandoverReportModel, _ file: String) throws {
        let markdown = MarkdownRenderer.render(model)
        let json = JSONRenderer.render(model).canonicalBytes
        try Self.compare(Data(markdown.utf8), "\(name)/\(file).md")
        try Self.compare(Data(json), "\(name)/\(file).json")
        let page = HTMLRenderer.render(model)
        #expect(ReportWords.html(page) == ReportWords.markdown(markdown), "\(name)/\(file).html")
        for bytes in [Array(markdown.utf8), json, Array(page.utf8)] {
            guard case .matches = ReportVerifier.verify(bytes) else {
                Issue.record("\(name)/\(file) does not verify")
                continue
            }
        }
    }

    /// How a laptop refuses a report: with which status, and what it prints.
    private func refusal(
        by laptop: String, for recipient: String, isInterim: Bool = true
    ) throws -> JSONValue {
        let outcome = try world.laptop(
            laptop,
            [
                "report", world.record, "--for", recipient, "--out", "-", "--at", time,
            ] + (isInterim ? ["--interim"] : []), expected: [3, 65, 77])
        let printed = try JSONReader.read(outcome.output.isEmpty ? outcome.errors : outcome.output)
        return .members([
            ("status", .integer(Int64(outcome.status))),
            ("printed", try fixed(ProductData.load()).json(printed)),
        ])
    }

    private static func purposeKey(_ recipient: String) -> String {
        ["base_team", "kct"].contains(recipient)
            ? "report.purpose.base_team" : "report.purpose.other"
    }

    private static func compare(_ bytes: Data, _ file: String) throws {
        let path = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/\(file)")
        if isWriting {
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: path)
        }
        let golden = try String(contentsOf: path, encoding: .utf8).components(separatedBy: "\n")
        let made = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\n")
        // A whole report in the output of a test helps nobody: the first line that differs does.
        let first = zip(golden, made).first { $0 != $1 }
        #expect(
            golden == made,
            "\(file): \(first.map { "\($0.0) became \($0.1)" } ?? "one is longer")")
    }
}
