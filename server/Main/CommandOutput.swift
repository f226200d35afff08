import Foundation
import RecordModel
import Schemas

/// Writes results to standard output and problems to standard error: sentences, or JSON.
struct CommandOutput: Sendable {
    let isJSON: Bool
    let language: Language

    /// One result: the document, or the sentence that says the same.
    func result(_ json: JSONValue, _ key: String, _ arguments: [String: String] = [:]) {
        line(isJSON ? json.canonicalText : sentence(key, arguments))
    }

    /// One line, at once also when standard output is a pipe.
    func line(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// A sentence of the product.
    func sentence(_ key: String, _ arguments: [String: String] = [:]) -> String {
        Self.texts(key, language, arguments)
    }

    /// Says what went wrong.
    func report(_ problem: CommandProblem) {
        var arguments = problem.details
        if arguments["details"] == nil {
            arguments["details"] = problem.details.map { "\($0.key): \($0.value)" }.sorted()
                .joined(separator: ", ")
        }
        let message = sentence("server.error.\(problem.code)", arguments)
        var members: [(String, JSONValue)] = [
            (
                "error",
                .members([
                    ("code", .text(problem.code)), ("message", .text(message)),
                    (
                        "details",
                        .members(
                            problem.details.sorted { $0.key < $1.key }.map {
                                ($0.key, .text($0.value))
                            })
                    ),
                ])
            )
        ]
        if !problem.failures.isEmpty { members.append(("failures", json(problem.failures))) }
        let words = ([message] + lines(problem.failures)).joined(separator: "\n")
        let text = isJSON ? JSONValue.members(members).canonicalText : words
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }

    /// What is wrong with a region profile, a line each.
    func lines(_ problems: [ProfileProblem]) -> [String] {
        problems.map { $0.line(Self.texts, language) }
    }

    /// What is wrong with a region profile, as JSON.
    func json(_ problems: [ProfileProblem]) -> JSONValue {
        .array(problems.map { $0.json(Self.texts, language) })
    }

    /// What a region profile means for the field.
    func summary(_ profile: RegionProfile, _ schema: ProfileSchema) -> [String] {
        ProfileSummary(schema: schema, texts: Self.texts, language: language).lines(profile)
    }

    /// The program's sentences; a test reads the same file.
    private static let texts: TextCatalogue = {
        do throws(CatalogueProblem) {
            return try TextCatalogue(
                files: ["texts/server.json", "texts/people.json", "texts/profile.json"]
                    .compactMap(Schemas.text))
        } catch {
            preconditionFailure("the embedded texts can't be read: \(error.message)")
        }
    }()
}
