import RecordModel

/// Something to pass on, as it stands in the record.
package struct DisclosedItem: Hashable, Sendable {
    /// What it is.
    package var reference: EntityReference
    /// Where it stands.
    package var partition: Partition
    /// Which class of police data it is; nil when that is not known.
    package var wpgClass: WpgClass?
    /// The organisation it was obtained from; nil when it is the provider's own.
    package var obtainedFrom: String?
    /// Whom the prosecution released it to, where it did.
    package var releasedTo: Set<String>
    /// Why the provider may pass on what it obtained, on a ground of its own.
    package var onwardGround: String

    /// An item of its parts; of those not given, nothing is known.
    package init(
        _ reference: EntityReference, partition: Partition = .shared, wpgClass: WpgClass? = nil,
        obtainedFrom: String? = nil, releasedTo: Set<String> = [], onwardGround: String = ""
    ) {
        self.reference = reference
        self.partition = partition
        self.wpgClass = wpgClass
        self.obtainedFrom = obtainedFrom
        self.releasedTo = releasedTo
        self.onwardGround = onwardGround
    }
}

/// Why an emergency allows what no other ground does.
package struct VitalInterest: Hashable, Sendable {
    /// Who is in danger.
    package var who: String
    /// Of what.
    package var danger: String
    /// Why no other ground will do.
    package var why: String

    /// An emergency in words.
    package init(who: String, danger: String, why: String) {
        self.who = who
        self.danger = danger
        self.why = why
    }

    /// Whether each part was said.
    var isComplete: Bool { !who.isBlank && !danger.isBlank && !why.isBlank }
}

/// By what way something is passed on.
package enum DisclosureMedium: String, CaseIterable, Sendable {
    case spoken
    case app
    case report
    case unknown
}

/// What somebody wants to pass on, or passed on, to whom and why.
package struct DisclosureDraft: Hashable, Sendable {
    /// The code that says that no ground was found.
    package static let noGround = "none_found"

    /// Who passes on.
    package var provider = ""
    /// The provider's role.
    package var providerRole = ""
    /// To whom.
    package var receiver = ""
    /// The one unit of the receiver that gets it; empty for all that take part.
    package var receiverUnit = ""
    /// The receiver's role or function, where it is for one.
    package var receiverRole = ""
    /// The code of the purpose.
    package var purpose = ""
    /// The code of the ground.
    package var ground = ""
    /// Why this receiver needs this.
    package var necessity = ""
    /// What weighs so heavily that police or prosecution tells it.
    package var weightyInterest = ""
    /// Whether less would do, and why not.
    package var proportionality = ""
    /// By what way.
    package var medium = DisclosureMedium.unknown
    /// The emergency, where there is one.
    package var vitalInterest: VitalInterest?
    /// The consent it rests on, where there is one.
    package var consent = ""
    /// The covenant it rests on, where there is one.
    package var covenant = ""
    /// When it is or was passed on.
    package var moment: Instant?
    /// When a privacy officer looked at it afterwards.
    package var reviewedAt: Instant?
    /// The digest of the report that left; empty where no report is accounted for.
    package var reportDigest = ""
    /// What is passed on, item by item.
    package var items: [DisclosedItem] = []
    /// The ids it names of what is not in the record here.
    package var unknownItems: [String] = []
    /// Who set a block of which rule aside, or answered a warning.
    package var settlements: [PolicySettlement] = []

    /// Whether it accounts for a report that left: it says what happened and opens nothing.
    package var isReportAccount: Bool { !reportDigest.isEmpty }

    /// An empty draft.
    package init() {}
}
