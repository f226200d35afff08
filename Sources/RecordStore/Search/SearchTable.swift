import Foundation
import GRDB
import RecordMerge
import RecordModel

/// The index by which earlier records are found (F1.8, F2.6): a row for each searched field of an
/// entity that is present, kept up to date in the transaction of the edit.
///
/// A row costs one write; a search reads them all once. The rows are sealed as a whole, so that
/// nobody can even see which fields have pieces in common.
struct SearchTable {
    let db: Database
    let sealing: any StoreSealing
    let pieces: KeyedPieces
    let definition: SearchDefinition

    /// The searched field of that name, where it is one.
    func field(_ type: String, _ name: FieldName) -> SearchField? {
        definition.fields.first { $0.type == type && $0.field == name }
    }

    /// Whether entities of a type are found by anything.
    func isSearched(_ type: String) -> Bool { definition.fields.contains { $0.type == type } }

    /// Keeps under what a field is found: every value that stands counts.
    func put(
        _ record: RecordID, _ entity: EntityReference, _ field: SearchField,
        _ register: RegisterState
    ) throws {
        let numbers = numbers(register, field.kind)
        let key: StatementArguments = [
            record.text, entity.type, entity.id, field.field.description,
        ]
        guard !numbers.isEmpty else {
            try db.cachedStatement(
                sql: """
                    DELETE FROM search_entry WHERE record = ? AND type = ? AND id = ? AND field = ?
                    """
            ).execute(arguments: key)
            return
        }
        try db.cachedStatement(
            sql: """
                INSERT INTO search_entry (record, type, id, field, pieces) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (record, type, id, field) DO UPDATE SET pieces = excluded.pieces
                """
        ).execute(arguments: key + [Data(try sealing.seal(PieceBytes.bytes(numbers)))])
    }

    /// Forgets everything about an entity.
    func remove(_ record: RecordID, _ entity: EntityReference) throws {
        try db.cachedStatement(
            sql: "DELETE FROM search_entry WHERE record = ? AND type = ? AND id = ?"
        ).execute(arguments: [record.text, entity.type, entity.id])
    }

    /// The keyed pieces of all values that stand on a register, sorted.
    func numbers(_ register: RegisterState, _ kind: SearchKind) -> [UInt64] {
        let texts = register.heads.compactMap { $0.value.known?.stringValue }
        return Set(
            texts.flatMap { definition.pieces(of: $0, kind) }.map(pieces.number)
        ).sorted()
    }

    /// All rows with their pieces, opened.
    func each(_ body: (SearchPlace, [UInt64]) throws -> Void) throws {
        let rows = try Row.fetchCursor(
            try db.cachedStatement(
                sql: "SELECT record, type, id, field, pieces FROM search_entry"))
        while let row = try rows.next() {
            let text: String = row[0]
            let bytes: Data = row[4]
            let field: String = row[3]
            guard let record = RecordID(text),
                let numbers = PieceBytes.numbers(try sealing.open(Array(bytes)))
            else { throw StoreError(.damaged, "a row of the index is not readable") }
            try body(
                SearchPlace(
                    record: record, entity: EntityReference(type: row[1], id: row[2]),
                    field: FieldName(field)), numbers)
        }
    }
}

/// A field of an entity of a record.
package struct SearchPlace: Hashable, Sendable {
    /// The record.
    package let record: RecordID
    /// The entity.
    package let entity: EntityReference
    /// The field.
    package let field: FieldName

    /// A place of its parts.
    package init(record: RecordID, entity: EntityReference, field: FieldName) {
        self.record = record
        self.entity = entity
        self.field = field
    }
}

/// Keyed pieces as bytes, eight each.
enum PieceBytes {
    static func bytes(_ numbers: [UInt64]) -> [UInt8] {
        numbers.flatMap { number in
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
        }
    }

    static func numbers(_ bytes: [UInt8]) -> [UInt64]? {
        guard bytes.count.isMultiple(of: KeyedPieces.pieceByteCount) else { return nil }
        return stride(from: 0, to: bytes.count, by: KeyedPieces.pieceByteCount).map { start in
            bytes[start..<(start + KeyedPieces.pieceByteCount)]
                .reduce(0) { $0 << 8 | UInt64($1) }
        }
    }
}
