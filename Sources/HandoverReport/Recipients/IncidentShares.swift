import RecordMerge
import RecordModel

/// What each record of an incident gives to a report.
///
/// Every record is cut by itself, with its own entries of passing on, before anything is joined:
/// so no value comes in by way of a link (B.00 `link`, F0.17).
struct IncidentShares {
    /// Of the record asked for.
    let asked: RecordShare
    /// Of the other records of its incident.
    let others: [RecordShare]

    init(_ permitted: PermittedReport, _ setting: ReportSetting, _ layout: ReportLayout) {
        func share(_ record: ReportRecord, isApart: Bool = false) -> RecordShare {
            RecordShare(
                ReleasePolicy(
                    ReleaseScope(
                        permitted, record, of: setting, layout: layout.sections, isApart: isApart)),
                page: layout.pageOne, part: record.part)
        }
        let asked = share(setting.asked)
        guard setting.asked.part != nil else {
            (self.asked, others) = (asked, [])
            return
        }
        let alone = setting.others.map { record in
            share(record, isApart: !permitted.mayInclude(record, setting))
        }
        let reached = Self.reached(from: asked, alone)
        let others = zip(setting.others, alone).map { record, alone in
            reached.contains(record.id) ? alone : share(record, isApart: true)
        }
        let told = others.reduce(asked.toldIDs) { $0.union($1.toldIDs) }
        func telling(_ share: RecordShare) -> RecordShare {
            var share = share
            share.withholdLinks(besides: told)
            return share
        }
        self.asked = telling(asked)
        self.others = others.map(telling)
    }

    /// The records that are joined with the one asked for by links that may be used.
    private static func reached(from asked: RecordShare, _ others: [RecordShare]) -> Set<RecordID> {
        let definition = asked.facts.catalogue.structure.links
        let shares = [asked] + others.filter { !$0.policy.scope.isApart }
        let present = Set(shares.map(\.facts.record.id))
        let links = shares.flatMap { share in
            definition.standing(in: share.links, of: share.facts.record.id)
        }
        return Set(
            IncidentClasses(links, present: present.contains).records(with: asked.facts.record.id))
    }
}
