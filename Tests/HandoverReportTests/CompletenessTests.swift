import RecordMerge
import RecordModel
import Testing

@testable import HandoverReport

/// Writes a value of its own into every field of the catalogue.
private struct EveryField {
    var world: ReportWorld
    var written: [(entity: EntityReference, field: FieldName)] = []
    var markers: [String] = []

    init() throws {
        world = try ReportWorld()
        for type in world.catalogue.types.keys.sorted() {
            var values: [(String, JSONValue)] = []
            for field in world.catalogue.fields
            where (field.type == type || field.type == Catalogue.everyType)
                && field.rule.policy != .derived
            {
                let name = field.value.isSet ? "\(field.name)[\(element(field.value))]" : field.name
                values.append((name, sample(field.value)))
            }
            let operation = try world.write(
                ReportWorld.police, "2026-02-10T14:05:00+01:00", type, values)
            written += values.map { (operation.header.entity, FieldName($0.0)) }
        }
    }

    /// Another voice on every field, something removed, and what no catalogue knows.
    mutating func addVoices() throws {
        for type in world.catalogue.types.keys.sorted() {
            guard let first = written.first(where: { $0.entity.type == type })?.entity else {
                continue
            }
            let values = written.filter { $0.entity == first }.map { written in
                (written.field.description, JSONValue.null)
            }
            try world.write(
                ReportWorld.vt, "2026-02-10T14:06:00+01:00", type, values, on: first)
        }
        let made = try world.write(
            ReportWorld.police, "2026-02-10T14:37:00+01:00", "weapon", [("where", "WEG")])
        try world.remove(made, ReportWorld.police, "2026-02-10T14:39:00+01:00", reason: "weg")
        try world.write(
            ReportWorld.police, "2026-02-10T14:40:00+01:00", "incident",
            [("field_of_tomorrow", "MORGEN")])
        try world.write(
            ReportWorld.vt, "2026-02-10T14:40:00+01:00", "type_of_tomorrow",
            [("some_field", "MORGEN")])
        for receiver in ["zvh", "wijkteam"] {
            try world.write(
                ReportWorld.police, "2026-02-10T14:05:00+01:00", "disclosure",
                [("receiver_org", .text(receiver)), ("covenant_ref", "C-7")])
        }
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "person",
            [("report_vs_complaint", "aangifte")])
    }

    private func element(_ value: ValueType) -> String {
        if case .codeSet(let name) = value { return world.catalogue.codes(name)[0] }
        return "incident"
    }

    private mutating func sample(_ value: ValueType) -> JSONValue {
        switch value {
        case .text:
            markers.append("MERKTEKEN\(markers.count)EINDE")
            return .text(markers[markers.count - 1])
        case .boolean, .codeSet, .referenceSet: return .bool(true)
        case .integer: return .integer(1234)
        case .instant, .dateOrInstant: return "2026-02-10T14:03:00+01:00"
        case .date: return "2026-02-09"
        case .decimal: return "52.25"
        case .enumeration(let name): return .text(world.catalogue.codes(name)[0])
        case .reference(let types): return .text(types.first ?? "incident")
        case .object(let keys):
            return .members(
                keys.keys.sorted().map { ($0, sample(keys[$0] ?? .text)) })
        case .list(let items): return .array([sample(items)])
        }
    }
}

/// What one operation says on a field.
private struct Voice: Hashable {
    let entity: EntityReference
    let field: FieldName
    let operation: OperationID?
}

