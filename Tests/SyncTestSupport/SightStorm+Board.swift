import RecordModel
import SyncProtocol

extension SightStorm {
    /// What all laptops know of what was written: each acts on the others' work at once.
    actor Board {
        private let environment: TestEnvironment
        private(set) var gifts: [Gift] = []
        private var records: [RecordOperation] = []
        private var items: [RecordOperation] = []
        private var entries: [RecordOperation] = []
        private var withdrawn: [(entry: RecordOperation, removal: RecordOperation)] = []
        private var links: [RecordOperation] = []
        private var joined: [RecordOperation] = []
        private var ended: [(joining: RecordOperation, ending: RecordOperation)] = []

        init(environment: TestEnvironment) {
            self.environment = environment
        }

        nonisolated func next() -> UInt64 {
            environment.bytes(8).reduce(0) { $0 << 8 | UInt64($1) }
        }

        func start(_ records: [RecordOperation]) { self.records = records }

        /// What the maker of the records writes before all others begin.
        func beginning(_ maker: Laptop) -> [RecordOperation] {
            records.flatMap { record in
                let joining = SightStorm.units.sorted { $0.key < $1.key }
                    .filter { $0.key != "bt-fictiestad" }
                    .map { maker.addParticipant($0.key, $0.value, in: record) }
                let items = (0..<2).map { _ in
                    maker.add(
                        "prior_registration", in: record, partition: .policeOnly,
                        ["content": "inhoud"])
                }
                return joining + items + items.map { maker.disclose([$0], in: record) }
            }
        }

        func note(_ gift: Gift) { gifts.append(gift) }

        /// What was accepted others may act on.
        func note(_ batch: [RecordOperation], _ verdicts: [VerdictReceipt]) {
            for (operation, receipt) in zip(batch, verdicts) where receipt.verdict == .accepted {
                switch (operation.header.entity.type, operation.header.action) {
                case ("participant", .set(let writes)):
                    if writes.contains(where: { $0.field == FieldName("unit") }) {
                        joined.append(operation)
                    }
                case ("prior_registration", .set) where operation.header.createsEntity:
                    items.append(operation)
                case ("link", .set) where operation.header.createsEntity: links.append(operation)
                case ("disclosure", .set): entries.append(operation)
                case ("disclosure", .remove):
                    if let entry = entries.first(where: {
                        $0.header.entity == operation.header.entity
                    }) {
                        withdrawn.append((entry, operation))
                    }
                default: break
                }
            }
        }

        /// What somebody does next on a laptop.
        func batch(_ laptop: Laptop) -> [RecordOperation] {
            (0...Int(next() % 3)).compactMap { _ in operation(laptop) }
        }

        private func pick<Value>(_ values: [Value]) -> Value? {
            values.isEmpty ? nil : values[Int(next() % UInt64(values.count))]
        }

        private func operation(_ laptop: Laptop) -> RecordOperation? {
            guard let certificate = laptop.certificate, let record = pick(records) else {
                return nil
            }
            let organisation = certificate.organisation
            let own: Partition = organisation == "police" ? .policeOnly : .vtOnly
            switch next() % 16 {
            case 0...1: return join(laptop, record)
            case 2...3: return end(laptop)
            case 4: return comeBack(laptop)
            case 5...6:
                return laptop.add(
                    "prior_registration", in: record,
                    partition: next() % 3 == 0 ? .shared : own, ["content": "inhoud"])
            case 7...9:
                let mine = items.filter { $0.header.author.organisation == organisation }
                return pick(mine).map { laptop.edit($0, ["system": "elders"]) }
            case 10...11: return disclose(laptop, organisation, own)
            case 12:
                let mine = entries.filter { $0.header.author.organisation == organisation }
                return pick(mine).map { laptop.remove($0, saw: [$0]) }
            case 13:
                let mine = withdrawn.filter { $0.entry.header.author.organisation == organisation }
                return pick(mine).map { laptop.restore($0.entry, undoing: $0.removal) }
            case 14: return link(laptop, record)
            default:
                guard let link = pick(links), let item = pick(items) else { return nil }
                return laptop.edit(link, ["other": .text(item.header.entity.id)])
            }
        }

        private func join(_ laptop: Laptop, _ record: RecordOperation) -> RecordOperation? {
            guard laptop.certificate?.unit == "bt-fictiestad",
                let (unit, organisation) = pick(
                    SightStorm.units.filter { $0.key != "bt-fictiestad" }
                        .sorted { $0.key < $1.key })
            else { return nil }
            return laptop.addParticipant(unit, organisation, in: record)
        }

        private func end(_ laptop: Laptop) -> RecordOperation? {
            guard laptop.certificate?.unit == "bt-fictiestad", let joining = pick(joined) else {
                return nil
            }
            let ending = laptop.edit(joining, ["until": "2026-09-21T12:00:00Z"])
            ended.append((joining, ending))
            return ending
        }

        private func comeBack(_ laptop: Laptop) -> RecordOperation? {
            guard laptop.certificate?.unit == "bt-fictiestad", let (joining, _) = pick(ended) else {
                return nil
            }
            let endings = ended.filter { $0.joining.id == joining.id }.map(\.ending.citation)
            return laptop.edit(joining, ["until": .null], citing: ["until": endings])
        }

        private func disclose(
            _ laptop: Laptop, _ organisation: String, _ own: Partition
        ) -> RecordOperation? {
            // Own things in the own part only: what else may be passed on is told elsewhere.
            let mine = items.filter {
                $0.header.author.organisation == organisation && $0.header.partition == own
            }
            guard organisation != "crisis_service", let item = pick(mine),
                let record = records.first(where: { $0.header.record == item.header.record })
            else { return nil }
            let receiver = organisation == "police" ? "vt" : "police"
            var values: [String: JSONValue] = [:]
            if next() % 4 == 0 { values["ground_code"] = "none_found" }
            if next() % 3 == 0 {
                let units = SightStorm.units.filter { $0.value == receiver }.map(\.key).sorted()
                values["receiver_unit"] = pick(units).map { .text($0) }
            }
            return laptop.disclose(
                [item], to: receiver, row: organisation == "police" ? "G4" : "G1",
                by: organisation, in: record, partition: own, values)
        }

        private func link(_ laptop: Laptop, _ record: RecordOperation) -> RecordOperation? {
            guard let one = pick(items), let other = pick(items), one.id != other.id else {
                return nil
            }
            return laptop.add(
                "link", in: record,
                [
                    "kind": "same_as", "one": .text(one.header.entity.id),
                    "other": .text(other.header.entity.id),
                ])
        }
    }
}
