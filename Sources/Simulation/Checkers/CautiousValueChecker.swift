import RecordModel

/// Proves that the value in force of a contested safety-critical field is the most cautious one.
///
/// The order is worked out anew here, without the merge.
package enum CautiousValueChecker: LaptopChecker {
    /// The checker's name.
    package static let name = "cautious-value"

    /// Looks at every contested field whose most cautious value holds.
    package static func check(_ content: ReplicaContent, catalogue: Catalogue) -> String? {
        for record in content.records {
            for (entity, fields) in record.fields.sorted(by: { $0.key < $1.key }) {
                for (name, field) in fields.sorted(by: { $0.key < $1.key }) {
                    let rule = catalogue.rule(type: entity.type, field: name)
                    guard let order = rule.caution, Set(field.heads.map(\.value)).count > 1,
                        let least = field.heads.map({ rank($0.value, order) }).min()
                    else { continue }
                    guard field.heads.contains(where: { $0.value == field.value }),
                        rank(field.value, order) == least
                    else {
                        return "\(content.name) has a less cautious value of \(entity) \(name)"
                    }
                }
            }
        }
        return nil
    }

    /// The lower, the more cautious.
    private static func rank(_ value: JSONValue, _ order: CautionOrder) -> Int64 {
        switch order {
        case .list(let values):
            if let place = values.firstIndex(of: value) { return Int64(place) * 10 }
            guard value.isNull else { return 1 }
            if let unknown = values.firstIndex(of: "unknown") { return Int64(unknown) * 10 }
            return Int64(values.count - 1) * 10 - 1
        case .max: return value.integerValue.map { -$0 } ?? .max
        case .min: return value.integerValue ?? .max
        case .earliest: return instant(value) ?? .max
        case .latest: return instant(value).map { -$0 } ?? .max
        }
    }

    private static func instant(_ value: JSONValue) -> Int64? {
        value.stringValue.flatMap { Instant($0)?.milliseconds }
    }
}
