import RecordGuide
import RecordModel
import Schemas
import Testing

@Suite struct GuideDataTests {
    @Test func theShippedQuestionsCanBeRead() throws {
        _ = try GuideBook(paths: Schemas.paths, text: Schemas.text)
    }
}
