import AsyncHTTPClient
import Foundation
import NIOCore

/// Gets small documents from elsewhere.
package protocol DocumentFetcher: Sendable {
    /// The document at an address.
    ///
    /// - Throws: When it can't be had: no connection, another status than 200, too large, too slow.
    func fetch(_ url: String) async throws -> [UInt8]
}

/// Why a document could not be had. Names no address: it may hold a secret.
package struct FetchProblem: Error, Hashable, Sendable {
    /// The status that came instead of 200.
    package let status: Int
}

/// Gets documents by HTTP. Redirects are not followed: a provider's documents stand where it says.
package struct HTTPDocumentFetcher: DocumentFetcher {
    /// Bytes of a document.
    package static let documentBytesMax = 256 * 1_024
    /// Seconds for all of it, where nothing else is said.
    package static let fetchSecondsMax: Int64 = 10

    private let secondsMax: Int64

    /// A fetcher.
    ///
    /// - Parameter secondsMax: Seconds for all of a document.
    package init(secondsMax: Int64 = Self.fetchSecondsMax) {
        self.secondsMax = secondsMax
    }

    /// The document at an address.
    package func fetch(_ url: String) async throws -> [UInt8] {
        var configuration = HTTPClient.Configuration()
        configuration.redirectConfiguration = .disallow
        return try await HTTPClient.withHTTPClient(configuration: configuration) { client in
            var request = HTTPClientRequest(url: url)
            request.headers.add(name: "Accept", value: "application/json")
            let answer = try await client.execute(
                request, timeout: .seconds(secondsMax))
            guard answer.status == .ok else {
                throw FetchProblem(status: Int(answer.status.code))
            }
            let body = try await answer.body.collect(upTo: Self.documentBytesMax)
            return Array(body.readableBytesView)
        }
    }
}
