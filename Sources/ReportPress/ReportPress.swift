import Foundation
import RecordModel

/// Makes PDFs and encrypts files, by a program in a private environment.
///
/// Every function starts the program anew and ends it. Cancelling the task ends it too. Nothing is
/// written to disk, and the program reaches neither the network nor files of the person.
package struct ReportPress: Sendable {
    /// Where the program stands.
    package let environment: PressEnvironment
    /// What one job may take.
    package let limits: PressLimits

    /// A press in `environment`.
    package init(_ environment: PressEnvironment, limits: PressLimits = .standard) {
        self.environment = environment
        self.limits = limits
    }

    /// A tagged PDF. The same job gives the same bytes, on machines with the same set-up.
    package func pdf(_ job: PressJob) async throws(PressError) -> PressedReport {
        try check(job.byteCount)
        let outcome = try await run("press", job.members)
        return PressedReport(bytes: outcome.bytes, note: outcome.note)
    }

    /// A PDF that opens with `passphrase` only (AES-256). It says no longer that it is PDF/A.
    /// Two runs give different bytes.
    package func encryptPDF(
        _ bytes: [UInt8], passphrase: PressSecret
    ) async throws(PressError) -> [UInt8] {
        try check(bytes.count)
        return try await run(
            "protect", [Self.member(bytes), ("passphrase", .text(passphrase.text))]
        ).bytes
    }

    /// Any bytes as an age file for `recipients`. Two runs give different bytes.
    package func encrypt(
        _ bytes: [UInt8], for recipients: PressRecipients
    ) async throws(PressError) -> [UInt8] {
        try check(bytes.count)
        let who: (String, JSONValue)
        switch recipients {
        case .keys(let keys):
            if keys.isEmpty { throw PressError(.recipientInvalid, "encrypted for nobody") }
            who = ("recipients", .array(keys.map(JSONValue.text)))
        case .passphrase(let secret):
            if secret.text.isEmpty { throw PressError(.keyInvalid, "the passphrase is empty") }
            who = ("passphrase", .text(secret.text))
        }
        return try await run("seal", [Self.member(bytes), who]).bytes
    }

    /// What stands in an age file.
    package func decrypt(
        _ bytes: [UInt8], with key: PressKey
    ) async throws(PressError) -> [UInt8] {
        try check(bytes.count)
        let opener: (String, JSONValue) =
            switch key {
            case .identity(let secret): ("identity", .text(secret.text))
            case .passphrase(let secret): ("passphrase", .text(secret.text))
            }
        return try await run("unseal", [Self.member(bytes), opener]).bytes
    }

    /// The names and versions of what the press stands on, when all of it is there and starts.
    package func versions() async throws(PressError) -> [(name: String, version: String)] {
        let note = try await run("about", []).note
        let versions = note["versions"]?.objectValue?.members ?? []
        return versions.map { ($0.key.string, $0.value.stringValue ?? "") }
    }

    private func check(_ byteCount: Int) throws(PressError) {
        guard byteCount <= limits.inputBytesMax else {
            throw PressError(.tooLarge, "\(byteCount) bytes go in, above the limit")
        }
    }

    private static func member(_ bytes: [UInt8]) -> (String, JSONValue) {
        ("bytes", .text(Data(bytes).base64EncodedString()))
    }
}
