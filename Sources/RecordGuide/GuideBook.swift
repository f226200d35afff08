import RecordModel

/// A part of the guide: one of the five steps, or leaving the scene.
package enum GuidePlace: Hashable, Sendable {
    case step(Int)
    case departure
}

/// The questions of one part.
package struct GuideChapter: Sendable {
    /// What stands above a page of points, and what it says.
    package struct Points: Sendable {
        /// The heading.
        package let title: LocalisedText
        /// What to do there.
        package let intro: LocalisedText
    }

    /// The topics, in order.
    package let topics: [GuideTopic]
    /// The page of points, where the part has one.
    package let points: Points?
}

/// All questions of the guide. Data: no field and no sentence of theirs stands in code.
package struct GuideBook: Sendable {
    /// The words that mean a command, an answer or a day.
    package let words: GuideWords
    /// What the screen about leaving shows and writes.
    package let departure: DepartureForm
    private let chapters: [GuidePlace: GuideChapter]
    private let conditions: [String: [GuideCondition]]
    private let names: [String: [FieldName]]

    /// Reads the files of the folder `guide/`.
    ///
    /// - Parameters:
    ///   - paths: All paths of data files.
    ///   - text: The text of the file at a path.
    /// - Throws: ``CatalogueProblem`` that names file and place.
    package init(
        paths: [String], text: (String) -> String?
    ) throws(CatalogueProblem) {
        var files: [String: GuideReader] = [:]
        for path in paths where path.hasPrefix("guide/") {
            files[path] = try GuideReader(path: path, text: text(path) ?? "")
        }
        guard let shared = files["guide/shared.json"], let leaving = files["guide/departure.json"]
        else { throw CatalogueProblem("the guide is not complete") }
        words = try GuideWords(shared)
        let form = try DepartureForm(leaving)
        departure = form
        var conditions: [String: [GuideCondition]] = [:]
        for (name, json) in shared.members(shared.json["conditions"]) {
            conditions[name] = try shared.conditions(json)
        }
        self.conditions = conditions
        names = Dictionary(
            shared.members(shared.json["names"]).map { name, fields in
                (name, (shared.texts(fields) ?? []).map { FieldName($0) })
            }, uniquingKeysWith: { first, _ in first })
        var chapters: [GuidePlace: GuideChapter] = [:]
        for reader in files.values {
            guard let number = reader.json["step"]?.integerValue else { continue }
            chapters[.step(Int(number))] = try reader.chapter()
        }
        let lent = chapters.values.flatMap(\.topics).filter { form.lentTopics.contains($0.id) }
        chapters[.departure] = GuideChapter(
            topics: try leaving.chapter().topics + lent, points: nil)
        self.chapters = chapters
    }

    /// The steps that have questions.
    package var steps: [Int] {
        chapters.keys.compactMap { if case .step(let number) = $0 { number } else { nil } }.sorted()
    }

    /// The questions of a part; none for one that is not there.
    package func chapter(_ place: GuidePlace) -> GuideChapter {
        chapters[place] ?? GuideChapter(topics: [], points: nil)
    }

    /// The conditions kept under a name; one that is not there never holds.
    func conditions(named name: String) -> [GuideCondition] { conditions[name] ?? [.any([])] }

    /// The fields by which people tell entities of a type apart.
    func nameFields(_ type: String) -> [FieldName] { names[type] ?? [] }
}

extension GuideReader {
    fileprivate func chapter() throws(CatalogueProblem) -> GuideChapter {
        var topics: [GuideTopic] = []
        for entry in json["topics"]?.arrayValue ?? [] { topics.append(try topic(entry)) }
        guard !topics.isEmpty, Set(topics.map(\.id)).count == topics.count else {
            throw problem("the topics are none, or two have one id")
        }
        var points: GuideChapter.Points?
        if let json = json["points"] {
            points = GuideChapter.Points(
                title: try label(json["title"], "points.title"),
                intro: try label(json["intro"], "points.intro"))
        }
        return GuideChapter(topics: topics, points: points)
    }
}
