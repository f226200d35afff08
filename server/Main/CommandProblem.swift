import ArgumentParser
import RecordModel
import SyncCore
import SyncServer

/// Why a command was not done, with the exit code that goes with it.
struct CommandProblem: Error {
    /// A stable code.
    let code: String
    /// What the message names.
    let details: [String: String]
    /// How the program ends.
    let exit: ExitCode
    /// What is wrong with a region profile, where that is why.
    let failures: [ProfileProblem]

    init(
        _ code: String, _ details: [String: String] = [:], exit: ExitCode,
        failures: [ProfileProblem] = []
    ) {
        self.code = code
        self.details = details
        self.exit = exit
        self.failures = failures
    }

    /// What an error of the layers below means to who gave the command.
    init(_ error: any Error) {
        if let problem = error as? CommandProblem {
            self = problem
        } else if let problem = error as? ServiceProblem {
            self.init(
                problem.code.rawValue, problem.details,
                exit: [.practiceMismatch, .mayNotJudge].contains(problem.code)
                    ? .notAllowed : .badData)
        } else {
            self.init(ServerProblem(error))
        }
    }

    private init(_ problem: ServerProblem) {
        let exit: ExitCode =
            switch problem.code {
            case .cannotCreate: .cannotCreate
            case .storage: .disk
            case .cannotListen, .unexpected: .failure
            }
        self.init(problem.code.rawValue, ["cause": problem.cause], exit: exit)
    }
}
