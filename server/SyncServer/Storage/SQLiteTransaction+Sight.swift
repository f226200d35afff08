import AccessPolicy
import GRDB
import RecordModel
import SyncCore

extension SQLiteTransaction {
    /// One transaction writes at a time, from its start on: that is the lock.
    func lockSight(_ record: RecordID, exclusive: Bool) {}

    func disclosure(_ entity: String) throws -> DisclosureEntry? {
        try first("SELECT * FROM disclosure WHERE id = ?", [entity], disclosure)
    }

    func putDisclosure(_ entry: DisclosureEntry) throws {
        let permission = entry.permission
        try run(
            """
            INSERT INTO disclosure
                (id, record, organisation, unit, permitted_from, receiver, to_unit, endings,
                 taken_back)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE
            SET permitted_from = excluded.permitted_from, receiver = excluded.receiver,
                to_unit = excluded.to_unit, endings = excluded.endings,
                taken_back = excluded.taken_back
            """,
            [
                entry.id, entry.record.text, entry.organisation, entry.unit,
                permission?.from.number, permission?.receiver.organisation,
                permission?.receiver.unit, CitationText.write(entry.endings),
                CitationText.write(entry.takenBack),
            ])
        for item in entry.items {
            try run(
                "INSERT OR IGNORE INTO disclosure_item (disclosure, item) VALUES (?, ?)",
                [entry.id, item])
        }
    }

    func waitingDisclosures(in record: RecordID) throws -> [DisclosureEntry] {
        try all(
            """
            SELECT * FROM disclosure WHERE record = ? AND permitted_from IS NULL ORDER BY id
            """, [record.text], disclosure)
    }

    func disclosures(of item: String, in record: RecordID) throws -> [DisclosureEntry] {
        try all(
            """
            SELECT disclosure.* FROM disclosure_item
            JOIN disclosure ON disclosure.id = disclosure_item.disclosure
            WHERE disclosure_item.item = ? AND disclosure.record = ? ORDER BY disclosure.id
            """, [item, record.text], disclosure)
    }

    func disclosures(toUnit unit: String) throws -> [DisclosureEntry] {
        try all(
            "SELECT * FROM disclosure WHERE to_unit = ? ORDER BY id", [unit], disclosure)
    }

    func names(of entity: String) throws -> [String] {
        try all("SELECT name FROM naming WHERE entity = ? ORDER BY name", [entity]) { $0["name"] }
    }

    func namings(of name: String) throws -> [EntityNaming] {
        try all("SELECT * FROM naming WHERE name = ? ORDER BY entity", [name]) { row in
            EntityNaming(
                record: try row.read("record", RecordID.init),
                entity: EntityReference(type: row["type"], id: row["entity"]), name: name)
        }
    }

    func putNaming(_ naming: EntityNaming) throws {
        try run(
            "INSERT OR IGNORE INTO naming (entity, name, record, type) VALUES (?, ?, ?, ?)",
            [naming.entity.id, naming.name, naming.record.text, naming.entity.type])
    }

    private func disclosure(_ row: Row) throws -> DisclosureEntry {
        let id: String = row["id"]
        let receiver: String? = row["receiver"]
        let from: Int64? = row["permitted_from"]
        return DisclosureEntry(
            id: id, record: try row.read("record", RecordID.init),
            organisation: row["organisation"], unit: row["unit"],
            items: try all(
                "SELECT item FROM disclosure_item WHERE disclosure = ? ORDER BY item", [id]
            ) { $0["item"] },
            permission: try receiver.map { organisation in
                DisclosureEntry.Permission(
                    from: AcceptanceOrder(try Self.intact(from, "permitted_from")),
                    receiver: DisclosureReceiver(
                        organisation: organisation, unit: row["to_unit"]))
            },
            endings: try CitationText.read(row["endings"]),
            takenBack: try CitationText.read(row["taken_back"]))
    }
}

/// Citations as one column.
enum CitationText {
    static func write(_ citations: Set<Citation>) -> String {
        citations.map(\.description).sorted().joined(separator: " ")
    }

    static func read(_ text: String) throws -> Set<Citation> {
        Set(
            try text.split(separator: " ").map {
                try SQLiteTransaction.intact(Citation(String($0)), "citations")
            })
    }
}
