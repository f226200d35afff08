import RecordModel
import SamenOp

/// The pilot of which the figures were published: 106 records in half a year, on working days
/// between 13:00 and 22:00; 21 jointly on the scene, 27 consulted at the station, 58 without
/// Veilig Thuis (catalogue G.1).
enum PilotFixture {
    /// How many records, and in which form.
    static let onSite = 21
    static let atStation = 27
    static let count = 106
    /// The period that holds them all.
    static let firstDay: Int64 = 20_454  // 1 January 2026
    static let lastDay: Int64 = 20_634  // 30 June 2026

    /// When the record of that number was notified: a working day, an hour between 13 and 21.
    static func notified(_ number: Int) -> Instant {
        let week = number * 25 / count
        let days = firstDay + 4 + Int64(week) * 7 + Int64(number % 5)  // Monday 5 January on
        return AmsterdamTime.instant(
            days: days, milliseconds: Int64(13 + number % 9) * 3_600_000 + 600_000)
    }

    /// Starts a record and writes when it was notified.
    static func begin(_ number: Int, on laptop: Laptop) throws -> RecordID {
        let record = try laptop.newRecord()
        try laptop.set(
            .singleton("incident"), record, "notified_at", .text(notified(number).utcText))
        return record
    }

    /// Writes what happened with Veilig Thuis, in the many ways in which it can be written down.
    static func tell(_ number: Int, _ record: RecordID, on laptop: Laptop) throws {
        let start = notified(number)
        if number < onSite {
            try laptop.add(
                "consult", record,
                [
                    "kind": "vt_first_call", "reached": "spoken", "medium": "phone",
                    "started_at": .text(start.later(minutes: 10).utcText),
                ])
            try arrive(record, at: start.later(minutes: 40), on: laptop)
            // One in three talked at the station as well: it still counts once, as on the scene.
            if number.isMultiple(of: 3) {
                try laptop.add("bonnet", record, ["medium": "at_station"])
            }
        } else if number < onSite + atStation {
            switch number % 3 {
            case 0: try laptop.add("bonnet", record, ["medium": "at_station"])
            case 1:
                try laptop.add(
                    "consult", record,
                    ["kind": "vt_first_call", "reached": "spoken", "medium": "at_station"])
            default:
                try laptop.set(
                    .singleton("incident"), record, "vt_attendance_decision", "at_station")
                try laptop.add(
                    "consult", record, ["kind": "vt_first_call", "reached": "spoken"])
            }
        } else if number.isMultiple(of: 2) {
            // An attempt that nobody answered, and a form that nothing supports.
            try laptop.add(
                "consult", record, ["kind": "vt_first_call", "reached": "no_answer"])
            try laptop.set(.singleton("evaluation"), record, "form", "joint_on_site")
        }
    }

    /// A team of Veilig Thuis comes.
    static func arrive(_ record: RecordID, at moment: Instant, on laptop: Laptop) throws {
        try laptop.add(
            "presence", record, ["organisation": "vt", "arrived_at": .text(moment.utcText)])
    }

    /// The published figures, by id.
    static let published: [String: JSONValue] = [
        "G1.1": .integer(106), "G1.2": .integer(48), "G1.3": .integer(21), "G1.4": .integer(27),
        "G1.5": .integer(58), "G1.6": .integer(48), "G1.7": .integer(106),
        "G1.8": "45.28", "G1.9": "43.75", "G1.10": "56.25", "G1.11": "19.81",
        "G1.11.station_share_of_all": "25.47", "G1.11.not_consulted_share": "54.72",
    ]

    /// What the figures say on a laptop, by id.
    static func told(
        _ laptop: Laptop, _ request: MetricsRequest = MetricsRequest()
    ) throws -> [String: JSONValue] {
        let report = try laptop.replica.metrics(request)
        let json = MetricsJSON.render(report, laptop.replica.data.texts, .english)
        let pairs = (json["metrics"]?.arrayValue ?? []).compactMap { metric in
            metric["id"]?.stringValue.map { ($0, metric["value"] ?? .null) }
        }
        return Dictionary(pairs) { first, _ in first }
    }
}
