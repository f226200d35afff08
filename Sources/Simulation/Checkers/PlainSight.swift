import RecordModel

/// Which accepted operations a unit is entitled to, worked out anew from the table in the sync
/// page, without the service's policies.
struct PlainSight {
    /// The partitions of an organisation.
    static func partitions(of organisation: String) -> Set<Partition> {
        switch organisation {
        case "police": [.shared, .policeOnly]
        case "vt": [.shared, .vtOnly]
        default: [.shared]
        }
    }

    private let participants: [RecordID: Set<String>]

    /// Reads who takes part from everything accepted.
    init(_ accepted: [RecordOperation]) {
        var participants: [RecordID: Set<String>] = [:]
        for operation in accepted {
            let header = operation.header
            if header.record.text == header.derivedID {
                participants[header.record, default: []].insert(header.author.unit)
            }
            if header.entity.type == "participant",
                let unit = operation.content?.values["unit"]?.stringValue
            {
                participants[header.record, default: []].insert(unit)
            }
        }
        self.participants = participants
    }

    /// Whether a unit of an organisation is entitled to `operation`.
    func isEntitled(_ unit: String, of organisation: String, to operation: RecordOperation) -> Bool
    {
        participants[operation.header.record]?.contains(unit) == true
            && Self.partitions(of: organisation).contains(operation.header.partition)
    }
}
