import Foundation
import RecordModel
import SyncProtocol
import Testing

@testable import SyncClient

/// A service that takes connections and never says a word, on a free port of this machine.
private final class SilentService {
    let port: Int
    private let descriptor: Int32

    init() throws {
        #if os(Linux)
            let kind = Int32(SOCK_STREAM.rawValue)
        #else
            let kind = SOCK_STREAM
        #endif
        let made = socket(AF_INET, kind, 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(made, $0, length) == 0 && listen(made, 8) == 0
                    && getsockname(made, $0, &length) == 0
            }
        }
        guard isListening else { throw CocoaError(.fileReadUnknown) }
        descriptor = made
        port = Int(UInt16(bigEndian: address.sin_port))
    }

    deinit { close(descriptor) }
}

@Suite struct PatienceTests {
    private static func code(_ service: HTTPSyncService) async -> SyncProblem.Code? {
        do { _ = try await service.sessionNonce() } catch { return (error as? SyncProblem)?.code }
        return nil
    }

    /// Both calls together take as long as one may: the second begins when the time is over.
    @Test func callsTogetherEndInTimeAlsoWhenNothingIsSaid() async throws {
        let silent = try SilentService()
        let service = HTTPSyncService(base: "http://127.0.0.1:\(silent.port)", secondsMax: 1)
        let begun = ContinuousClock.now
        #expect(await Self.code(service) == .unreachable)
        #expect(ContinuousClock.now - begun >= .milliseconds(900))
        let again = ContinuousClock.now
        #expect(await Self.code(service) == .unreachable)
        #expect(ContinuousClock.now - again < .milliseconds(500))
    }

    @Test func whoIsNotThereIsSaidAtOnce() async throws {
        let port = try SilentService().port
        let service = HTTPSyncService(base: "http://127.0.0.1:\(port)", secondsMax: 3)
        #expect(await Self.code(service) == .unreachable)
    }
}
