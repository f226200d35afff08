import RecordModel
import RecordStore

extension LocalReplica {
    /// Days that those who watch over it are told of a record opened in an emergency.
    static let emergencyAlertDays: Int64 = 14

    /// The records that were opened in an emergency of late, for who is told of that.
    ///
    /// "Of late" goes by the service's clock at the last synchronisation: a wrong clock here hides
    /// none of it.
    func emergencyAlerts() throws -> [Alert] {
        let role = catalogue.roles.roles[store.identity.role]
        guard role?.isToldOfEmergencies == true else { return [] }
        let (statements, position) = try store.read {
            (try $0.emergencyStatements(), try $0.syncPosition())
        }
        let reference = position.flatMap { position in
            position.lastSyncAt.map {
                $0.milliseconds - (position.clockOffsetMilliseconds ?? 0)
            }
        }
        let oldest = reference.map { $0 - Self.emergencyAlertDays * 86_400_000 } ?? 0
        return statements.filter { $0.time.milliseconds >= oldest }
            .sorted { $0.time > $1.time }
            .compactMap { statement in
                guard case .emergency(let record, let unit, let author, _) = statement.subject
                else { return nil }
                return Alert(
                    record: record, rule: nil, textKey: "alert.emergency",
                    arguments: [
                        "author": author, "unit": unit, "time": statement.time.utcText,
                    ])
            }
    }
}
