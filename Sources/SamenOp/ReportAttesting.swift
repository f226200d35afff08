import HandoverReport
import RecordModel
import RecordStore
import SyncClient
import SyncProtocol

/// Why a report leaves without the word of the service.
package enum AttestationLack: String, CaseIterable, Hashable, Sendable {
    /// This installation has joined no service.
    case notEnrolled = "not-enrolled"
    /// The clock is fixed, to make the same report again: a service would add another time.
    case fixedClock = "fixed-clock"
    /// It was made from more operations than a service is asked about.
    case tooLarge = "too-large"
    /// The service was not there, or not in time.
    case unreachable
    /// The service has no such record for this unit (not yet), or is of an older version.
    case notKnown = "not-known"
    /// The service asks for a person to log in.
    case loginNeeded = "login-needed"
    /// The service did not do it.
    case refused
    /// The clock of this laptop runs too far before that of the service.
    case clockAhead = "clock-ahead"
    /// What the service answered is not about this report, or not signed with its key.
    case unusable

    /// The sentence for it.
    package var textKey: String { "proof.lack.\(rawValue)" }
}

/// A report as it leaves, with or without the word of the service.
package struct LeavingReport: Sendable {
    /// The bytes of the file.
    package let bytes: [UInt8]
    /// Why the service says nothing in it; nil when it does.
    package let lack: AttestationLack?
}

extension LocalReplica {
    /// Asks the service to sign what it knows of a sealed report, and puts that into it.
    ///
    /// It never fails and never waits longer than ``SyncLimit/attestationWaitSecondsMax``: without
    /// the service the report leaves as it is, with the reason.
    ///
    /// - Parameters:
    ///   - bytes: The report in the form in which it leaves, sealed, after it was encrypted.
    ///   - measuresClock: False when this installation's clock is fixed.
    package func attested(
        _ bytes: [UInt8], of report: PreparedReport, measuresClock: Bool = true,
        authorityFile: String? = nil
    ) async -> LeavingReport {
        do {
            let attestation = try await attestation(
                bytes, report.model.provenance.operations, measuresClock: measuresClock,
                authorityFile)
            return LeavingReport(
                bytes: try ReportSeal.attested(bytes, by: attestation), lack: nil)
        } catch let lack as NoAttestation {
            return LeavingReport(bytes: bytes, lack: lack.lack)
        } catch let problem as SyncProblem {
            return LeavingReport(bytes: bytes, lack: AttestationLack(problem.code))
        } catch is ReportSealProblem {
            return LeavingReport(bytes: bytes, lack: .unusable)
        } catch {
            return LeavingReport(bytes: bytes, lack: .refused)
        }
    }

    private struct NoAttestation: Error {
        let lack: AttestationLack
    }

    private func attestation(
        _ bytes: [UInt8], _ operations: ReportedOperations, measuresClock: Bool,
        _ authorityFile: String?
    ) async throws -> ReportAttestation {
        guard let position = try store.read({ try $0.syncPosition() }) else {
            throw NoAttestation(lack: .notEnrolled)
        }
        guard measuresClock else { throw NoAttestation(lack: .fixedClock) }
        guard case .sound(let sealed) = ReportVerifier.examine(bytes), let facts = sealed.facts
        else { throw NoAttestation(lack: .unusable) }
        guard operations.entries.count <= SyncLimit.attestedOperationCountMax,
            facts.otherRecords.count <= SyncLimit.attestedRecordCountMax
        else { throw NoAttestation(lack: .tooLarge) }
        let request = AttestationRequest(
            report: facts.summary(sealed.digest), operations: operations, epoch: position.epoch,
            feed: FeedMark(position: position.cursor, digest: position.feedDigest))
        let service = try service(
            authorityFile: authorityFile, secondsMax: SyncLimit.attestationWaitSecondsMax)
        let answer = try await withSession(service) {
            try await service.attest(token: $0, request)
        }
        guard answer.isSigned, answer.serviceKey == position.serviceKey,
            answer.report == request.report, answer.replica == store.replica
        else { throw NoAttestation(lack: .unusable) }
        guard ReportVerifier.mayFollow(facts.madeAt, answer.time) else {
            throw NoAttestation(lack: .clockAhead)
        }
        return answer
    }
}

extension AttestationLack {
    fileprivate init(_ code: SyncProblem.Code) {
        switch code {
        case .unreachable, .unavailable: self = .unreachable
        case .notFound, .methodNotAllowed, .epochChanged, .feedMismatch: self = .notKnown
        case .personRequired, .personInvalid, .personMismatch: self = .loginNeeded
        case .tooLarge: self = .tooLarge
        default: self = .refused
        }
    }
}
