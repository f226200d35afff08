import HTTPTypes
import SyncCore

/// Every call the service answers. The router, the answer to a wrong method, and the OpenAPI
/// document are held to this one list.
package enum ServiceCall: String, CaseIterable, Sendable {
    case enrol = "POST /v1/replicas"
    case sessionNonce = "POST /v1/session-nonces"
    case openSession = "POST /v1/sessions"
    case synchronise = "POST /v1/synchronisations"
    case compare = "POST /v1/comparisons"
    case reoffer = "POST /v1/reoffers"
    case emergencySight = "POST /v1/emergency-sights"
    case feedEvents = "GET /v1/feed-events"
    case putAttachment = "PUT /v1/attachments/{sha256}"
    case headAttachment = "HEAD /v1/attachments/{sha256}"
    case getAttachment = "GET /v1/attachments/{sha256}"
    case accessEntries = "POST /v1/access-entries"
    case reportAttestations = "POST /v1/report-attestations"
    case catalogue = "GET /v1/catalogues/{version}"
    case regionProfile = "GET /v1/region-profiles/{id}"
    case openAPI = "GET /v1/openapi.json"
    case live = "GET /health/live"
    case ready = "GET /health/ready"

    /// The method.
    package var method: HTTPRequest.Method {
        let name = rawValue.prefix { $0 != " " }
        return HTTPRequest.Method(rawValue: String(name)) ?? .get
    }

    /// The path, with `{name}` for what differs.
    package var path: String {
        String(rawValue.drop { $0 != "/" })
    }

    /// What a refusal of it is in the audit trail.
    package var auditAction: AuditAction {
        switch self {
        case .enrol: .enrolment
        case .sessionNonce: .sessionNonce
        case .openSession: .session
        case .synchronise: .synchronisation
        case .feedEvents: .feedEvents
        case .putAttachment, .headAttachment: .attachmentReceived
        case .getAttachment: .attachmentGiven
        case .emergencySight: .breakGlass
        case .accessEntries: .accessEntriesReceived
        case .reportAttestations: .reportAttested
        case .compare, .reoffer: .comparison
        default: .call
        }
    }

    /// The calls that a path belongs to, whatever the method.
    static func at(_ path: String) -> [ServiceCall] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return allCases.filter { call in
            let wanted = call.path.split(separator: "/", omittingEmptySubsequences: false)
            return wanted.count == parts.count
                && zip(wanted, parts).allSatisfy {
                    $0 == $1 || ($0.hasPrefix("{") && !$1.isEmpty)
                }
        }
    }
}
