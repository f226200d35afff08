import JointCase
import RecordModel
import RecordStore
import SamenOp
import SyncClient
import SyncProtocol
import Testing

/// W, the joint case, by two laptops without a connection, through the real service over HTTP.
@Suite struct JointCaseTests {
    private typealias Field = String

    @Test(arguments: [1, 2, 3] as [UInt64])
    func theCaseIsWhatItIsSaidToBe(seed: UInt64) {
        let plan = JointCasePlan(seed: seed)
        #expect(plan.all.count == JointCasePlan.operationCount)
        let values = plan.all.flatMap { form in form.values.map { (form.subject, $0) } }
        #expect(values.count == JointCasePlan.fieldWriteCount)
        #expect(
            values.allSatisfy { (20...200).contains($0.1.value.canonicalBytes.count) })
        func made(_ types: [String]) -> Int {
            plan.all.count { form in
                if case .new(let type, _) = form.subject { types.contains(type) } else { false }
            }
        }
        #expect(made(["person"]) == JointCasePlan.personCount)
        #expect(made(["measure"]) == JointCasePlan.measureCount)
        let entries = ["consult", "followup_action", "interview"]
        #expect(made(entries) == JointCasePlan.entryCount)
        let caseFields = Set(
            values.compactMap { subject, value -> Field? in
                switch subject {
                case .new(let type, let name):
                    (["person", "measure"] + entries).contains(type)
                        ? nil : "\(name) \(value.field)"
                case .known: nil
                case .one(let type): "\(type) \(value.field)"
                }
            })
        #expect(caseFields.count == JointCasePlan.caseFieldCount)
        #expect(plan.disputed.count == JointCasePlan.conflictCount)
    }

    @Test(arguments: [(true, 1_000), (false, 1_000), (true, 10), (false, 7)])
    func allThirtyOneConflictsAreKeptAndVisibleOnBothSidesWithTheirAuthors(
        policeFirst: Bool, batchCountMax: Int
    ) async throws {
        let world = try await PromiseWorld()
        let police = try await world.laptop("agent")
        let vt = try await world.vt("vt")
        let record = try await world.sharedRecord(police, vt)
        let plan = JointCasePlan(seed: 7)
        try await LiveLine.run(world.core) { url in
            func sync(_ laptop: LocalReplica) async throws -> SyncOutcome {
                try await Synchroniser(
                    store: laptop.store, service: HTTPSyncService(base: url),
                    batchCountMax: batchCountMax
                ).run()
            }
            var writer = JointCaseWriter(record: record)
            try police.store.write { try writer.save(plan.together, to: &$0) }
            for laptop in [police, vt] { _ = try await sync(laptop) }
            let made = writer.made
            for (laptop, forms) in [(police, plan.police), (vt, plan.vt)] {
                var own = JointCaseWriter(record: record, made: made)
                try laptop.store.write { try own.save(forms, to: &$0) }
            }
            let order = policeFirst ? [police, vt] : [vt, police]
            var sent = 0
            for laptop in order + order {
                let outcome = try await sync(laptop)
                sent += outcome.sent
                #expect(outcome.refused.isEmpty && outcome.quarantined.isEmpty)
                #expect(outcome.held.isEmpty && outcome.dropped == 0)
            }
            #expect(sent == JointCasePlan.operationCount - plan.together.count)
            let digests = try [police, vt].map {
                try $0.store.read { try $0.materialised(record).digest }
            }
            #expect(digests[0] == digests[1])
            for name in ["agent", "vt"] {
                try expectEveryConflict(world.path(name), plan, made, authors: ["m-agent", "m-vt"])
            }
        }
        #expect(try await world.core.check().isEmpty)
    }

    /// `conflicts --json` names each disputed field once, with what each of the two wrote.
    private func expectEveryConflict(
        _ folder: String, _ plan: JointCasePlan, _ made: [String: EntityReference],
        authors: [String]
    ) throws {
        let (json, status) = try LaptopProgram.run(folder, ["conflicts"])
        #expect(status == 3)
        let conflicts = json["conflicts"]?.arrayValue ?? []
        #expect(conflicts.count == JointCasePlan.conflictCount)
        let said = Dictionary(
            conflicts.map { conflict in
                let entity = conflict["entity"]
                let field = conflict["field"]?.stringValue ?? ""
                let voices = (conflict["candidates"]?.arrayValue ?? []).map {
                    "\($0["author"]?.stringValue ?? ""): \($0["value"]?.canonicalText ?? "")"
                }
                return (
                    "\(entity?["type"]?.stringValue ?? "")/\(entity?["id"]?.stringValue ?? "") "
                        + field, voices.sorted()
                )
            }, uniquingKeysWith: +)
        let wanted = Dictionary(
            plan.disputed.map { dispute in
                let entity = dispute.entity(made)
                let voices = zip(authors, [dispute.police, dispute.vt]).map {
                    "\($0): \($1.canonicalText)"
                }
                return ("\(entity.type)/\(entity.id) \(dispute.field)", voices.sorted())
            }, uniquingKeysWith: +)
        #expect(said == wanted)
    }
}

extension JointCasePlan {
    /// A field that both write, without having seen each other.
    struct Dispute {
        let subject: Form.Subject
        let field: FieldName
        let police: JSONValue
        let vt: JSONValue

        func entity(_ made: [String: EntityReference]) -> EntityReference {
            switch subject {
            case .known(let name), .new(_, let name): made[name] ?? .singleton("")
            case .one(let type): .singleton(type)
            }
        }
    }

    /// Every field that both write.
    var disputed: [Dispute] {
        police.flatMap { form in
            form.values.compactMap { own in
                let other = vt.first { $0.subject == form.subject }?.values
                    .first { $0.field == own.field }
                return other.map {
                    Dispute(
                        subject: form.subject, field: own.field, police: own.value, vt: $0.value)
                }
            }
        }
    }
}
