import RecordModel

/// `POST /v1/replicas`: a new installation joins with a one-time code.
package struct EnrolmentRequest: Hashable, Sendable {
    /// The one-time code.
    package var code: String
    /// The replica's public key.
    package var publicKey: VerifyingKey
    /// The pseudonymous staff id.
    package var author: String
    /// The version of the program.
    package var appVersion: String
    /// Whether the store is for practice; nil takes the service's own kind.
    package var practice: Bool?
    /// The organisation that the store is for; nil leaves it to the code.
    package var organisation: String?
    /// The unit that the store is for; nil leaves it to the code.
    package var unit: String?
    /// The role that the store is for; nil leaves it to the code.
    package var role: String?

    /// A request of its parts.
    package init(
        code: String, publicKey: VerifyingKey, author: String, appVersion: String,
        practice: Bool?, organisation: String? = nil, unit: String? = nil, role: String? = nil
    ) {
        self.code = code
        self.publicKey = publicKey
        self.author = author
        self.appVersion = appVersion
        self.practice = practice
        self.organisation = organisation
        self.unit = unit
        self.role = role
    }

    /// The body of the call.
    package var json: JSONValue {
        let meant = [("organisation", organisation), ("unit", unit), ("role", role)]
        return .members(
            [
                ("code", .text(code)), ("publicKey", .text(Base64URL.encode(publicKey.bytes))),
                ("author", .text(author)), ("appVersion", .text(appVersion)),
                ("practice", practice.map { .bool($0) } ?? .null),
            ] + meant.compactMap { name, value in value.map { (name, .text($0)) } })
    }

    /// Reads the body of the call.
    package init(_ json: JSONValue) throws(SyncProblem) {
        var problems = RequestProblems()
        let code = problems.needed(json["code"]?.stringValue, "code is a text")
        let author = problems.needed(json["author"]?.stringValue, "author is a text")
        let key = problems.needed(
            json["publicKey"]?.stringValue.flatMap(Base64URL.decode)
                .flatMap(VerifyingKey.init(bytes:)),
            "publicKey is an Ed25519 key, 32 bytes as base64url")
        let organisation = problems.text(json, "organisation")
        let unit = problems.text(json, "unit")
        let role = problems.text(json, "role")
        guard let code, let author, let key, problems.problem == nil else {
            throw problems.incomplete
        }
        self.init(
            code: code, publicKey: key, author: author,
            appVersion: json["appVersion"]?.stringValue ?? "",
            practice: json["practice"]?.boolValue, organisation: organisation, unit: unit,
            role: role)
    }
}

/// What a new replica gets.
package struct EnrolmentAnswer: Hashable, Sendable {
    /// The certificate that the service signed.
    package var certificate: ReplicaCertificate
    /// The service's name.
    package var service: String
    /// The unit's region profile, as it is kept.
    package var regionProfile: JSONValue
    /// The newest catalogue version the service knows.
    package var catalogue: String
    /// The service's epoch.
    package var epoch: Int64

    /// An answer of its parts.
    package init(
        certificate: ReplicaCertificate, service: String, regionProfile: JSONValue,
        catalogue: String, epoch: Int64
    ) {
        self.certificate = certificate
        self.service = service
        self.regionProfile = regionProfile
        self.catalogue = catalogue
        self.epoch = epoch
    }

    /// The body of the answer.
    package var json: JSONValue {
        .members([
            ("replica", .text(certificate.replica.text)), ("certificate", certificate.json),
            ("serviceKey", .text(Base64URL.encode(certificate.serviceKey.bytes))),
            ("service", .text(service)), ("unit", .text(certificate.unit)),
            ("role", .text(certificate.role)), ("regionProfile", regionProfile),
            ("catalogue", .text(catalogue)), ("epoch", .integer(epoch)),
        ])
    }

    /// Reads the body of the answer.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let certificate = json["certificate"].flatMap(ReplicaCertificate.init),
            let service = json["service"]?.stringValue, let profile = json["regionProfile"],
            let catalogue = json["catalogue"]?.stringValue,
            let epoch = json["epoch"]?.integerValue
        else { throw SyncProblem(.malformed, "the service's answer to enrolling is not complete") }
        self.init(
            certificate: certificate, service: service, regionProfile: profile,
            catalogue: catalogue, epoch: epoch)
    }
}
