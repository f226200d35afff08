import RecordModel
import RecordRules

/// What somebody passes on, or passed on: to whom, what for, and why (D.3).
package struct DisclosureRequest: Sendable {
    /// What is passed on, item by item.
    package var items: [EntityReference]
    /// The organisation or partner that gets it.
    package var receiver: String
    /// The one unit of it that gets it; nil for all that take part.
    package var unit: String?
    /// The code of the purpose.
    package var purpose: String
    /// Why this receiver needs this for its task.
    package var necessity: String
    /// What weighs so heavily.
    package var weightyInterest: String?
    /// Whether less would do, and why not.
    package var proportionality: String?
    /// By what way.
    package var medium: DisclosureMedium
    /// The id of the release by the prosecution it rests on.
    package var release: String?
    /// The emergency.
    package var vitalInterest: VitalInterest?
    /// The id of what holds the person's consent.
    package var consent: String?
    /// The covenant it rests on.
    package var covenant: String?

    /// A request of its parts.
    package init(
        items: [EntityReference], receiver: String, unit: String? = nil, purpose: String,
        necessity: String, weightyInterest: String? = nil, proportionality: String? = nil,
        medium: DisclosureMedium = .app, release: String? = nil,
        vitalInterest: VitalInterest? = nil, consent: String? = nil, covenant: String? = nil
    ) {
        self.items = items
        self.receiver = receiver
        self.unit = unit
        self.purpose = purpose
        self.necessity = necessity
        self.weightyInterest = weightyInterest
        self.proportionality = proportionality
        self.medium = medium
        self.release = release
        self.vitalInterest = vitalInterest
        self.consent = consent
        self.covenant = covenant
    }

    /// The fields of the entry; each item once.
    func values(_ structure: CatalogueStructure) -> [(FieldName, JSONValue)] {
        func name(_ key: String) -> String { structure.name("disclosure", key) }
        let texts: [(String, String?)] = [
            ("receiverOrganisation", receiver), ("receiverUnit", unit), ("purpose", purpose),
            ("necessity", necessity), ("weightyInterest", weightyInterest),
            ("proportionality", proportionality), ("medium", medium.rawValue),
            ("omRelease", release), ("vitalWho", vitalInterest?.who),
            ("vitalDanger", vitalInterest?.danger), ("vitalWhy", vitalInterest?.why),
            ("consent", consent), ("covenant", covenant),
        ]
        let written = texts.compactMap { key, text in
            text.flatMap { $0.isEmpty ? nil : (FieldName(name(key)), JSONValue.text($0)) }
        }
        let ids = Set(items.map(\.id)).sorted()
        return written
            + ids.map { (FieldName(name("contentRefs"), element: $0), JSONValue.bool(true)) }
    }
}
