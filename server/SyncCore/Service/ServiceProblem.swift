/// Why something that an administrator asked for was not done.
package struct ServiceProblem: Error, Hashable, Sendable {
    /// Stable codes.
    package enum Code: String, CaseIterable, Sendable {
        /// What was kept can't be read back.
        case damaged
        /// The service is for practice and was asked to be real, or the reverse.
        case practiceMismatch = "practice-mismatch"
        /// There is no such organisation in the catalogue.
        case unknownOrganisation = "unknown-organisation"
        /// There is no such unit.
        case unknownUnit = "unknown-unit"
        /// The unit sees no such record.
        case unknownRecord = "unknown-record"
        /// No record here has such a part.
        case unknownEntity = "unknown-entity"
        /// The unit exists with another organisation.
        case unitExists = "unit-exists"
        /// There is no such role in the unit's organisation.
        case unknownRole = "unknown-role"
        /// The service holds another region profile of that id and version.
        case profileChanged = "profile-changed"
        /// What was to be made is there already.
        case existsAlready = "exists-already"
        /// The folder is no backup of a service.
        case notABackup = "not-a-backup"
        /// A backup is not what its manifest says, or does not fit together.
        case backupDamaged = "backup-damaged"
        /// The folder to restore to holds something.
        case notEmpty = "not-empty"
        /// There is no such replica.
        case unknownReplica = "unknown-replica"
        /// The replica is lost, and stays so.
        case alreadyRevoked = "already-revoked"
        /// A reason is needed.
        case reasonMissing = "reason-missing"
        /// There is no such operation in quarantine.
        case notQuarantined = "not-quarantined"
        /// This person may not judge that operation.
        case mayNotJudge = "may-not-judge"
        /// There is no such code that can still be used.
        case unknownCode = "unknown-code"
        /// No operation came in under that id.
        case unknownOperation = "unknown-operation"
        /// The ground of an erasure is no code.
        case badGround = "bad-ground"
        /// A name is empty, too long, or has characters that a name can't have.
        case badName = "bad-name"
    }

    /// The stable code.
    package let code: Code
    /// What it is about: ids and codes only.
    package let details: [String: String]

    /// A problem with `code` about `details`.
    package init(_ code: Code, _ details: [String: String] = [:]) {
        self.code = code
        self.details = details
    }
}
