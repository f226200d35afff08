/// For whom a crisis service is there, by age.
///
/// This is wider or narrower than being a minor (under 18), which rules about children look at:
/// the two are never derived from each other. Source: catalogue F.1, K8, K31.
package struct CrisisServiceScope: Hashable, Sendable {
    private enum Names {
        static let ages = "target_ages"
        static let least = "min"
        static let most = "max"
        static let countsUpper = "upper_inclusive"
        static let exception = "adult_exception"
    }

    /// What must hold for the service to come for an adult above its ages.
    package enum AdultCondition: String, CaseIterable, Sendable {
        /// It is acutely unsafe.
        case acute
        /// A home ban is considered.
        case homeBanConsidered = "home_ban_considered"
    }

    /// Whether the service is there for somebody, and why.
    package enum Decision: Hashable, Sendable {
        /// The age is one it is for.
        case withinAges
        /// It is for nobody's age in particular.
        case anyAge
        /// An adult above its ages, for whom it comes in this situation.
        case adultException
        /// The age is not known, and the service is not for every age.
        case ageUnknown
        /// Younger or older than it is for.
        case outsideAges

        /// Whether the service is there; an unknown age is not a yes.
        package var isCovered: Bool {
            switch self {
            case .withinAges, .anyAge, .adultException: true
            case .ageUnknown, .outsideAges: false
            }
        }
    }

    /// The age from which somebody is an adult.
    private static let adultAge: Int64 = 18

    private let least: Int64?
    private let most: Int64?
    private let countsUpper: Bool
    private let exception: Set<AdultCondition>

    /// Reads the profile's part on the crisis service; nil when that is no object. An upper limit
    /// counts too unless the profile says otherwise: the wider help.
    package init?(_ json: JSONValue) {
        guard json.objectValue != nil else { return nil }
        least = json[Names.ages]?[Names.least]?.integerValue
        most = json[Names.ages]?[Names.most]?.integerValue
        countsUpper = json[Names.ages]?[Names.countsUpper]?.boolValue ?? true
        let stated = json[Names.exception]?.arrayValue ?? []
        let known = stated.compactMap(\.stringValue).compactMap(AdultCondition.init)
        // A condition that can't be read must not make the exception wider.
        exception = known.count == stated.count ? Set(known) : []
    }

    /// Whether the service is there for somebody of that age in full years, nil when not known.
    package func covers(age: Int64?, isAcute: Bool, homeBanConsidered: Bool) -> Decision {
        if (least ?? 0) <= 0, most == nil { return .anyAge }
        guard let age else { return .ageUnknown }
        if let least, age < least { return .outsideAges }
        guard let most, age > most || age == most && !countsUpper else { return .withinAges }
        var holding: Set<AdultCondition> = []
        if isAcute { holding.insert(.acute) }
        if homeBanConsidered { holding.insert(.homeBanConsidered) }
        let isExcepted = !exception.isEmpty && exception.isSubset(of: holding)
        return isExcepted && age >= Self.adultAge ? .adultException : .outsideAges
    }
}
