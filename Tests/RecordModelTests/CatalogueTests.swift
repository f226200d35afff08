import RecordModel
import Schemas
import Testing

@Suite struct CatalogueTests {
    @Test func theShippedCatalogueCanBeRead() throws {
        let catalogue = try Catalogue(
            version: "2026.1", paths: Schemas.paths, text: Schemas.text)
        #expect(catalogue.fields.count > 400)
        #expect(
            catalogue.definition(type: "person", name: "person_safety")?.isSafetyCritical == true)
        #expect(catalogue.types["person"]?.isMany == true)
    }
}
