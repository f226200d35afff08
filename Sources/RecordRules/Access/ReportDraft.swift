import RecordModel

/// By what way a report leaves.
package enum ReportChannel: String, CaseIterable, Sendable {
    /// A folder of the organisation's own.
    case ownSystem = "own_system"
    /// A way of exchange that the organisations agreed on.
    case agreedExchange = "agreed_exchange"
    /// On paper, by hand.
    case paper
    /// Somebody's own mailbox.
    case privateMail = "private_mail"
    /// A memory stick and the like.
    case removableMedia = "removable_media"
    /// Nobody said.
    case unknown

    /// Whether a report may go that way.
    var isSafe: Bool {
        switch self {
        case .ownSystem, .agreedExchange, .paper: true
        case .privateMail, .removableMedia, .unknown: false
        }
    }

    /// Whether what goes that way has to be encrypted.
    var isElectronic: Bool { self != .paper }
}

/// A piece of what a report contains.
package struct ReportedItem: Hashable, Sendable {
    /// What it is.
    package var reference: EntityReference
    /// Its topic, where its type has topics.
    package var topic: String?
    /// Which class of police data it is; nil when that is not known.
    package var wpgClass: WpgClass?

    /// A piece of its parts.
    package init(
        _ reference: EntityReference, topic: String? = nil, wpgClass: WpgClass? = WpgClass.none
    ) {
        self.reference = reference
        self.topic = topic
        self.wpgClass = wpgClass
    }
}

/// A report that somebody is about to give out.
package struct ReportDraft: Hashable, Sendable {
    /// Code of the recipient.
    package var recipient: String
    /// The recipients for which it is known what they get.
    package var knownRecipients: Set<String>
    /// By what way it leaves.
    package var channel: ReportChannel
    /// Whether it is encrypted.
    package var isEncrypted: Bool
    /// Whether it is final; else it is interim, and says so on every page.
    package var isFinal: Bool
    /// Whether every page says that it is interim.
    package var isMarked: Bool
    /// The entities about which what can lead to harm is contested.
    package var contested: [EntityReference]
    /// What it contains.
    package var items: [ReportedItem]
    /// The categories that were left out for this recipient.
    package var withheld: Set<String>
    /// The categories that it says were left out.
    package var listed: Set<String>
    /// Whether the recipient may know what was left out.
    package var mayKnowWithheld: Bool

    /// An interim report to a recipient, of which nothing else is known.
    package init(to recipient: String, knownRecipients: Set<String> = []) {
        self.recipient = recipient
        self.knownRecipients = knownRecipients
        channel = .unknown
        isEncrypted = false
        isFinal = false
        isMarked = false
        contested = []
        items = []
        withheld = []
        listed = []
        mayKnowWithheld = true
    }
}
