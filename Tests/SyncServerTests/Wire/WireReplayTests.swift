import Foundation
import RecordModel
import SyncProtocol
import Synchronization
import Testing

/// What clients of each served version of the protocol say still gets what it got.
///
/// `SAMENOP_RECORD_WIRE=1` records the current version, once, before it is released; a recording
/// is never made again.
@Suite struct WireReplayTests {
    @Test(arguments: ["1.0"])
    func everyWordOfAServedVersionIsAnsweredAsItWas(version: String) async throws {
        let golden = WireWorld.goldenFolder.appending(path: "wire-\(version).json")
        let kept = try JSONReader.read(Data(contentsOf: golden))
        let exchanges = (kept["exchanges"]?.arrayValue ?? []).compactMap(WireExchange.init)
        #expect(exchanges.count >= 20)
        let world = try await WireWorld()
        try await LiveService.serve(world.core) { client, _ in
            var tokens: [String: String] = [:]
            var laptop = ""
            for (index, exchange) in exchanges.enumerated() {
                let place = "\(index): \(exchange.call)"
                let request = try? JSONReader.read(exchange.request)
                if let nonce = request?["nonce"]?.stringValue {
                    try await world.give(nonce: nonce)
                }
                if let code = request?["code"]?.stringValue { laptop = String(code.suffix(1)) }
                let answer = try await client.send(
                    exchange.method, exchange.path, exchange.request,
                    token: exchange.session.map { tokens[$0] ?? "" })
                #expect(answer.status == exchange.status, "\(place)")
                let json = try JSONReader.read(answer.body)
                let before = try JSONReader.read(exchange.answer)
                #expect(WireExchange.differences(before, json) == [], "\(place)")
                if let token = json["token"]?.stringValue { tokens[laptop] = token }
            }
        }
        #expect(try await world.core.check().isEmpty)
    }

    @Test(
        .enabled(if: ProcessInfo.processInfo.environment["SAMENOP_RECORD_WIRE"] != nil))
    func recordTheCurrentVersion() async throws {
        let golden = WireWorld.goldenFolder
            .appending(path: "wire-\(SyncVersion.current).json")
        try #require(
            !FileManager.default.fileExists(atPath: golden.path), "a recording stays as it is")
        let exchanges = try await WireScript.record()
        let lines = exchanges.map(\.json.canonicalText).joined(separator: ",\n")
        try "{\"protocol\":\"\(SyncVersion.current)\",\"exchanges\":[\n\(lines)\n]}\n"
            .write(to: golden, atomically: true, encoding: .utf8)
    }
}
