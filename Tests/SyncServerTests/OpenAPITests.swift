import RecordModel
import Schemas
import SyncProtocol
import SyncServer
import Testing

/// The published document is held to the code.
@Suite struct OpenAPITests {
    let document: JSONValue

    init() throws {
        document = try JSONReader.read(try #require(Schemas.text("openapi.json")))
    }

    @Test func itNamesExactlyTheCallsThatExist() {
        let calls = (document["paths"]?.objectValue?.members ?? []).flatMap { path in
            (path.value.objectValue?.keys ?? []).map {
                "\($0.string.uppercased()) \(path.key.string)"
            }
        }
        #expect(Set(calls) == Set(ServiceCall.allCases.map(\.rawValue)))
    }

    @Test func itNamesExactlyTheCodesThatExist() {
        let schemas = document["components"]?["schemas"]
        func codes(_ schema: JSONValue?) -> Set<String> {
            Set(schema?["enum"]?.arrayValue?.compactMap(\.stringValue) ?? [])
        }
        #expect(
            codes(schemas?["ValidityCode"]) == Set(ValidityCode.allCases.map(\.rawValue)))
        #expect(codes(schemas?["Verdict"]) == Set(Verdict.allCases.map(\.rawValue)))
        #expect(
            codes(schemas?["Problem"]?["properties"]?["code"])
                == Set(SyncProblem.Code.allCases.map(\.rawValue)))
    }
}
