import RecordModel
import SyncProtocol

/// The sync service without HTTP and without SQL.
///
/// receive → validate → authorise → order → append to log and feeds, in one transaction of the
/// storage per batch; then the answer.
package struct SyncCore: SyncService {
    /// Who the service is.
    package let identity: ServiceIdentity
    /// The catalogue versions it judges by.
    package let catalogues: CatalogueSet
    let storage: any SyncStorage
    let environment: ServiceEnvironment
    let tokens: any TokenIssuer
    let live: LiveFeeds
    let desk: AttachmentDesk
    /// Who calls and from where, for the audit trail.
    var caller = AuditCaller.service
    /// The refusals of this minute.
    let refusals = RefusalLedger()
    /// Whose batch is next.
    let turns = TurnQueue()
    /// The attempts of late that failed.
    let attempts = AttemptGuard()
    /// The words of records' short names.
    var recordWords: [String] = []
    /// Who proves who is at a laptop; nil where the laptop's key is enough.
    var persons: (any PersonVerifier)?

    /// A service over `storage`.
    ///
    /// - Parameters:
    ///   - practice: What kind it must be; it stays that kind. Nil takes the kind it is, and
    ///     leaves open what has not been decided.
    ///   - notifier: Wakes streams of events; one that spans processes where several share one
    ///     database.
    ///   - attachments: Where the bytes of attachments are.
    ///   - tokens: Makes the issuer of session tokens from the service's identity.
    /// - Throws: ``ServiceProblem``, and what the storage throws.
    package static func open(
        storage: some SyncStorage, catalogues: CatalogueSet, environment: ServiceEnvironment,
        practice: Bool?, notifier: any FeedNotifier = LocalFeedNotifier(),
        attachments: any AttachmentFiles = MemoryAttachments(),
        tokens: @Sendable (ServiceIdentity) async throws -> any TokenIssuer
    ) async throws -> SyncCore {
        let identity = try await ServiceIdentity.open(
            in: storage, practice: practice, environment: environment)
        let live = LiveFeeds(notifier: notifier)
        let core = SyncCore(
            identity: identity, catalogues: catalogues,
            storage: AnnouncingStorage(base: storage, notifier: live.notifier),
            environment: environment, tokens: try await tokens(identity), live: live,
            desk: AttachmentDesk(files: attachments))
        try await core.releaseKnownCatalogues()
        try await core.removeErasedAttachments()
        return core
    }

    /// Judges operations that waited for a catalogue version which has come since, and works out
    /// what an older version of the service did not keep.
    private func releaseKnownCatalogues() async throws {
        let catalogues = catalogues
        let voice = voice
        try await storage.transaction { transaction in
            let run = BatchRun(transaction, catalogues: catalogues, voice: voice)
            try run.adopt()
            try CatalogueAnnouncement(
                transaction: transaction,
                feeds: FeedWriter(transaction: transaction, catalogue: catalogues.newest)
            ).announce(catalogues, voice: voice)
            for version in catalogues.known { try run.release(.catalogue(version)) }
        }
    }

    /// The time by the service's clock.
    package var now: Instant { environment.now() }

    /// The same service, which also asks who is at the laptop.
    package func asking(_ persons: any PersonVerifier) -> SyncCore {
        var core = self
        core.persons = persons
        return core
    }

    /// Whether the storage answers.
    package func isReady() async -> Bool {
        do {
            _ = try await storage.read { try $0.epoch() }
            return true
        } catch {
            return false
        }
    }
}