@Suite("Nothing that is stored is lost")
struct CompletenessTests {
    @Test("Every field of the catalogue stands in exactly one section, in every form")
    func everyField() throws {
        let every = try EveryField()
        let input = try every.world.input()
        let model = try ReportWorld.report(input)
        let markdown = MarkdownRenderer.render(model)
        let html = HTMLRenderer.render(model)
        let json = JSONRenderer.render(model).canonicalText
        let stored = model.rows(in: Set(3...27).subtracting([21]))
        #expect(every.written.count > 500)
        for (entity, field) in every.written {
            let rows = stored.filter { $0.source?.entity == entity && $0.source?.field == field }
            #expect(rows.count == 1, "\(entity.type).\(field)")
            for row in rows {
                let words = row.cells.prefix(2).map { TextEscaping.markdown($0) }
                #expect(
                    markdown.contains("\(words[0]): **\(words[1])**"), "\(entity.type).\(field)")
                let shown = row.cells.prefix(2).map { TextEscaping.html($0) }
                let item = "\(shown[0]):</span> <strong>\(shown[1])</strong>"
                #expect(html.contains(item), "\(entity.type).\(field)")
                #expect(json.contains("\"field\":\"\(field)\""), "\(entity.type).\(field)")
            }
        }
        for marker in every.markers {
            #expect(markdown.contains(marker) && html.contains(marker) && json.contains(marker))
        }
    }

    @Test(
        "For every recipient each field stands in a section, or its kind is among the withheld",
        arguments: [
            "vt_file", "zsm", "om", "actieoverleg", "zvh", "rvdk", "probation", "care",
            "base_team", "kct", "shn",
        ])
    func everyRecipient(recipient: String) throws {
        var every = try EveryField()
        every.world.profile = try ProductData.text("profiles/profile-g.json")
        for receiver in ["zvh", "wijkteam"] {
            try every.world.write(
                ReportWorld.police, "2026-02-10T14:05:00+01:00", "disclosure",
                [("receiver_org", .text(receiver)), ("covenant_ref", "C-7")])
        }
        try every.world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "person",
            [("report_vs_complaint", "aangifte")])
        let facts = try every.world.input().facts
        let permitted = try ReportWorld.permitted(recipient, by: "police", facts)
        let policy = ReleasePolicy(
            ReleaseScope(
                permitted, try ReportWorld.setting(facts),
                layout: try ProductData.layout().sections))
        let (cut, model) = try every.world.cutReport(for: recipient)
        let stored = model.rows(in: Set(3...27).subtracting([21]))
        let entities = Dictionary(
            uniqueKeysWithValues: facts.record.entities.map { ($0.reference, $0) })
        var shownCount = 0
        for (entity, field) in every.written {
            let rows = stored.filter { $0.source?.entity == entity && $0.source?.field == field }
            switch policy.decide(try #require(entities[entity]), field) {
            case .shown:
                #expect(rows.count == 1, "\(entity.type).\(field)")
                shownCount += 1
            case .summarised:
                #expect(rows.isEmpty, "\(entity.type).\(field)")
                #expect(
                    cut.summaries.values.joined().contains { $0.type == entity.type },
                    "\(entity.type).\(field)")
            case .withheld(let category, let reason):
                #expect(rows.isEmpty, "\(entity.type).\(field)")
                let kind = try #require(cut.withheld.first { $0.category == category })
                #expect(kind.reasons.contains(reason), "\(entity.type).\(field)")
            }
        }
        #expect(shownCount > 0 || ["care", "shn"].contains(recipient))
    }

    @Test(
        "For every recipient each voice is told, counted, or named as left out with a reason",
        arguments: [
            "vt_file", "zsm", "om", "actieoverleg", "zvh", "rvdk", "probation", "care",
            "base_team", "kct", "shn",
        ])
    func everyVoice(recipient: String) throws {
        var every = try EveryField()
        every.world.profile = try ProductData.text("profiles/profile-g.json")
        try every.addVoices()
        let facts = try every.world.input().facts
        let permitted = try ReportWorld.permitted(recipient, by: "police", facts)
        let policy = ReleasePolicy(
            ReleaseScope(
                permitted, try ReportWorld.setting(facts),
                layout: try ProductData.layout().sections))
        let (cut, model) = try every.world.cutReport(for: recipient)
        let told = Set(
            model.rows(in: Set(3...27).subtracting([21])).compactMap(\.source).map {
                Voice(entity: $0.entity, field: $0.field, operation: $0.operation)
            })
        var counts = (voices: 0, removed: 0)
        for entity in facts.record.entities {
            if !entity.isPresent { counts.removed += 1 }
            for (name, field) in entity.fields {
                let voices = Set(
                    field.allHeads.map {
                        Voice(
                            entity: entity.reference, field: name,
                            operation: $0.stamp.operation)
                    })
                if field.allHeads.count > 1 { counts.voices += 1 }
                switch policy.decide(entity, name) {
                case .shown: #expect(voices.isSubset(of: told), "\(entity.reference.type).\(name)")
                case .summarised:
                    #expect(voices.isDisjoint(with: told))
                    #expect(
                        cut.summaries.values.joined().contains {
                            $0.type == entity.reference.type
                        })
                case .withheld(let category, let reason):
                    #expect(voices.isDisjoint(with: told))
                    let kind = try #require(cut.withheld.first { $0.category == category })
                    #expect(kind.reasons.contains(reason))
                }
            }
        }
        #expect(counts.voices > 100 && counts.removed == 1)
        // What is named in the report is what was found, or nothing for who may not know.
        let named = permitted.recipient.maySeeWithheld ? cut.withheld : []
        #expect(model.withheld == named)
        let schema = try JSONReader.read(ProductData.text("json-schema/report.schema.json"))
        let known = schema["$defs"]?["withheld"]?["properties"]?["reasons"]?["items"]?["enum"]
        for reason in named.flatMap(\.reasons) {
            #expect(known?.arrayValue?.contains(.text(reason.rawValue)) == true)
        }
    }

    @Test(
        "A value that was not accepted is told within the organisation, or named as left out",
        arguments: [
            ("base_team", "person", "fear_words", true), ("base_team", "weapon", "where", true),
            ("base_team", "info_item", "text", false), ("om", "person", "fear_words", false),
            ("kct", "person", "fear_words", false),
        ])
    func refusedValues(recipient: String, type: String, field: String, isShown: Bool) throws {
        let visit = try JointVisit()
        var other = try JointVisit()
        let refused = try other.world.write(
            ReportWorld.vt, "2026-02-10T15:00:00+01:00", type, [(field, "MERK2")],
            on: type == "person" ? visit.child : nil)
        var (cut, _) = try visit.world.cutReport(for: recipient)
        let value = NotAcceptedValue(
            fact: .init(refused, isConfirmed: false), field: FieldName(field), value: "MERK2")
        let member = EntityMember(
            record: cut.facts.record.id, entity: refused.header.entity)
        #expect(cut.shown([(member, value)]).isEmpty == !isShown)
        #expect(cut.withheld.map(\.category).contains("not_accepted") == !isShown)
    }

    @Test("People read labels, never codes", arguments: Language.allCases)
    func labels(language: Language) throws {
        let every = try EveryField()
        let inputs = [
            try every.world.input(), try ReportWorld().input(), try JointVisit().input(),
        ]
        let words = try inputs.map { input in
            let model = try ReportWorld.report(input, language: language)
            return (1...27).map(model.words).joined(separator: "\n")
        }.joined(separator: "\n")
        let codes = every.world.catalogue.enumerations.values.joined().map(\.code)
        let names = every.world.catalogue.fields.map(\.name) + every.world.catalogue.types.keys
        let pieces = Set(words.split { !$0.isLetter && $0 != "_" && $0 != "." }.map(String.init))
        #expect(pieces.intersection((codes + names).filter { $0.contains("_") }).isEmpty)
        #expect(!words.contains("report."))
        #expect(!words.contains("deze versie niet kent") && !words.contains("does not know"))
    }

    @Test("A field or type that no catalogue knows stands under what is left over")
    func unknownFields() throws {
        var world = try ReportWorld()
        try world.write(
            ReportWorld.police, "2026-02-10T14:05:00+01:00", "incident",
            [("field_of_tomorrow", "MERK1")])
        try world.write(
            ReportWorld.police, "2026-02-10T14:06:00+01:00", "type_of_tomorrow",
            [("some_field", .members([("a", .integer(7))]))])
        let words = try ReportWorld.report(try world.input()).words(in: 27)
        #expect(words.contains("MERK1"))
        #expect(words.contains(#"{"a":7}"#))
    }

    @Test("Values that were not accepted stand beside their field and say so")
    func notAccepted() throws {
        var visit = try JointVisit()
        let refused = try visit.world.write(
            ReportWorld.vt, "2026-02-10T15:00:00+01:00", "person", [("fear_words", "MERK2")],
            on: visit.child)
        let value = NotAcceptedValue(
            fact: .init(refused, isConfirmed: false), field: FieldName("fear_words"),
            value: "MERK2")
        let world = try JointVisit().world
        let model = try ReportWorld.report(try world.input(notAccepted: [value]))
        let row = try #require(
            model.rows(in: [11]).first { $0.source?.state == .notAccepted })
        #expect(row.cells[1] == "MERK2")
        #expect(row.cells[2] == "niet aanvaard")
    }

    @Test("What was put right says so, where it stands and in the timeline")
    func corrected() throws {
        var world = try ReportWorld()
        let wrong = try world.write(
            ReportWorld.police, "2026-02-10T14:37:00+01:00", "entry_signal",
            [("safe_to_enter_signal_at", "2026-02-10T13:36:00+01:00")])
        try world.write(
            ReportWorld.police, "2026-02-10T14:38:00+01:00", "entry_signal",
            [
                ("safe_to_enter_signal_at", "2026-02-10T14:36:00+01:00"),
                ("corrects", .text(wrong.header.entity.id)),
            ])
        let words = try ReportWorld.report(try world.input()).words(in: 7)
        #expect(words.contains("(later verbeterd)"))
        #expect(words.contains("Lees in plaats hiervan"))
    }

    @Test("What was taken away stays in the report, with who did it and why")
    func removed() throws {
        var world = try ReportWorld()
        let made = try world.write(
            ReportWorld.police, "2026-02-10T14:37:00+01:00", "weapon", [("where", "MERK3")])
        try world.remove(made, ReportWorld.police, "2026-02-10T14:39:00+01:00", reason: "MERK4")
        let model = try ReportWorld.report(try world.input())
        let words = model.words(in: 6)
        for piece in ["Weggehaald", "MERK3", "MERK4", "(p-017)"] {
            #expect(words.contains(piece), "\(piece)")
        }
        #expect(!model.words(in: 2).contains("MERK3"))
    }

    @Test("An empty record says in every section that nothing is recorded")
    func emptyRecord() throws {
        let model = try ReportWorld.report(try ReportWorld().input())
        #expect(model.sections.map(\.number) == Array(1...27))
        for number in Array(3...19) + [22, 23, 24, 25, 27] {
            #expect(model.words(in: number) == "niet vastgelegd", "section \(number)")
        }
        #expect(model.sections.allSatisfy { !$0.blocks.isEmpty })
        let english = try ReportWorld.report(try ReportWorld().input(), language: .english)
        #expect(english.words(in: 3) == "not recorded")
    }

    @Test("Every name in the layout files exists in the catalogue, and sections number 1 to 26")
    func layoutNames() throws {
        let catalogue = try ProductData.catalogue()
        let layout = try ProductData.layout()
        for section in layout.sections.sections {
            for type in section.types { #expect(catalogue.types[type] != nil, "\(type)") }
        }
        var paths = layout.sections.sections.flatMap(\.fields).map(FieldPath.init)
        paths += layout.sections.timelineFields.sorted().map(FieldPath.init)
        paths += layout.sections.views
        let page = layout.pageOne
        paths += page.acute + page.mustKnow + page.dangers.map(\.field) + page.dates.map(\.field)
        paths += [page.safety, page.firstContact]
        paths += page.handlers.map(\.field) + page.undated.map(\.field)
        for path in paths {
            let path = try #require(path)
            #expect(
                catalogue.definition(type: path.type, name: path.name) != nil,
                "\(path.type).\(path.name)")
        }
        for type in layout.sections.timelineTypes { #expect(catalogue.types[type] != nil) }
        for danger in page.dangers {
            for name in danger.details + danger.only.map(\.field.base) {
                #expect(catalogue.definition(type: danger.field.type, name: name) != nil)
            }
        }
        let owners =
            page.dates.map { ($0.field.type, $0.owner) }
            + page.undated.map { ($0.field.type, $0.owner) }
        for (type, owner) in owners {
            guard let owner else { continue }
            #expect(catalogue.definition(type: type, name: owner) != nil, "\(owner)")
        }
        for undated in page.undated {
            for condition in undated.unless {
                #expect(
                    catalogue.definition(type: undated.field.type, field: condition.field) != nil)
            }
        }
    }
}
