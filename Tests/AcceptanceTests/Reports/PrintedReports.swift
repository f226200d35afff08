import Foundation
import HandoverReport
import RecordModel
import ReportPress
import Testing

@testable import SamenOp

/// Reports of a story on paper: what can be read in the PDF is the golden report, word for word,
/// and what is attached to it is the golden report for programs, byte for byte.
struct PrintedReports {
    private let world: StoryWorld
    private let reports: StoryReports

    init(_ world: StoryWorld, _ reports: StoryReports) throws {
        (self.world, self.reports) = (world, reports)
        try #require(PDFInside.canLook, "scripts/setup brings what looks into a PDF")
    }

    /// Presses the report that stands as a golden file, and reads it back.
    func check(by laptop: String, for recipient: String) async throws {
        let model = try reports.model(by: laptop, for: recipient)
        let page = HTMLRenderer.render(model)
        let json = JSONRenderer.render(model).canonicalBytes
        let press = ReportPress(
            PressEnvironment(variables: ProcessInfo.processInfo.environment))
        let made = try await press.pdf(
            PressJob(
                html: page, title: model.title, subject: recipient,
                language: model.request.language, madeAt: model.request.madeAt,
                creator: "samenop \(model.request.appVersion)", identifier: SHA256Digest(of: json),
                attachments: [.report(json: json, description: "report.json")]))
        let path = "\(world.folder)/golden-\(laptop)-\(recipient).pdf"
        try Data(ReportSeal.sealedPDF(made.bytes, model)).write(to: URL(filePath: path))
        let name = "\(laptop)-\(recipient)"
        let markdown = try String(decoding: reports.golden("\(name).md"), as: UTF8.self)
        try expect(path, says: markdown, as: page, carries: reports.golden("\(name).json"))
    }

    /// Has the built program make a PDF, and compares it with the report that it is of, as it is
    /// before anything random in it gets its fixed name.
    func checkProgram(by laptop: String, for recipient: String) throws {
        let model = try reports.ownModel(by: laptop, for: recipient)
        let path = "\(world.folder)/program-\(laptop)-\(recipient).pdf"
        try world.laptop(
            laptop,
            [
                "report", world.record, "--for", recipient, "--format", "pdf", "--out", path,
                "--at", reports.time,
            ] + (reports.isInterim ? ["--interim"] : []))
        try expect(
            path, says: MarkdownRenderer.render(model), as: HTMLRenderer.render(model),
            carries: Data(JSONRenderer.render(model).canonicalBytes))
    }

    private func expect(
        _ path: String, says markdown: String, as page: String, carries json: Data
    ) throws {
        let name = URL(filePath: path).lastPathComponent
        let difference = try PrintedText(file: path).difference(
            from: ReportWords.markdown(markdown), as: page)
        #expect(difference == nil, "\(name)")
        #expect(try PDFInside.attachment("report.json", of: path) == json, "\(name): attached")
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
        guard case .matches = ReportVerifier.verify(bytes) else {
            Issue.record("\(name) does not verify")
            return
        }
    }
}
