import Foundation
import RecordModel
import Testing

@testable import HandoverReport
@testable import SamenOp

/// The reports of a story, for everybody there is, by everybody in it who would make one; kept as
/// golden files, or the refusal where somebody has no ground.
///
/// `scripts/goldens` writes the files anew after a change that was meant.
final class StoryReports {
    static let recipients = [
        "vt_file", "zsm", "om", "actieoverleg", "zvh", "rvdk", "probation", "care", "base_team",
        "kct", "shn",
    ]
    /// For whom reports are compared after the first order of syncing.
    private static let fewRecipients = ["vt_file", "om"]
    /// The shipped data, read once for all stories.
    private static let data = Result { try ProductData.load() }

    /// When the reports are made.
    let time: String
    /// Whether they are interim.
    let isInterim: Bool
    private let world: StoryWorld
    private let name: String
    private var replicas: [String: LocalReplica] = [:]

    init(_ world: StoryWorld, _ name: String, at time: String, isInterim: Bool = true) {
        self.world = world
        self.name = name
        self.time = time
        self.isInterim = isInterim
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
    /// is the same report: after the first order a few are enough, and of those that they say the
    /// same, for every form is made from that.
    func check(by laptops: [String], isFirst: Bool = true) throws {
        for laptop in laptops {
            if isFirst {
                try checkAll(by: laptop)
            } else {
                for recipient in Self.fewRecipients {
                    try compareContent(
                        model(by: laptop, for: recipient), "\(laptop)-\(recipient)")
                }
            }
        }
    }

    /// Compares the reports that a laptop makes for everybody, and the refusals.
    private func checkAll(by laptop: String) throws {
        var refused: [(String, JSONValue)] = []
        for recipient in Self.recipients {
            do {
                let model = try model(by: laptop, for: recipient)
                #expect(model.request.status == (isInterim ? .interim : .final), "\(recipient)")
                try compare(model, "\(laptop)-\(recipient)")
            } catch is ReportRefused {
                refused.append((recipient, try refusal(by: laptop, for: recipient, isInterim)))
            }
        }
        if isInterim { refused.append(("om final", try refusal(by: laptop, for: "om", false))) }
        let text = refused.map { "\($0.0): \($0.1.canonicalText)\n" }.joined()
        try compare(Data(text.utf8), "\(laptop)-refused.txt")
    }

    /// The report, with nothing random in it.
    func model(by laptop: String, for recipient: String) throws -> HandoverReportModel {
        try fixed().model(ownModel(by: laptop, for: recipient))
    }

    /// The report as it is.
    func ownModel(by laptop: String, for recipient: String) throws -> HandoverReportModel {
        let record = try #require(RecordID(world.record))
        let order = ReportOrder(
            for: recipient, purpose: try Self.data.get().texts(Self.purposeKey(recipient), .dutch),
            format: .json, language: .dutch, isInterim: isInterim)
        return try replica(laptop).prepareReport(record, order).model
    }

    /// What stands in a golden file of this story.
    func golden(_ file: String) throws -> Data { try Data(contentsOf: path(file)) }

    /// A laptop, opened once, on which it is always the moment of the reports.
    private func replica(_ laptop: String) throws -> LocalReplica {
        if let open = replicas[laptop] { return open }
        let moment = try #require(Instant(time))
        let replica = try LocalReplica.open(
            folder: "\(world.folder)/\(laptop)", data: Self.data.get(),
            clock: { moment.milliseconds })
        replicas[laptop] = replica
        return replica
    }

    private func fixed() throws -> FixedNames {
        let record = try #require(RecordID(world.record))
        return FixedNames(
            story: world.names,
            replicas: try world.story.devices.map { try replica($0.name).store.replica },
            recordNames: [try Self.data.get().name(of: record): "dossier"])
    }

    private func compare(_ model: HandoverReportModel, _ file: String) throws {
        try compareContent(model, file)
        let markdown = MarkdownRenderer.render(model)
        let page = HTMLRenderer.render(model)
        #expect(ReportWords.html(page) == ReportWords.markdown(markdown), "\(name)/\(file).html")
        let json = JSONRenderer.render(model).canonicalBytes
        for bytes in [Array(markdown.utf8), json, Array(page.utf8)] {
            guard case .matches = ReportVerifier.verify(bytes) else {
                Issue.record("\(name)/\(file) does not verify")
                continue
            }
        }
    }

    private func compareContent(_ model: HandoverReportModel, _ file: String) throws {
        try compare(Data(MarkdownRenderer.render(model).utf8), "\(file).md")
        try compare(Data(JSONRenderer.render(model).canonicalBytes), "\(file).json")
    }

    /// How a laptop refuses a report: with which status, and what it prints.
    private func refusal(
        by laptop: String, for recipient: String, _ isInterim: Bool
    ) throws -> JSONValue {
        let outcome = try world.laptop(
            laptop,
            [
                "report", world.record, "--for", recipient, "--out", "-", "--at", time,
            ] + (isInterim ? ["--interim"] : []), expected: [3, 65, 77])
        let printed = try JSONReader.read(outcome.output.isEmpty ? outcome.errors : outcome.output)
        return .members([
            ("status", .integer(Int64(outcome.status))),
            ("printed", try fixed().json(printed)),
        ])
    }

    private static func purposeKey(_ recipient: String) -> String {
        ["base_team", "kct"].contains(recipient)
            ? "report.purpose.base_team" : "report.purpose.other"
    }

    private func path(_ file: String) -> URL {
        URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "Golden/\(name)/\(file)")
    }

    private func compare(_ bytes: Data, _ file: String) throws {
        let path = path(file)
        if Self.isWriting {
            try FileManager.default.createDirectory(
                at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: path)
        }
        let golden = try Data(contentsOf: path)
        guard golden != bytes else { return }
        // A whole report in the output of a test helps nobody: the first line that differs does.
        let lines = [golden, bytes].map {
            String(decoding: $0, as: UTF8.self).components(separatedBy: "\n")
        }
        let first = zip(lines[0], lines[1]).first { $0 != $1 }
        Issue.record(
            "\(name)/\(file): \(first.map { "\($0.0) became \($0.1)" } ?? "one is longer")")
    }
}
