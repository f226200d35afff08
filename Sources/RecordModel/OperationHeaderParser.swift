/// Reads headers of operations.
enum OperationHeaderParser {
    private static let keys = [
        "format", "catalogue", "record", "replica", "sequence", "previous", "entity", "action",
        "partition", "wpgClass", "clock", "author", "contentDigest",
    ]

    static func parse(_ json: JSONValue) throws(OperationProblem) -> OperationHeader {
        let reader = ShapeReader(json, "header")
        guard let format = try reader.member("format").integerValue else {
            throw reader.malformed("format is no number")
        }
        guard format == OperationHeader.formatVersion else {
            throw OperationProblem(.unsupportedFormat, "format \(format) is not known here")
        }
        let actionName = try reader.string("action")
        try reader.requireKeys(keys + [actionName == "set" ? "fields" : "saw"])
        guard let sequence = try reader.member("sequence").integerValue, sequence >= 1 else {
            throw reader.malformed("sequence is no number from 1")
        }
        let previousJSON = try reader.member("previous")
        let previous =
            previousJSON.isNull ? nil : try reader.read("previous", SHA256Digest.init(hex:))
        let header = OperationHeader(
            catalogue: try reader.name("catalogue"),
            record: try reader.read("record", RecordID.init),
            id: OperationID(
                replica: try reader.read("replica", ReplicaID.init), sequence: sequence),
            previous: previous, entity: try entity(try reader.member("entity")),
            action: try action(actionName, reader),
            partition: try reader.read("partition", Partition.init(rawValue:)),
            wpgClass: try reader.read("wpgClass", WpgClass.init(rawValue:)),
            clock: try reader.read("clock", HybridTime.init),
            author: try author(try reader.member("author")),
            contentDigest: try reader.read("contentDigest", SHA256Digest.init(hex:)))
        guard header.action.citations.count <= OperationLimit.citationCountMax else {
            throw reader.malformed("cites more than \(OperationLimit.citationCountMax) operations")
        }
        return header
    }

    private static func entity(_ json: JSONValue) throws(OperationProblem) -> EntityReference {
        let reader = ShapeReader(json, "entity")
        try reader.requireKeys(["type", "id"])
        let reference = EntityReference(type: try reader.name("type"), id: try reader.name("id"))
        guard reference.isSingleton || DerivedID.isValid(reference.id) else {
            throw reader.malformed("id is not valid")
        }
        return reference
    }

    private static func author(_ json: JSONValue) throws(OperationProblem) -> OperationAuthor {
        let reader = ShapeReader(json, "author")
        try reader.requireKeys(["id", "organisation", "role", "unit"], optional: ["actingFor"])
        return OperationAuthor(
            id: try reader.name("id"), organisation: try reader.name("organisation"),
            role: try reader.name("role"), unit: try reader.name("unit"),
            actingFor: json["actingFor"] == nil ? nil : try reader.name("actingFor"))
    }

    private static func action(
        _ name: String, _ reader: ShapeReader
    ) throws(OperationProblem) -> OperationAction {
        switch name {
        case "set": return .set(try writes(try reader.member("fields")))
        case "remove": return .remove(saw: try citations(try reader.member("saw")))
        case "restore": return .restore(saw: try citations(try reader.member("saw")))
        default: throw reader.malformed("action is none of set, remove, restore")
        }
    }

    private static func writes(_ json: JSONValue) throws(OperationProblem) -> [FieldWrite] {
        let reader = ShapeReader(json, "fields")
        guard let object = json.objectValue, !object.members.isEmpty else {
            throw reader.malformed("names no field")
        }
        guard object.members.count <= OperationLimit.fieldCountMax else {
            throw reader.malformed("names more than \(OperationLimit.fieldCountMax) fields")
        }
        var writes: [FieldWrite] = []
        for member in object.members {
            let name = member.key.string
            guard (1...OperationLimit.nameBytesMax).contains(name.utf8.count) else {
                throw reader.malformed("has a name that is empty or too long")
            }
            writes.append(
                FieldWrite(field: FieldName(name), citations: try citations(member.value)))
        }
        return writes
    }

    private static func citations(_ json: JSONValue) throws(OperationProblem) -> [Citation] {
        guard let elements = json.arrayValue else {
            throw OperationProblem(.malformed, "citations are no list")
        }
        var citations: [Citation] = []
        for element in elements {
            guard let text = element.stringValue, let citation = Citation(text) else {
                throw OperationProblem(.malformed, "a citation is not valid")
            }
            citations.append(citation)
        }
        return citations
    }
}
