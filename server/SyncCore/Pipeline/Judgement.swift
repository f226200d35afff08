import RecordModel

/// What the service decides on one operation that has its place in its chain.
enum Judgement: Sendable {
    /// It goes into the log.
    case accept(AuthorisedOperation)
    /// It waits.
    case hold(ValidityCode, WaitKey, String)
    /// A supervisor judges it, or it is judged again when what it may wait for comes.
    case quarantine(ValidityCode, WaitKey?, String)
    /// It is not accepted.
    case refuse(ValidityCode, String)
}

/// An operation that may go into the log: ``OperationJudge`` said so, or it is proven that it was
/// there before.
struct AuthorisedOperation: Sendable {
    /// The operation.
    let operation: RecordOperation
    /// Whether it makes a record.
    let createsRecord: Bool
    /// What it fixes of an entity that it makes.
    let creates: EntityOrigin?
    /// The fields it writes that are written once.
    let writtenOnce: [FieldName]

    fileprivate init(
        operation: RecordOperation, createsRecord: Bool, creates: EntityOrigin?,
        writtenOnce: [FieldName]
    ) {
        self.operation = operation
        self.createsRecord = createsRecord
        self.creates = creates
        self.writtenOnce = writtenOnce
    }

    /// An operation that is proven to have been accepted before.
    init(
        proven operation: RecordOperation, in transaction: any SyncTransaction,
        catalogue: Catalogue
    ) throws {
        let header = operation.header
        let makesRecord =
            header.entity == .singleton(catalogue.structure.recordType)
            && header.record.text == header.derivedID
        let makesEntity = try header.createsEntity && transaction.entity(header.entity.id) == nil
        self.init(
            operation: operation,
            createsRecord: try makesRecord && transaction.record(header.record) == nil,
            creates: makesEntity ? EntityOrigin(header) : nil,
            writtenOnce: FieldCheck(transaction: transaction, catalogue: catalogue)
                .writtenOnce(operation))
    }
}

/// Judges operations in the order of the validity codes; the first failure is the answer.
///
/// Nothing here reads a clock: rights are compared by order of acceptance.
struct OperationJudge {
    let transaction: any SyncTransaction
    let catalogues: CatalogueSet
    let directory: UnitDirectory

    /// Judges `operation`.
    ///
    /// - Parameter arrival: What was so when it came in.
    func judge(_ operation: RecordOperation, _ arrival: Arrival) throws -> Judgement {
        if arrival.reach == .nothing {
            return .quarantine(
                .notPermitted, nil,
                "the laptop was reported lost before this came in; a supervisor judges it")
        }
        let place: EntityPlace
        switch try EntityPlacement(transaction: transaction, catalogues: catalogues)
            .find(operation.header)
        {
        case .success(let found): place = found
        case .failure(let stop): return try waiting(stop.judgement, operation)
        }
        guard catalogues.knows(operation.header.catalogue) else {
            return .hold(
                .unknownCatalogue, .catalogue(operation.header.catalogue),
                "the definitions of this catalogue version are not here yet")
        }
        let fields = FieldCheck(transaction: transaction, catalogue: catalogues.newest)
        if let denial = try fields.denial(operation) { return .refuse(denial.code, denial.reason) }
        if let denial = PartitionCheck(catalogue: catalogues.newest).denial(operation, place) {
            return .refuse(denial.code, denial.reason)
        }
        let powers = PowerCheck(
            transaction: transaction, catalogue: catalogues.newest, directory: directory)
        if let denial = try powers.denial(operation, place) {
            return .refuse(denial.code, denial.reason)
        }
        let participants = ParticipantCheck(
            transaction: transaction, catalogue: catalogues.newest, directory: directory)
        if let denial = try participants.denial(operation) {
            return .refuse(denial.code, denial.reason)
        }
        if let stop = try powers.participation(operation, place, arrival) { return stop }
        let links = LinkCheck(
            transaction: transaction, catalogue: catalogues.newest, powers: powers)
        if let stop = try links.stop(operation, arrival) { return stop }
        return .accept(
            AuthorisedOperation(
                operation: operation, createsRecord: place.record == nil,
                creates: place.isNewEntity ? EntityOrigin(operation.header) : nil,
                writtenOnce: fields.writtenOnce(operation)))
    }

    /// What waits for something that was lost with a laptop waits for a person too.
    private func waiting(
        _ judgement: Judgement, _ operation: RecordOperation
    ) throws -> Judgement {
        guard case .hold(.unknownEntity, let key, _) = judgement,
            try LostCitations(transaction: transaction).concern(operation)
        else { return judgement }
        return .quarantine(
            .unknownEntity, key, "what this builds on was lost with a laptop; write it anew")
    }
}
