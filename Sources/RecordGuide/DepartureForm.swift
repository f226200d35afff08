import RecordModel

/// What the screen about leaving looks at and writes, as data.
package struct DepartureForm: Sendable {
    /// The type of the entry that records a departure, and its fields.
    struct Clearance: Sendable {
        let type: String
        let organisation: String
        let consult: String
        let states: String
        let statePerson: String
        let leftTo: String
    }

    /// Entities of a type, the fields to show of them, and which of them need attention.
    struct Listing: Sendable {
        let type: String
        let fields: [String]
        let conditions: [GuideCondition]
    }

    let clearance: Clearance
    /// Everybody in the record; the conditions say who is known to be safe.
    let persons: Listing
    /// The weapons that are not known to be secured.
    let weapons: Listing
    /// The conversations that count for leaving; the conditions say which were spoken.
    let calls: Listing
    let callsOfKind: [GuideCondition]
    /// The topics of other parts that help to open the gate.
    let lentTopics: Set<String>
    /// The topic that is asked once somebody has left.
    package let topicAfter: String
    /// What is asked before a departure is recorded.
    package let leftToAsk: LocalisedText

    init(_ reader: GuideReader) throws(CatalogueProblem) {
        let json = reader.json["screen"]
        let fields = json?["clearance"]
        func name(_ key: String) throws(CatalogueProblem) -> String {
            try reader.text(fields?[key], "screen.clearance.\(key)")
        }
        clearance = Clearance(
            type: try name("type"), organisation: try name("organisation"),
            consult: try name("consult"), states: try name("states"),
            statePerson: try name("statePerson"), leftTo: try name("leftTo"))
        func listing(_ key: String) throws(CatalogueProblem) -> Listing {
            let part = json?[key]
            return Listing(
                type: try reader.text(part?["type"], "screen.\(key).type"),
                fields: reader.texts(part?["shown"]) ?? [],
                conditions: try reader.conditions(part?["where"]))
        }
        persons = try listing("persons")
        weapons = try listing("weapons")
        calls = try listing("calls")
        callsOfKind = try reader.conditions(json?["calls"]?["of"])
        lentTopics = Set(reader.texts(reader.json["uses"]) ?? [])
        topicAfter = try reader.text(reader.json["after"], "after")
        leftToAsk = try reader.label(json?["leftToAsk"], "screen.leftToAsk")
    }
}
