import Foundation
import RecordModel
import RecordStore
import SamenOp
import Testing

@testable import RecordGuide

/// A laptop with one record, and somebody who answers questions about it.
final class Desk {
    /// What there is to do with a page.
    enum Failure: Error { case otherPage(GuidePage), unclear(GuideReply), blocked }

    let replica: LocalReplica
    let record: RecordID
    let book: GuideBook
    var session: GuideSession
    private let folder: String

    init(
        organisation: String = "police", role: String = "field_officer",
        at place: GuidePlace = .step(1), book: GuideBook? = nil
    ) throws {
        folder =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("samenop-\(UUID().uuidString)").path
        let now = try #require(Instant("2026-03-13T23:40:00+01:00")).milliseconds
        replica = try LocalReplica.create(
            folder: folder,
            identity: StoreIdentity(
                organisation: organisation, unit: "u-fictiestad", role: role, author: "p-4711",
                isPractice: true, profile: "profile-b"), data: ProductData.load(),
            clock: { now })
        record = try replica.newRecord().header.record
        self.book = try book ?? GuideBook.load()
        session = GuideSession(at: place)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var scene: GuideScene {
        get throws { try replica.scene(record, book: book, language: .dutch) }
    }

    var page: GuidePage { get throws { session.page(in: try scene) } }

    /// The question on the page: `topic.question`, or `topic` where it asks for one (more).
    var asked: String {
        get throws {
            switch try page {
            case .question(let page): "\(page.key.topic).\(page.question.id)"
            case .addition(let page): page.key.topic
            case .points: "points"
            case .end(let step): "end \(step)"
            case .departure: "departure"
            }
        }
    }

    var question: QuestionPage {
        get throws {
            let page = try page
            guard case .question(let question) = page else { throw Failure.otherPage(page) }
            return question
        }
    }

    @discardableResult
    func add(_ type: String, _ values: [String: JSONValue]) throws -> EntityReference {
        let pairs = values.sorted { $0.key < $1.key }.map { (FieldName($0.key), $0.value) }
        guard case .stored(let operation) = try replica.add(type, to: record, pairs) else {
            throw Failure.blocked
        }
        return operation.header.entity
    }

    /// Types an answer, as the dialogue does; a reason where one is needed.
    func answer(_ line: String, reason: String? = nil) throws {
        switch try page {
        case .question(let page): try answer(line, page, reason)
        case .addition(let page):
            switch page.reply(line) {
            case .add: session.add(page)
            case .pass: session.pass(.addition(page))
            case .none(let edit):
                _ = try replica.perform(edit, in: record)
                session.pass(.addition(page))
            case .unclear: throw Failure.otherPage(.addition(page))
            }
        case let page: throw Failure.otherPage(page)
        }
    }

    func skip() throws { session.pass(try page) }

    func back() throws {
        let hasBefore = session.back()
        try #require(hasBefore)
    }

    /// Skips until a question, or the end, is asked.
    func skip(to wanted: String) throws {
        while try asked != wanted {
            guard try !asked.hasPrefix("end") else { throw Failure.otherPage(try page) }
            try skip()
        }
    }

    private func answer(_ line: String, _ page: QuestionPage, _ reason: String?) throws {
        let reply = page.reply(line, try scene)
        if case .unchanged = reply { return session.answered(page, on: nil) }
        guard case .edit(let edit) = reply else { throw Failure.unclear(reply) }
        #expect(edit.needsReason == (reason != nil))
        let outcome = try replica.perform(edit, in: record, EditNote(reason: reason))
        guard case .stored(let operation) = outcome else { throw Failure.blocked }
        session.answered(
            page,
            on: page.subject(
                after: edit, operation: operation.id, entity: operation.header.entity))
    }
}
