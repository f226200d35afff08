import RecordModel

/// Why the service did not do what was asked, as `application/problem+json` says it.
package struct SyncProblem: Error, Hashable, Sendable {
    /// Stable codes of whole requests; operations have codes of their own.
    package enum Code: String, CaseIterable, Sendable {
        /// The body is not what the call takes.
        case malformed
        /// The body or batch is larger than allowed.
        case tooLarge = "too-large"
        /// No valid session: open one.
        case unauthorised
        /// The nonce is unknown, used or expired: ask for a new one.
        case nonceInvalid = "nonce-invalid"
        /// The signature of the session request is not the replica's.
        case badSignature = "bad-signature"
        /// The replica is not enrolled here.
        case unknownReplica = "unknown-replica"
        /// The replica's right to use this service ended.
        case revoked
        /// The person at the laptop has to log in as well.
        case personRequired = "person-required"
        /// The proof of who is at the laptop is not valid.
        case personInvalid = "person-invalid"
        /// Somebody else than the laptop's user logged in.
        case personMismatch = "person-mismatch"
        /// The enrolment code is unknown, used or expired.
        case codeInvalid = "code-invalid"
        /// The key is already enrolled for somebody else.
        case alreadyEnrolled = "already-enrolled"
        /// A practice replica at a real service, or the reverse.
        case practiceMismatch = "practice-mismatch"
        /// The service was restored from a backup: compare feeds first.
        case epochChanged = "epoch-changed"
        /// The feed up to the cursor differs from the service's.
        case feedMismatch = "feed-mismatch"
        /// What was offered does not end at a head that this service signed for the unit.
        case proofInvalid = "proof-invalid"
        /// The client speaks a version that is served no longer.
        case protocolUnsupported = "protocol-unsupported"
        /// There is no such call.
        case notFound = "not-found"
        /// The call exists, but not with this method.
        case methodNotAllowed = "method-not-allowed"
        /// The bytes of an attachment are not the ones that were named.
        case hashMismatch = "hash-mismatch"
        /// An upload does not stand where it was gone on with.
        case wrongOffset = "wrong-offset"
        /// None of the bytes that were asked for exist.
        case rangeNotSatisfiable = "range-not-satisfiable"
        /// The disk of the service is full.
        case storageFull = "storage-full"
        /// Too many attempts; wait.
        case tooMany = "too-many"
        /// The service can't answer now.
        case unavailable
        /// No connection to the service.
        case unreachable
    }

    /// The stable code.
    package let code: Code
    /// What happened and what to do, without any value of a record.
    package let detail: String
    /// Everything that is wrong, where there is more to say than ``detail``; else empty.
    package let details: [String]
    /// The oldest protocol that is served, where that is the problem.
    package var minimumProtocol: String?
    /// After how many seconds it makes sense to try again; nil where nobody can tell.
    package var retryAfterSeconds: Int?

    /// A problem with `code`, explained by `detail`.
    package init(_ code: Code, _ detail: String, retryAfterSeconds: Int? = nil) {
        self.init(code, detail, details: [])
        self.retryAfterSeconds = retryAfterSeconds
    }

    /// The problem of a client that speaks another version than those served.
    package static var otherProtocol: SyncProblem {
        var problem = SyncProblem(
            .protocolUnsupported, "protocol \(SyncVersion.minimum) or newer is needed")
        problem.minimumProtocol = SyncVersion.minimum
        return problem
    }

    /// A problem with `code` for each of `details`, which has at least one; told as one too.
    package init(_ code: Code, details: [String]) {
        precondition(!details.isEmpty, "a problem says what it is")
        self.init(
            code, details.joined(separator: "; "), details: details.count > 1 ? details : [])
    }

    private init(_ code: Code, _ detail: String, details: [String]) {
        self.code = code
        self.detail = detail
        self.details = details
    }

    /// The HTTP status that goes with the code.
    package var status: Int {
        switch code {
        case .malformed, .protocolUnsupported, .proofInvalid: 400
        case .unauthorised, .nonceInvalid, .badSignature, .unknownReplica, .personRequired,
            .personInvalid:
            401
        case .revoked, .codeInvalid, .practiceMismatch, .personMismatch: 403
        case .notFound: 404
        case .methodNotAllowed: 405
        case .alreadyEnrolled, .epochChanged, .feedMismatch, .wrongOffset: 409
        case .tooLarge: 413
        case .rangeNotSatisfiable: 416
        case .hashMismatch: 422
        case .tooMany: 429
        case .unavailable, .unreachable: 503
        case .storageFull: 507
        }
    }

    /// The body of the answer.
    package var json: JSONValue {
        .members(
            [
                ("type", .text("https://samenop.example/problems/\(code.rawValue)")),
                ("title", .text(code.rawValue)), ("status", .integer(Int64(status))),
                ("detail", .text(detail)), ("code", .text(code.rawValue)),
                (
                    "errors",
                    .array(
                        (details.isEmpty ? [detail] : details).map {
                            .members([("code", .text(code.rawValue)), ("detail", .text($0))])
                        })
                ),
            ] + extensions)
    }

    private var extensions: [(String, JSONValue)] {
        var members: [(String, JSONValue)] = []
        if let minimumProtocol { members.append(("minimumProtocol", .text(minimumProtocol))) }
        if let retryAfterSeconds {
            members.append(("retryAfterSeconds", .integer(Int64(retryAfterSeconds))))
        }
        return members
    }

    /// Reads the body of an answer; nil when it is no problem of this service.
    package init?(_ json: JSONValue) {
        guard let code = json["code"]?.stringValue.flatMap(Code.init) else { return nil }
        let details = json["errors"]?.arrayValue?.compactMap { $0["detail"]?.stringValue } ?? []
        self.init(
            code, json["detail"]?.stringValue ?? "", details: details.count > 1 ? details : [])
        minimumProtocol = json["minimumProtocol"]?.stringValue
        retryAfterSeconds = json["retryAfterSeconds"]?.integerValue
            .flatMap { Int(exactly: $0) }
    }
}
