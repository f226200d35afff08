import Foundation
import RecordModel
import RecordStore

/// A field as people type it: `FIELD=VALUE`, `FIELD[ELEMENT]=true`, `FIELD:=JSON`, `FIELD=@FILE`.
package struct ValueEntry: Hashable, Sendable {
    /// How the text after the sign is to be read.
    package enum Form: Hashable, Sendable {
        case plain
        case json
    }

    /// The field as typed.
    package let field: String
    /// The text as typed.
    package let text: String
    /// How to read it.
    package let form: Form

    /// An entry of its parts.
    package init(field: String, text: String, form: Form = .plain) {
        self.field = field
        self.text = text
        self.form = form
    }

    /// Reads `FIELD=VALUE` or `FIELD:=JSON`; nil when there is no sign, or no field before it.
    package init?(_ typed: String) {
        guard let sign = typed.firstIndex(of: "="), sign > typed.startIndex else { return nil }
        let before = typed.index(before: sign)
        let isJSON = typed[before] == ":"
        let field = typed[..<(isJSON ? before : sign)]
        guard !field.isEmpty else { return nil }
        self.init(
            field: String(field), text: String(typed[typed.index(after: sign)...]),
            form: isJSON ? .json : .plain)
    }
}

extension LocalReplica {
    /// Turns a typed entry into a field and a value of the catalogue.
    ///
    /// - Parameters:
    ///   - type: The type of the entity it belongs to.
    ///   - record: The record in which references are looked up; nil before there is one.
    ///   - readFile: The text of a file, for `FIELD=@FILE`.
    /// - Throws: ``StoreError`` that names the field, and what is allowed.
    package func value(
        _ entry: ValueEntry, type: String, in record: RecordID?,
        readFile: (String) throws -> String
    ) throws -> (FieldName, JSONValue) {
        let field = try fieldName(entry.field, type: type, in: record)
        guard let definition = catalogue.definition(type: type, field: field) else {
            // The check says what is wrong with the name, and what was probably meant.
            try EditCheck(catalogue).field(type: type, field, .null)
            throw StoreError(.unknownField, "the type has no such field")
        }
        if entry.form == .json {
            do throws(JSONProblem) {
                return (field, normalised(try JSONReader.read(entry.text)))
            } catch {
                throw StoreError(
                    .wrongType, "no JSON: \(error.message)", details: ["field": entry.field])
            }
        }
        var text = entry.text
        if text.hasPrefix("@") { text = try readFile(String(text.dropFirst())) }
        return (field, dated(try plain(text, definition.value, in: record), definition))
    }

    /// A plain date of a field that is ordered by moments, as the end of that day here: the merge
    /// knows no order between a date and a moment.
    private func dated(_ value: JSONValue, _ definition: FieldDefinition) -> JSONValue {
        guard definition.value == .dateOrInstant,
            definition.rule.caution == .earliest || definition.rule.caution == .latest,
            let date = value.stringValue.flatMap({ CalendarDate($0) })
        else { return value }
        let end = AmsterdamTime.instant(
            days: date.days, milliseconds: CivilTime.dayMilliseconds - 1_000)
        return .text(end.text)
    }

    private func fieldName(
        _ typed: String, type: String, in record: RecordID?
    ) throws -> FieldName {
        let name = FieldName(typed)
        guard let element = name.element, let record,
            case .referenceSet(let types)? = catalogue.definition(type: type, name: name.base)?
                .value
        else { return name }
        return FieldName(name.base, element: try reference(element, types: types, in: record))
    }

    private func plain(
        _ text: String, _ type: ValueType, in record: RecordID?
    ) throws -> JSONValue {
        switch type {
        case .text: return normalised(.text(text))
        case _ where text == "null": return .null
        case .boolean, .codeSet, .referenceSet:
            return text == "true" ? .bool(true) : text == "false" ? .bool(false) : .text(text)
        case .integer: return Int64(text).map { .integer($0) } ?? .text(text)
        case .reference(let types):
            guard let record else { return .text(text) }
            return .text(try reference(text, types: types, in: record))
        case .instant, .dateOrInstant: return .text(text)
        default: return normalised(.text(text))
        }
    }

    /// Text in the form that is compared everywhere: composed characters (NFC).
    private func normalised(_ value: JSONValue) -> JSONValue {
        switch value {
        case .string(let text): .text(text.string.precomposedStringWithCanonicalMapping)
        case .array(let elements): .array(elements.map(normalised))
        case .object(let object):
            .object(JSONObject(object.members.map { ($0.key, normalised($0.value)) }))
        default: value
        }
    }
}
