import RecordModel

/// Somebody who wants to open a record.
package struct OpenRequest: Hashable, Sendable {
    /// The units that take part in the record.
    package var participants: Set<String>
    /// The unit of who opens it.
    package var unit: String
    /// Why, in words; may be empty where the unit takes part.
    package var purpose: String
    /// Who set the rule aside, with a reason.
    package var settlements: [PolicySettlement]

    /// A request of its parts.
    package init(
        participants: Set<String>, unit: String, purpose: String = "",
        settlements: [PolicySettlement] = []
    ) {
        self.participants = participants
        self.unit = unit
        self.purpose = purpose
        self.settlements = settlements
    }
}

/// Rules about opening records (section C.10).
package enum AccessRules {
    /// All rules, in the order of the catalogue.
    package static let all: [RuleAbout<OpenRequest>] = [purpose]

    /// What the rules say of it. Nothing is opened while one of them blocks.
    package static func findings(_ request: OpenRequest) -> [Finding] {
        all.flatMap { $0.evaluate(request, request.settlements) }
    }

    /// R10.1: whoever opens a record of another area or team says why. A record of which nobody
    /// knows whose it is, is another's.
    static let purpose = RuleAbout<OpenRequest>(
        "R10.1", .block, step: 1, binds: [Party.police, Party.vt, Party.crisisService],
        override: .anyone
    ) { request in
        let isOwn = !request.unit.isBlank && request.participants.contains(request.unit)
        return isOwn || !request.purpose.isBlank ? [] : [Breach()]
    }
}
