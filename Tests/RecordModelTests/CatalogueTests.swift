import Foundation
import RecordModel
import Schemas
import Testing

@Suite struct CatalogueTests {
    /// Deadlines that may be a date alone. An order of instants can't read a date, so the merge puts
    /// it last and only the candidates tell of it: no field may join these without a decision.
    private static let datesUnderAnOrderOfInstants = ["agreement.until", "agreement.reassess_at"]

    private let catalogue: Catalogue

    init() throws {
        catalogue = try Catalogue(version: "2026.1", paths: Schemas.paths, text: Schemas.text)
    }

    @Test func theShippedCatalogueCanBeRead() {
        #expect(catalogue.fields.count > 400)
        #expect(
            catalogue.definition(type: "person", name: "person_safety")?.isSafetyCritical == true)
        #expect(catalogue.types["person"]?.isMany == true)
    }

    @Test func whatIsEmbeddedIsWhatStandsInTheFolder() throws {
        let folder = SourceText.root.appendingPathComponent("Schemas")
        let files = try SourceText.paths(under: folder) { $0 == "json" || $0 == "sql" }
        #expect(files == Schemas.paths)
        for path in files {
            let file = folder.appendingPathComponent(path)
            #expect(try String(contentsOf: file, encoding: .utf8) == Schemas.text(path), "\(path)")
        }
        #expect(Schemas.text("no-such-file.json") == nil)
    }

    @Test func everyCodeHasItsPlaceInACautionOrderOfItsField() throws {
        var checked = 0
        for field in catalogue.fields where field.rule.policy == .mostCautious {
            let name = "\(field.type).\(field.name)"
            switch (field.value, field.rule.caution) {
            case (.enumeration(let enumeration), .list(let order)?):
                let codes = catalogue.codes(enumeration).map { JSONValue.text($0) }
                #expect(Set(order) == Set(codes), "\(name)")
                #expect(order.count == codes.count, "\(name) names a code twice")
                #expect(order.last != "unknown", "\(name)")
                checked += 1
            case (.boolean, .list(let order)?):
                #expect(order.contains(.bool(true)) && order.contains(.bool(false)), "\(name)")
                #expect(order.last != "unknown", "\(name)")
                #expect(
                    Set(order).subtracting([.bool(true), .bool(false), "unknown"]).isEmpty,
                    "\(name)")
            case (.integer, .max?), (.integer, .min?), (.instant, .earliest?), (.instant, .latest?):
                continue
            default:
                #expect(
                    Self.datesUnderAnOrderOfInstants.contains(name),
                    "\(name) has a caution order that does not fit its values")
            }
        }
        #expect(checked > 10)
    }

    @Test func onlyMostCautiousFieldsHaveACautionOrder() {
        for field in catalogue.fields {
            #expect(
                (field.rule.caution != nil) == (field.rule.policy == .mostCautious),
                "\(field.type).\(field.name)")
        }
    }

    @Test func setsAndOnlySetsMergeAsSets() {
        for field in catalogue.fields where field.rule.policy != .derived {
            let isSet = field.rule.policy == .addWinsSet
            #expect(field.value.isSet == isSet, "\(field.type).\(field.name)")
        }
    }

    @Test func aSingletonsFieldIsNeverOwnedByItsCreator() {
        for field in catalogue.fields where catalogue.types[field.type]?.isMany == false {
            #expect(field.rule.owner != .creator, "\(field.type).\(field.name)")
        }
    }

    @Test func everyFieldBelongsToATypeAndNamesAnEnumerationThatExists() {
        var names: Set<String> = []
        for field in catalogue.fields {
            let name = "\(field.type).\(field.name)"
            #expect(names.insert(name).inserted, "\(name) stands twice")
            #expect(
                field.type == Catalogue.everyType || catalogue.types[field.type] != nil, "\(name)")
            if case .enumeration(let enumeration) = field.value {
                #expect(!catalogue.codes(enumeration).isEmpty, "\(name): \(enumeration)")
            }
            if case .codeSet(let enumeration) = field.value {
                #expect(!catalogue.codes(enumeration).isEmpty, "\(name): \(enumeration)")
            }
            if case .reference(let types) = field.value {
                #expect(types.allSatisfy { catalogue.types[$0] != nil }, "\(name)")
            }
        }
    }

    @Test(arguments: [
        ("person_roles[victim]", true), ("person_roles", false), ("person_safety", true),
        ("person_safety[x]", false), ("person_roles[victim", false), ("no_such_field", false),
    ])
    func anElementFindsItsSetAndNothingElseDoes(_ name: String, _ isFound: Bool) {
        let field = FieldName(name)
        #expect((catalogue.definition(type: "person", field: field) != nil) == isFound)
        // A field without definition counts as safety-critical.
        #expect(isFound || catalogue.isSafetyCritical(type: "person", field: field))
    }

    @Test(arguments: ["types.json", "structure.json", "roles.json"])
    func aCatalogueWithoutOneOfItsFilesIsNotRead(_ missing: String) {
        let paths = Schemas.paths.filter { !$0.hasSuffix(missing) }
        #expect(throws: CatalogueProblem.self) {
            try Catalogue(version: "2026.1", paths: paths, text: Schemas.text)
        }
    }

    @Test func theCatalogueHoldsThePhrasesThatRulesLookFor() {
        for list in ["stalking", "blame"] {
            #expect(catalogue.wording[list]?.isEmpty == false, "\(list)")
        }
    }

    @Test(arguments: [#"{"wording": {"blame": []}}"#, #"{"wording": {"blame": ["x", 1]}}"#])
    func aListOfPhrasesThatIsNoneIsNotRead(_ faulty: String) {
        #expect(throws: CatalogueProblem.self) {
            try Catalogue(version: "2026.1", paths: Schemas.paths) { path in
                path.hasSuffix("wording.json") ? faulty : Schemas.text(path)
            }
        }
    }

    @Test func aVersionThatDoesNotExistIsNotRead() {
        #expect(throws: CatalogueProblem.self) {
            try Catalogue(version: "1999.1", paths: Schemas.paths, text: Schemas.text)
        }
    }
}
