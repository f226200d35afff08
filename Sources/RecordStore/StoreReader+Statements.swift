import Foundation
import GRDB
import RecordModel

extension StoreReader {
    /// What the service said of records that were opened in an emergency.
    package func emergencyStatements() throws -> [ServiceStatement] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT json FROM statement WHERE instr(CAST(json AS TEXT), '"opened":') > 0
                ORDER BY digest
                """)
        return try Data.fetchAll(statement).compactMap { bytes in
            do throws(JSONProblem) {
                return ServiceStatement(try JSONReader.read(Array(bytes)))
            } catch { throw StoreError(.damaged, "a statement is not readable") }
        }
    }
}
