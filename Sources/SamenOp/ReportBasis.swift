import RecordModel
import RecordStore

/// What a report was decided on: what stood in the records of its incident, and the region profiles
/// that the grounds and rights came from. When it leaves some seconds later, it has to be so still:
/// a sync may have brought a withdrawal, a block or another profile.
struct ReportBasis: Hashable {
    /// An operation, as far as a decision depends on it. Whether the service has confirmed it does
    /// not count.
    private struct Standing: Hashable {
        let digest: SHA256Digest
        let counts: Bool
        let isReadable: Bool
    }

    private let records: [RecordID]
    private let operations: Set<Standing>
    private let ownProfile: ProfileReference
    /// The profile that the record was begun with, where the store has it.
    private let judgingProfile: ProfileReference?

    /// What stands in the store now.
    ///
    /// Entries that account for reports do not count: they are in no report to others, and keeping
    /// one must not stop the next.
    init(of record: RecordID, in replica: LocalReplica, _ reader: StoreReader) throws {
        records = try [record] + replica.otherRecords(of: record, reader).sorted()
        let all = try records.flatMap { try reader.operations($0) }
        let accounts = all.reportAccounts(replica.catalogue.structure)
        operations = Set(
            all.filter { !accounts.contains($0.operation.header.entity) }.map { logged in
                Standing(
                    digest: logged.operation.headerDigest, counts: logged.verdict.counts,
                    isReadable: logged.operation.content != nil && !logged.isErased)
            })
        ownProfile = try replica.ownProfile(reader).reference
        judgingProfile = try replica.begunProfile(
            all.filter { $0.operation.header.record == record }
        ).flatMap { reference in
            try reader.profile(reference) == nil ? nil : reference
        }
    }
}

extension LocalReplica {
    /// The version of a profile that a record says it was begun with; nil where it says none, or
    /// says it in two ways.
    func begunProfile(_ operations: [LoggedOperation]) -> ProfileReference? {
        let structure = catalogue.structure
        func said(_ name: String) -> JSONValue? {
            let field = structure.name("record", name)
            let values = Set(
                operations.filter(\.verdict.counts).compactMap {
                    $0.operation.content?.values[field]
                })
            return values.count == 1 ? values.first : nil
        }
        guard let id = said("profile")?.stringValue,
            let version = said("profileVersion")?.integerValue
        else { return nil }
        return ProfileReference(id: id, version: version)
    }

    /// Refuses what was decided on another state of the store than the present one.
    func require(
        _ basis: ReportBasis, of record: RecordID, _ reader: StoreReader
    ) throws {
        guard try ReportBasis(of: record, in: self, reader) == basis else {
            throw StoreError(
                .recordChanged, "the record is not as it was when the report was decided on")
        }
    }
}
