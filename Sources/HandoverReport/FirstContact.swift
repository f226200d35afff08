import RecordMerge
import RecordModel

/// Who is called first, and how: as long as people differ about it, everybody named is to be
/// reached. Where nobody is named, it says so, and how all are reached whom one could ask.
struct FirstContact {
    private let context: ReportContext
    private let path: FieldPath

    init(_ context: ReportContext) {
        self.context = context
        path = context.layout.pageOne.firstContact
    }

    var blocks: [ReportBlock] {
        let name = FieldName(path.name)
        let named = context.present(path.type).filter { !codes($0.fields[name]).isEmpty }
        guard !named.isEmpty else { return [unknown] + ways(everybody, "contact.everybody") }
        return named.flatMap { entity -> [ReportBlock] in
            guard let field = entity.fields[name] else { return [] }
            // Who reads the report may be the first contact: then it is the sender one calls back.
            let called = codes(field) + [context.request.organisation]
            return who(entity, field) + ways(Self.distinct(called), "contact.reach")
        }
    }

    /// How the organisation is reached that gives the report, for who gets no words of the record:
    /// neither who wrote in it, nor when.
    var sender: [ReportBlock] {
        let code = context.request.organisation
        let reach = ContactPoints(context)
        return [
            .table(
                ReportTable(
                    caption: context.text("contact.reach"),
                    headers: ["organisation", "reach"].map { context.text("column.\($0)") },
                    rows: [ReportRow([called(code), reach.numbers(of: code)])])),
            .paragraph(reach.source([code])),
        ]
    }

    /// That nobody is named, and where to write who it is.
    private var unknown: ReportBlock {
        guard context.mayDeny(path) else {
            return .notice(context.text("contact.unknown_or_withheld"))
        }
        guard context.isRecipientWriter else {
            return .notice(context.text("contact.unknown_to_reader"))
        }
        let field = "\(context.typeLabel(path.type)): \(context.label(path))"
        return .notice(context.text("contact.unknown", ["field": field]))
    }

    private func who(_ entity: MaterialisedEntity, _ field: MaterialisedField) -> [ReportBlock] {
        let values = ValueText(context)
        let voices = Voices(context).lines(field, type: path.type, name: FieldName(path.name))
        let details = context.layout.pageOne.firstContactDetails.map { name in
            let detail = FieldPath(type: path.type, name: name)
            let said = context.fields(entity, base: name).flatMap { pair in
                pair.field.allHeads.map {
                    values.value($0.value, type: path.type, field: pair.name)
                }
            }
            return ReportFact(
                label: context.label(detail),
                value: said.isEmpty
                    ? context.nothing(about: [detail]) : said.joined(separator: " / "))
        }
        guard field.state == .conflict else {
            let said = voices.joined(separator: "; ")
            return [.facts([ReportFact(label: context.label(path), value: said)] + details)]
        }
        let names = codes(field).map(called).joined(separator: context.text("and"))
        return [
            .notice(context.text("contact.contested", ["names": names])), .list(voices),
            .facts(details),
        ]
    }

    /// Whom a field names, each once.
    private func codes(_ field: MaterialisedField?) -> [String] {
        Self.distinct((field?.allHeads ?? []).compactMap { $0.value.known?.stringValue })
    }

    /// Who takes part or wrote something, as far as the report tells that, and who else in the
    /// region can be called.
    private var everybody: [String] {
        Set(context.input.sync.units.map(\.organisation))
            .union(context.input.facts.operations.values.map(\.author.organisation))
            .union(ContactPoints(context).organisations).sorted()
    }

    private func called(_ code: String) -> String {
        context.catalogue.roles.organisations[code]?[context.language]
            ?? ValueText(context).json(.text(code), type: path.type, field: FieldName(path.name))
    }

    /// How organisations are reached: a row for each.
    private func ways(_ codes: [String], _ caption: String) -> [ReportBlock] {
        guard !codes.isEmpty else { return [] }
        let reach = ContactPoints(context)
        return [
            .table(
                ReportTable(
                    caption: context.text(caption),
                    headers: ["organisation", "unit", "who", "reach"].map {
                        context.text("column.\($0)")
                    },
                    rows: codes.map { code in
                        ReportRow([
                            called(code), reach.units(of: code), reach.people(of: code),
                            reach.numbers(of: code),
                        ])
                    })), .paragraph(reach.source(codes)),
        ]
    }

    private static func distinct(_ codes: [String]) -> [String] {
        codes.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
