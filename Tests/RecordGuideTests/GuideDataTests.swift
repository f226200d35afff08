import RecordModel
import SamenOp
import Schemas
import Testing

@testable import RecordGuide

/// The questions that ship, held against the catalogue: a wrong name would never be asked, or
/// never be stored.
@Suite struct GuideDataTests {
    private let catalogue: Catalogue
    private let book: GuideBook
    private let topics: [GuideTopic]

    init() throws {
        catalogue = try ProductData.load().catalogue
        let book = try GuideBook.load()
        self.book = book
        let places = book.steps.map { GuidePlace.step($0) } + [.departure]
        topics = places.flatMap { book.chapter($0).topics }
    }

    @Test func thereAreQuestionsForFiveStepsAndForLeaving() {
        #expect(book.steps == [1, 2, 3, 4, 5])
        #expect(topics.flatMap(\.questions).count > 150)
        #expect(book.chapter(.step(4)).topics.compactMap(\.point) == [1, 2, 3, 4, 5, 6, 7])
    }

    @Test func everyQuestionWritesToAFieldThatCanBeWritten() throws {
        for topic in topics {
            #expect(catalogue.types[topic.type] != nil, "\(topic.id)")
            for question in topic.questions {
                let place = "\(topic.id).\(question.id)"
                let definition = try #require(
                    catalogue.definition(type: topic.type, name: question.field), "\(place)")
                #expect(definition.rule.policy != .derived, "\(place)")
                #expect(definition.value.value(at: question.keys[...]) != nil, "\(place)")
                if let note = question.note {
                    let field = catalogue.definition(type: topic.type, name: note)
                    #expect(field?.value == .text, "\(place): \(note)")
                }
            }
            for preset in topic.preset + topic.start {
                #expect(
                    catalogue.definition(type: topic.type, name: preset.field) != nil,
                    "\(topic.id): \(preset.field)")
            }
            if let about = topic.about {
                #expect(
                    catalogue.definition(type: topic.type, name: about.field) != nil,
                    "\(topic.id): \(about.field)")
            }
        }
    }

    @Test func everyConditionLooksAtAFieldWithValuesThatItCanHave() {
        for topic in topics {
            check(topic.conditions, topic.type, topic.about?.type, topic.id)
            check(topic.about?.conditions ?? [], topic.about?.type, nil, topic.id)
            check(topic.when, topic.type, nil, topic.id)
            check(topic.add?.when ?? [], nil, topic.about?.type, topic.id)
            for question in topic.questions {
                check(question.when, topic.type, topic.about?.type, "\(topic.id).\(question.id)")
            }
        }
        let form = book.departure
        for listing in [form.persons, form.weapons, form.calls] {
            check(listing.conditions, listing.type, nil, listing.type)
            for field in listing.fields {
                #expect(catalogue.definition(type: listing.type, name: field) != nil, "\(field)")
            }
        }
        check(form.callsOfKind, form.calls.type, nil, form.calls.type)
    }

    @Test func whatIsUnknownCanBeSaidWhereverTheCatalogueHasIt() throws {
        let desk = try Desk()
        let scene = try desk.scene
        for topic in topics {
            for question in topic.questions where question.only == nil {
                guard
                    let definition = catalogue.definition(type: topic.type, name: question.field),
                    let leaf = definition.value.value(at: question.keys[...])
                else { continue }
                let values = scene.form(question, leaf, definition.rule).choices.map(\.value)
                let place = "\(topic.id).\(question.id)"
                if case .enumeration(let name) = leaf, catalogue.codes(name).contains("unknown") {
                    #expect(values.contains("unknown"), "\(place)")
                }
                if leaf == .boolean, question.keys.isEmpty,
                    case .list(let order)? = definition.rule.caution, order.contains("unknown")
                {
                    #expect(values.contains(.null), "\(place)")
                }
            }
        }
    }

    @Test func bothLanguagesSayTheNameOrNeitherDoes() {
        let asked =
            topics.flatMap(\.questions).map(\.ask)
            + topics.compactMap(\.add).flatMap { [$0.ask, $0.again] }
        for text in asked {
            #expect(!text.dutch.isEmpty && !text.english.isEmpty)
            #expect(
                text.dutch.contains("{name}") == text.english.contains("{name}"), "\(text.dutch)")
            #expect(text.dutch.hasSuffix("?") || text.dutch.hasSuffix("."), "\(text.dutch)")
        }
    }

    @Test(arguments: [
        #"{"step": 1}"#, #"{"step": 1, "topics": [{"id": "a", "type": "person"}]}"#,
        #"{"step": 1, "topics": [{"id": "a", "title": {"nl": "a", "en": "a"}, "type": "person","#
            + #" "when": [{"often": 3}]}]}"#,
        "nothing",
    ])
    func dataThatCanNotBeReadIsRefusedWithItsPlace(_ file: String) {
        let problem = #expect(throws: CatalogueProblem.self) {
            try GuideBook(paths: Schemas.paths + ["guide/step-9.json"]) { path in
                path == "guide/step-9.json" ? file : Schemas.text(path)
            }
        }
        #expect(problem?.message.contains("guide/step-9.json") == true)
    }

    private func check(
        _ conditions: [GuideCondition], _ type: String?, _ about: String?, _ place: String
    ) {
        for condition in conditions {
            switch condition {
            case .possibly(let path, let values), .surely(let path, let values):
                let definition = self.definition(path, type, about, place)
                for value in values where value != "$organisation" {
                    let form = path.field.element == nil ? definition?.value : .boolean
                    let accepts = form?.accepts(value, codes: catalogue.codes) ?? false
                    #expect(accepts, "\(place): \(value.canonicalText)")
                }
            case .answered(let path), .below(let path, _): definition(path, type, about, place)
            case .open, .organisation: continue
            case .some(let type, let inner):
                #expect(catalogue.types[type] != nil, "\(place): \(type)")
                check(inner, type, nil, place)
            case .named(let name):
                #expect(book.conditions(named: name) != [.any([])], "\(place): \(name)")
                check(book.conditions(named: name), type, about, place)
            case .any(let inner), .not(let inner): check(inner, type, about, place)
            }
        }
    }

    @discardableResult
    private func definition(
        _ path: GuidePath, _ type: String?, _ about: String?, _ place: String
    ) -> FieldDefinition? {
        let owner: String? =
            switch path.place {
            case .subject: type
            case .about: about
            case .singleton(let name): name
            }
        let definition = owner.flatMap { catalogue.definition(type: $0, name: path.field.base) }
        #expect(definition != nil, "\(place): \(path.field)")
        return definition
    }
}
