import RecordModel

/// Lets units in to read a record for a while, and ends that.
struct EmergencyKeeper {
    /// Records that are looked at, at a time, when one is named by its short name.
    static let recordPageCountMax = 500
    /// Seconds that a unit is let in.
    static let secondsMax = 3 * 3_600

    let transaction: any SyncTransaction
    let feeds: FeedWriter
    let voice: ServiceVoice

    init(_ transaction: any SyncTransaction, catalogue: Catalogue, voice: ServiceVoice) {
        self.transaction = transaction
        self.voice = voice
        feeds = FeedWriter(
            transaction: transaction,
            sight: SightReader(
                transaction, catalogue: catalogue, directory: UnitDirectory(transaction)))
    }

    /// Lets a replica's unit in, and tells so in the feeds of both sides.
    func give(_ record: RecordID, to asking: ReplicaCertificate) throws -> EmergencySight {
        let now = voice.time
        let sight = EmergencySight(
            record: record, unit: asking.unit, replica: asking.replica, givenAt: now,
            endsAt: now.adding(seconds: Self.secondsMax))
        try transaction.putEmergencySight(sight)
        try feeds.review(record, for: asking.unit)
        let statement = try voice.say(
            .emergency(record, unit: asking.unit, by: asking.author, until: sight.endsAt))
        let units = try transaction.participations(in: record).filter { $0.until == nil }
            .map(\.unit)
        for unit in Set(units + [asking.unit]).sorted() {
            try feeds.append(statement, to: unit)
        }
        return sight
    }

    /// Ends what is due: nothing more is given, and what stands in the unit's feed becomes hollow.
    func endDue() throws {
        for var sight in try transaction.emergencySights(dueAt: voice.time) {
            sight.isEnded = true
            try transaction.putEmergencySight(sight)
            try feeds.review(sight.record, for: sight.unit)
        }
    }

    /// The one record of that id or short name; nil when there is none, or more than one.
    func find(_ text: String, words: [String]) throws -> RecordID? {
        if let id = RecordID(text) { return try transaction.record(id)?.id }
        let name = text.lowercased()
        var found: [RecordID] = []
        var last: RecordID?
        while true {
            let page = try transaction.records(after: last, countMax: Self.recordPageCountMax)
            found += page.filter { RecordName.make($0, words: words) == name }
            guard page.count == Self.recordPageCountMax else { break }
            last = page.last
        }
        return found.count == 1 ? found.first : nil
    }
}
