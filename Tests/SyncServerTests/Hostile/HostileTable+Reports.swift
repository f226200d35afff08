import RecordModel
import SyncProtocol

extension HostileTable {
    /// Reports of records of others, and lists that are none.
    static let attestations = [
        HostileRow("another unit's record", .notFound) { scene in
            HostileRequest(
                path: "/v1/report-attestations",
                body: AttestationHTTPTests.request(
                    [scene.record], record: scene.record.header.record
                ).json.canonicalBytes, token: scene.stranger.token)
        },
        HostileRow("a name for a recipient", .malformed) { scene in
            HostileRequest(
                path: "/v1/report-attestations",
                body: AttestationHTTPTests.request(
                    [scene.record], record: scene.record.header.record,
                    recipient: HostileScene.secret
                ).json.canonicalBytes, token: scene.stranger.token)
        },
        HostileRow("a digest of other operations", .malformed) { scene in
            let request = AttestationHTTPTests.request([], record: scene.record.header.record)
            let list = ReportedOperations([scene.record.id: scene.record.headerDigest])
            return HostileRequest(
                path: "/v1/report-attestations",
                body: AttestationRequest(
                    report: request.report, operations: list, epoch: 1,
                    feed: AttestationHTTPTests.start
                ).json.canonicalBytes, token: scene.stranger.token)
        },
    ]
}
