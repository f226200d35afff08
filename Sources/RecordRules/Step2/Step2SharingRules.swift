import RecordMerge
import RecordModel

/// Rules of step 2 about police data that needs a word of the OM, or a class, before it is passed
/// on.
enum Step2SharingRules {
    /// R2.7: what is held under article 9 goes to nobody but the OM without a release.
    ///
    /// What was said aloud in an emergency has happened: it stays on record, and waits for a
    /// review.
    static let released = Rule(
        "R2.7", .block, step: 2, binds: [Party.police], gates: [.disclosure]
    ) { facts in
        Disclosed.all(facts).compactMap { disclosed in
            // To whom it went was not said: then no release is known to cover it.
            let receivers = disclosed.receivers.isEmpty ? [""] : disclosed.receivers
            let uncovered = Set(
                receivers.flatMap {
                    Article9.uncovered(disclosed.items, to: $0, at: disclosed.moment, facts)
                }
            ).sorted()
            guard !uncovered.isEmpty else { return nil }
            var breach = breach(disclosed, uncovered)
            guard disclosed.isSpokenEmergency else { return breach }
            guard !disclosed.isReviewed else { return nil }
            breach.severity = .warn
            breach.variant = "emergency"
            breach.binds = [Party.police, Party.privacyOfficer]
            return breach
        }
    }

    /// R2.8: what belongs to a running investigation has a class before it is passed on.
    static let classed = Rule(
        "R2.8", .block, step: 2, binds: [Party.police], gates: [.disclosure]
    ) { facts in
        Disclosed.all(facts).compactMap { disclosed in
            let unclassed = Article9.unclassed(disclosed.items, facts)
            return unclassed.isEmpty ? nil : breach(disclosed, unclassed)
        }
    }

    private static func breach(_ disclosed: Disclosed, _ items: [EntityReference]) -> Breach {
        Breach(
            entities: [disclosed.entry.reference] + items, subject: disclosed.entry.reference,
            arguments: ["count": String(items.count)])
    }
}
