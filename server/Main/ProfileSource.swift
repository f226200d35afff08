import Foundation
import RecordModel
import Schemas

/// A region profile that an administrator names: one that comes with the program, or a file.
struct ProfileSource {
    /// What was named.
    let name: String
    /// The profile, as JSON text.
    let text: String
    /// What its check came to.
    let verdict: ProfileVerdict

    /// Finds and checks it.
    ///
    /// - Throws: ``CommandProblem`` when there is no such profile and no such file.
    init(_ name: String) throws {
        let shipped = try ProfileShelf(paths: Schemas.paths, text: Schemas.text)
        let text = try shipped.profile(named: name)?.json.canonicalText ?? Self.file(name)
        self.name = name
        self.text = text
        verdict = try Self.schema().check(text)
    }

    /// What may stand in a profile.
    static func schema() throws(CatalogueProblem) -> ProfileSchema {
        try ProfileSchema(text: Schemas.text("profile-keys.json") ?? "{}")
    }

    /// The profile, when it can be used.
    ///
    /// - Throws: ``CommandProblem`` that holds what is wrong with it.
    func sound() throws(CommandProblem) -> RegionProfile {
        switch verdict {
        case .sound(let profile): return profile
        case .faulty(let problems):
            throw CommandProblem(
                "faulty-profile", ["profile": name, "count": "\(problems.count)"],
                exit: .badData, failures: problems)
        }
    }

    private static func file(_ name: String) throws -> String {
        do { return try String(contentsOfFile: name, encoding: .utf8) } catch {
            throw CommandProblem("bad-profile", ["profile": name], exit: .badData)
        }
    }
}
