import RecordModel
import SamenOp
import Testing

@testable import RecordGuide

/// Somebody who answers everything: whatever the guide asks it also takes, and it comes to an end.
@Suite struct WholeGuideTests {
    private static let pagesMax = 400

    @Test(arguments: [("police", "field_officer"), ("vt", "vt_worker")], 1...5)
    func everyQuestionTakesAnAnswer(_ who: (organisation: String, role: String), step: Int) throws {
        let desk = try Desk(organisation: who.organisation, role: who.role, at: .step(step))
        try desk.add(
            "person",
            [
                "person_name": "Persoon A", "person_roles[victim]": .bool(true),
                "present_on_scene": .bool(true),
            ])
        try desk.add(
            "person", ["person_name": "Persoon C", "person_roles[child]": .bool(true)])
        try desk.add(
            "person", ["person_name": "Persoon B", "person_roles[suspect]": .bool(true)])
        var asked: [String] = []
        while try desk.asked != "end \(step)", asked.count < Self.pagesMax {
            asked.append(try desk.asked)
            try answer(desk, asked)
        }
        #expect(asked.count < Self.pagesMax, "\(asked.suffix(10))")
        #expect(asked.count > 10)
    }

    private func answer(_ desk: Desk, _ asked: [String]) throws {
        switch try desk.page {
        case .question(let page):
            guard let line = line(page) else { return try desk.skip() }
            // Saying that it is over waits for what has to be safe first.
            do { try desk.answer(line) } catch Desk.Failure.blocked { try desk.skip() }
        case .addition(let page):
            // Once for each topic, so that it comes to an end.
            let isFirst = asked.filter { $0 == page.key.topic }.count == 1
            guard isFirst else { return try desk.answer("nee") }
            let before = desk.session
            try desk.answer("ja")
            do { _ = try desk.question } catch { desk.session = before }
        case .points(let lines):
            let open = lines.first { line in
                !line.isComplete && !asked.contains { $0.hasPrefix(line.topic.id) }
            }
            if let open { desk.session.choose(open) } else { try desk.skip() }
        case .end, .departure: break
        }
    }

    private func line(_ page: QuestionPage) -> String? {
        switch page.form {
        case .one(let choices), .several(let choices): choices.isEmpty ? nil : "1"
        case .number: "1"
        case .moment: "nu"
        case .date: "vandaag"
        case .text: "tekst"
        }
    }
}
