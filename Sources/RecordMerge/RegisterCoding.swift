import RecordModel

extension RegisterState {
    /// A compact form to keep on disk: `[[head…], [waiting…]]`.
    package var storedBytes: [UInt8] {
        let heads = self.heads.map { head in
            JSONValue.array([
                .text(head.stamp.clock.description), .text(head.stamp.operation.description),
                .text(head.stamp.headerDigest.hex), .text(head.organisation), head.value.json,
            ])
        }
        let waiting = self.waiting.map { one in
            JSONValue.array([.text(one.citation.description), .text(one.organisation)])
        }
        return JSONValue.array([.array(heads), .array(waiting)]).canonicalBytes
    }

    /// Reads the stored form; nil when it is damaged.
    package init?(storedBytes: [UInt8]) {
        guard let parts = JSONReader.value(of: storedBytes)?.arrayValue, parts.count == 2,
            let headParts = parts[0].arrayValue, let waitingParts = parts[1].arrayValue
        else { return nil }
        var heads: [RegisterHead] = []
        for part in headParts {
            guard let items = part.arrayValue, items.count == 5,
                let clock = items[0].stringValue.flatMap(HybridTime.init),
                let operation = items[1].stringValue.flatMap(OperationID.init),
                let digest = items[2].stringValue.flatMap(SHA256Digest.init(hex:)),
                let organisation = items[3].stringValue
            else { return nil }
            heads.append(
                RegisterHead(
                    stamp: WriteStamp(clock: clock, operation: operation, headerDigest: digest),
                    organisation: organisation, value: RegisterValue(items[4])))
        }
        var waiting: Set<Waiting> = []
        for part in waitingParts {
            guard let items = part.arrayValue, items.count == 2,
                let citation = items[0].stringValue.flatMap(Citation.init),
                let organisation = items[1].stringValue
            else { return nil }
            waiting.insert(Waiting(citation: citation, organisation: organisation))
        }
        self.init(heads: heads, waiting: waiting)
    }
}

extension EntityLife {
    /// A compact form to keep on disk.
    package var storedBytes: [UInt8] {
        JSONValue.array([
            creatorOrganisation.map { .text($0) } ?? .null, Self.json(removals),
            Self.json(restorations),
        ]).canonicalBytes
    }

    /// Reads the stored form; nil when it is damaged.
    package init?(storedBytes: [UInt8]) {
        guard let parts = JSONReader.value(of: storedBytes)?.arrayValue, parts.count == 3,
            let removals = Self.remarks(parts[1]), let restorations = Self.remarks(parts[2])
        else { return nil }
        self.init()
        creatorOrganisation = parts[0].stringValue
        self.removals = removals
        self.restorations = restorations
    }

    private static func json(_ remarks: [EntityRemark]) -> JSONValue {
        .array(
            remarks.map { remark in
                .array([
                    .text(remark.stamp.clock.description),
                    .text(remark.stamp.operation.description),
                    .text(remark.stamp.headerDigest.hex), .text(remark.organisation),
                    .text(remark.author),
                    .array(remark.saw.map { .text($0.description) }),
                ])
            })
    }

    private static func remarks(_ json: JSONValue) -> [EntityRemark]? {
        guard let parts = json.arrayValue else { return nil }
        var remarks: [EntityRemark] = []
        for part in parts {
            guard let items = part.arrayValue, items.count == 6,
                let clock = items[0].stringValue.flatMap(HybridTime.init),
                let operation = items[1].stringValue.flatMap(OperationID.init),
                let digest = items[2].stringValue.flatMap(SHA256Digest.init(hex:)),
                let organisation = items[3].stringValue, let author = items[4].stringValue,
                let saw = items[5].arrayValue
            else { return nil }
            remarks.append(
                EntityRemark(
                    stamp: WriteStamp(clock: clock, operation: operation, headerDigest: digest),
                    organisation: organisation, author: author,
                    saw: Set(saw.compactMap { $0.stringValue.flatMap(Citation.init) })))
        }
        return remarks
    }
}
