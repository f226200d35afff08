import RecordModel
import RecordRules

/// A form that a report can leave in.
package enum ReportForm: String, CaseIterable, Sendable {
    case pdf
    case html
    case json
    case markdown = "md"
    case csv
}

/// How a report is protected on its way out.
package enum ReportProtection: String, CaseIterable, Sendable {
    /// Not at all.
    case plain
    /// For the keys of who gets it.
    case keys = "age"
    /// By a passphrase.
    case passphrase = "age-passphrase"
    /// By the PDF's own password: any reader asks for it.
    case password = "pdf-password"

    /// What stands behind the name of a file of that form.
    package var fileExtension: String { self == .keys || self == .passphrase ? ".age" : "" }
}

/// How somebody wants a report to leave.
package struct DeliveryRequest: Hashable, Sendable {
    /// To whom.
    package var recipient: String
    /// Its form.
    package var form: ReportForm
    /// Whether everything in the store is fictional.
    package var isPractice: Bool
    /// How many keys it is to be encrypted for.
    package var keyCount: Int
    /// How many characters the passphrase has; nil for none.
    package var passphraseCharacterCount: Int?
    /// Whether it is to leave without encryption.
    package var isPlain: Bool
    /// Why, in words.
    package var reason: String
    /// By what way it leaves, as far as that can be told.
    package var channel: ReportChannel

    /// A request of its parts.
    package init(
        recipient: String, form: ReportForm, isPractice: Bool, keyCount: Int = 0,
        passphraseCharacterCount: Int? = nil, isPlain: Bool = false, reason: String = "",
        channel: ReportChannel = .ownSystem
    ) {
        self.recipient = recipient
        self.form = form
        self.isPractice = isPractice
        self.keyCount = keyCount
        self.passphraseCharacterCount = passphraseCharacterCount
        self.isPlain = isPlain
        self.reason = reason
        self.channel = channel
    }
}

/// Whether and how a report may leave (R10.2), with the reason.
package enum DeliveryDecision: Hashable, Sendable {
    /// Why it leaves without encryption.
    package enum PlainReason: Hashable, Sendable {
        /// Nothing in it is real.
        case practice
        /// Somebody chose so, and said why.
        case chosen(String)
    }

    /// Why it does not leave.
    package enum Refusal: String, CaseIterable, Sendable {
        /// There is neither a key nor a passphrase.
        case unprotected = "report-unprotected"
        /// Without encryption, and without saying why.
        case plainWithoutReason = "report-plain-reason"
        /// With and without encryption, or by keys and by a passphrase.
        case contradiction = "report-protection-twice"
        /// Too short to protect anything.
        case passphraseShort = "report-passphrase-short"
        /// On a memory stick and the like.
        case unsafeWay = "report-unsafe-way"
    }

    /// It leaves protected.
    case protected(ReportProtection)
    /// It leaves as it is.
    case plain(PlainReason)
    /// It does not leave.
    case refused(Refusal)

    /// The rule that asks for a safe way.
    package static let rule = "R10.2"
    /// What a passphrase has to have at least.
    package static let passphraseCharacterCountMin = 12

    /// Decides on a request.
    ///
    /// Real data leave encrypted, unless somebody says why not; that is kept. What is fictional may
    /// leave as it is.
    package static func decide(_ request: DeliveryRequest) -> DeliveryDecision {
        let hasPassphrase = request.passphraseCharacterCount != nil
        let chosen = [request.keyCount > 0, hasPassphrase, request.isPlain].count { $0 }
        guard chosen <= 1 else { return .refused(.contradiction) }
        if let count = request.passphraseCharacterCount, count < passphraseCharacterCountMin {
            return .refused(.passphraseShort)
        }
        let isExplained = !request.reason.allSatisfy(\.isWhitespace)
        if request.isPlain, !isExplained { return .refused(.plainWithoutReason) }
        let isEncrypted = request.keyCount > 0 || hasPassphrase
        if !request.isPractice, let refusal = refusal(request, isEncrypted) {
            return .refused(refusal)
        }
        if request.keyCount > 0 { return .protected(.keys) }
        if hasPassphrase { return .protected(request.form == .pdf ? .password : .passphrase) }
        return .plain(request.isPlain ? .chosen(request.reason) : .practice)
    }

    /// What the rule says of a way out. A choice for no encryption with a reason answers its
    /// question for encryption; no choice makes a memory stick safe.
    private static func refusal(_ request: DeliveryRequest, _ isEncrypted: Bool) -> Refusal? {
        var draft = ReportDraft(to: request.recipient, knownRecipients: [request.recipient])
        draft.channel = request.channel
        draft.isEncrypted = isEncrypted || request.isPlain
        let breach = ReportRules.findings(draft).first { $0.rule == rule && $0.needsSomebody }
        guard let missing = breach?.parts["missing"] else { return nil }
        // What is missing is named by the key of its words.
        let isUnsafe = missing.contains { $0.split(separator: ".").last == "channel" }
        return isUnsafe ? .unsafeWay : .unprotected
    }
}
