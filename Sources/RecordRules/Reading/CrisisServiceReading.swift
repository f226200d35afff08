import RecordMerge
import RecordModel

/// The crisis service, as the profile lets it stand in for VT.
enum CrisisService {
    private enum Names {
        static let key = "crisis_service"
        static let name = "name"
        static let hours = "hours"
        static let substitutes = "substitutes_vt"
        static let always = "always"
        static let outsideOfficeHours = "outside_office_hours"
        static let mandate = "mandate_first_assessment"
    }

    /// Whether it may make the first assessment itself.
    static func isMandated(_ profile: RegionProfile) -> Bool {
        profile.isMandated(Names.mandate)
    }

    /// Whether it stands in for VT at that moment.
    static func standsIn(at moment: Instant, _ profile: RegionProfile) -> Bool {
        let isAtWork =
            profile[Names.key, Names.hours].flatMap(WeeklyHours.init)?
            .contains(moment, profile.calendar) ?? true
        return switch profile[Names.key, Names.substitutes]?.stringValue {
        case Names.always: isAtWork
        case Names.outsideOfficeHours: isAtWork && !OfficeHours.cover(moment, profile)
        default: false
        }
    }

    /// What people call it; nil when the profile does not say.
    static func name(_ profile: RegionProfile) -> String? {
        profile[Names.key, Names.name]?.stringValue
    }
}
