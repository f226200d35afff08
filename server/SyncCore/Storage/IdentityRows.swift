import RecordModel
import SyncProtocol

/// The named values that a service keeps about itself.
package enum ServiceSetting: String, CaseIterable, Sendable {
    /// Its name.
    case name
    /// Its epoch, in decimal.
    case epoch
    /// The seed of its signing key. Secret.
    case signingSeed = "signing-seed"
    /// What its tokens are made with. Secret.
    case tokenSecret = "token-secret"
    /// `true` when it takes practice replicas only.
    case practice
    /// The last order of acceptance of the backup that it was restored from last, in decimal.
    case restoredOrder = "restored-order"
    /// Set once who sees what was worked out for everything accepted.
    case sight
    /// Where the audit trail ends.
    case auditHead = "audit-head"
    /// Set once what units see no longer was made hollow in their feeds.
    case hollow
    /// The catalogue versions that are known to all, and what was said of those that came later.
    case catalogues
    /// Set once which operations refer to attachments was noted for everything accepted.
    case attachments
}

/// A unit that works with this service.
package struct ServiceUnit: Hashable, Sendable {
    /// Its id.
    package let id: String
    /// Its organisation, a code of the catalogue.
    package let organisation: String
    /// Its region profile, as JSON text.
    package let profileText: String

    /// A unit of its parts.
    package init(id: String, organisation: String, profileText: String) {
        self.id = id
        self.organisation = organisation
        self.profileText = profileText
    }

    /// The region profile, read.
    ///
    /// - Throws: ``CatalogueProblem`` when what was kept is damaged.
    package func profile() throws(CatalogueProblem) -> RegionProfile {
        try RegionProfile(text: profileText)
    }
}

/// A version of a region profile that some unit has or had. It stays as it is.
package struct HeldProfile: Hashable, Sendable {
    /// Which.
    package let reference: ProfileReference
    /// The profile, as JSON text.
    package let text: String
    /// When it was added.
    package let addedAt: Instant
    /// Who added it, as far as the service was told.
    package let addedBy: String

    /// A profile of its parts.
    package init(reference: ProfileReference, text: String, addedAt: Instant, addedBy: String) {
        self.reference = reference
        self.text = text
        self.addedAt = addedAt
        self.addedBy = addedBy
    }
}

/// A code to join with, known by its digest only.
package struct EnrolmentCode: Hashable, Sendable {
    /// SHA-256 of the code.
    package let digest: SHA256Digest
    /// The unit it is for.
    package let unit: String
    /// The role it is for.
    package let role: String
    /// Until when it can be used.
    package let expiresAt: Instant
    /// The replica that used it.
    package var usedBy: ReplicaID?

    /// A code of its parts.
    package init(
        digest: SHA256Digest, unit: String, role: String, expiresAt: Instant,
        usedBy: ReplicaID? = nil
    ) {
        self.digest = digest
        self.unit = unit
        self.role = role
        self.expiresAt = expiresAt
        self.usedBy = usedBy
    }
}

/// A replica that joined.
package struct EnrolledReplica: Hashable, Sendable {
    /// Whose it is.
    package let certificate: ReplicaCertificate
    /// The end of its chain: the last operation that has its place.
    package var chain: ChainHead
    /// The last order of acceptance at the end of its previous sync: what was permitted later
    /// than that was permitted when it may have written.
    package var seen: AcceptanceOrder

    /// A replica of its parts.
    package init(
        certificate: ReplicaCertificate, chain: ChainHead = ChainHead(sequence: 0, digest: nil),
        seen: AcceptanceOrder = .none
    ) {
        self.certificate = certificate
        self.chain = chain
        self.seen = seen
    }

    /// Its id.
    package var id: ReplicaID { certificate.replica }
}

/// What stands at one place of a replica's chain.
package struct ChainPlace: Hashable, Sendable {
    /// An operation that could not be read or verified, kept for its place.
    package struct Spoilt: Hashable, Sendable {
        /// What is wrong with it.
        package let code: ValidityCode
        /// What came in, where that was not too large.
        package let received: [UInt8]

        /// Something that came in and is not valid.
        package init(code: ValidityCode, received: [UInt8]) {
            self.code = code
            self.received = received
        }
    }

    /// The place.
    package let id: OperationID
    /// The header digest there; nil while only a successor could tell it.
    package var digest: SHA256Digest?
    /// What came in where it was not valid.
    package var spoilt: Spoilt?

    /// A place of its parts.
    package init(id: OperationID, digest: SHA256Digest?, spoilt: Spoilt? = nil) {
        self.id = id
        self.digest = digest
        self.spoilt = spoilt
    }
}
