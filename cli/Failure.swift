import ArgumentParser
import Foundation
import RecordModel
import RecordStore
import ReportPress
import SamenOp
import SyncProtocol

/// Exit codes of the command line.
enum ExitStatus: Int32 {
    case done = 0
    case failed = 1
    case needsPerson = 3
    case usage = 64
    case badData = 65
    case unreachable = 69
    case cannotCreate = 73
    case disk = 74
    case notAllowed = 77
}

/// An error of the command line itself.
struct CommandError: Error {
    let status: ExitStatus
    let code: String
    var arguments: [String: String] = [:]
}

/// Ends a command early, with a status and without a message: the outcome is printed already.
struct CommandStatus: Error {
    let status: ExitStatus
}

/// Turns errors into a message, a code and an exit status.
enum Failure {
    static func exit(
        _ error: any Error, arguments: [String], program: any ParsableCommand.Type
    ) -> Never {
        if let status = error as? CommandStatus { Foundation.exit(status.status.rawValue) }
        let isJSON = arguments.contains("--json")
        guard let described = describe(error) else {
            let code = program.exitCode(for: error)
            if isJSON, code == .validationFailure {
                printJSON("usage", program.message(for: error), [:])
                Foundation.exit(code.rawValue)
            }
            program.exit(withError: error)
        }
        let language = language(of: arguments)
        let message = message(described, language)
        if isJSON {
            printJSON(described.code, message, described.arguments)
        } else {
            Output.error("samenop: \(message)")
        }
        Foundation.exit(described.status.rawValue)
    }

    private static func describe(_ error: any Error) -> CommandError? {
        switch error {
        case let error as CommandError: error
        case let error as StoreError:
            CommandError(
                status: status(error.code), code: error.code.rawValue, arguments: error.details)
        case let error as SyncProblem:
            CommandError(
                status: status(error.code), code: error.code.rawValue,
                arguments: versions(error).merging(["detail": error.detail]) { $1 })
        case let error as PressError: PressFailure(error).command
        case let error as OperationProblem:
            CommandError(
                status: .badData, code: error.code.rawValue, arguments: ["detail": error.message])
        case let error as CatalogueProblem:
            CommandError(
                status: .badData, code: "catalogue-faulty", arguments: ["detail": error.message])
        case let error as LineProblem:
            CommandError(
                status: .badData, code: error.code,
                arguments: ["line": String(error.line), "detail": error.message])
        case is CocoaError:
            CommandError(status: .disk, code: "file-unreadable")
        default: nil
        }
    }

    private static func versions(_ error: SyncProblem) -> [String: String] {
        guard error.code == .protocolUnsupported else { return [:] }
        return ["own": SyncVersion.current, "minimum": error.minimumProtocol ?? "?"]
    }

    private static func status(_ code: StoreError.Code) -> ExitStatus {
        switch code {
        case .storeExists, .cannotCreate, .sealingMissing: .cannotCreate
        case .disk, .damaged: .disk
        case .notPermitted, .wiped: .notAllowed
        case .cannotWrite, .fileExists: .cannotCreate
        case .inConflict, .unseenValues, .stillReceiving, .recordChanged, .copied: .needsPerson
        case .noStore, .feedMismatch: .failed
        case .unknownRecord, .unknownEntity, .unknownType, .unknownField, .valueMissing, .wrongType,
            .notWritable,
            .fileUnreadable, .fileEmpty, .fileTooLarge, .fileChanged, .attachmentMissing,
            .attachmentExists, .notAttachable,
            .notRemovable, .partitionMismatch, .reasonMissing, .ambiguous, .tooLarge:
            .badData
        }
    }

    private static func status(_ code: SyncProblem.Code) -> ExitStatus {
        switch code {
        // A nonce that was used up: the line brought the request twice.
        case .unreachable, .unavailable, .tooMany, .nonceInvalid: .unreachable
        case .personRequired, .personInvalid, .personMismatch: .notAllowed
        case .unauthorised, .badSignature, .unknownReplica, .revoked, .codeInvalid,
            .practiceMismatch, .alreadyEnrolled:
            .notAllowed
        default: .failed
        }
    }

    /// What an error of the store says to people.
    static func sentence(
        for error: StoreError, _ texts: TextCatalogue, _ language: Language
    ) -> String {
        message(
            CommandError(
                status: status(error.code), code: error.code.rawValue, arguments: error.details),
            texts, language)
    }

    private static func message(_ error: CommandError, _ language: Language) -> String {
        do { return message(error, try ProductData.load().texts, language) } catch {
            return "\(error)"
        }
    }

    private static func message(
        _ error: CommandError, _ texts: TextCatalogue, _ language: Language
    ) -> String {
        let given = error.arguments.merging(Self.absent) { given, _ in given }
        // What would help says more than that it is not allowed.
        if let key = error.arguments["textKey"] { return texts(key, language, given) }
        var message = texts("error.\(error.code)", language, given)
        for (key, name) in [
            ("given", "error.given"), ("allowed", "error.allowed"), ("example", "error.example"),
            ("suggestion", "error.suggestion"),
        ] {
            if let value = error.arguments[key], !value.isEmpty {
                message += " " + texts(name, language, [key: value])
            }
        }
        return message
    }

    /// What stands for a detail that an error does not have.
    private static let absent = Dictionary(
        uniqueKeysWithValues: [
            "type", "profile", "organisation", "role", "rule", "record", "line", "detail", "field",
            "file",
        ].map { ($0, "") })

    private static func language(of arguments: [String]) -> Language {
        let index = arguments.firstIndex(of: "--lang").map { $0 + 1 }
        let joined = arguments.last { $0.hasPrefix("--lang=") }?.dropFirst("--lang=".count)
        let given =
            index.flatMap { arguments.indices.contains($0) ? arguments[$0] : nil }
            ?? joined.map(String.init)
        return Language(
            rawValue: given ?? ProcessInfo.processInfo.environment["SAMENOP_LANG"] ?? "nl")
            ?? .dutch
    }

    private static func printJSON(_ code: String, _ message: String, _ details: [String: String]) {
        let error = JSONValue.members([
            ("code", .text(code)), ("message", .text(message)),
            (
                "details",
                .members(details.sorted { $0.key < $1.key }.map { ($0.key, .text($0.value)) })
            ),
        ])
        Output.error(JSONValue.members([("error", error)]).canonicalText)
    }
}
