import Foundation
import RecordModel
import SyncProtocol

/// What the service offers for attachments. Every call may be repeated; all throw ``SyncProblem``.
package protocol AttachmentService: Sendable {
    /// How far the service has an attachment.
    func attachmentState(token: String, _ digest: SHA256Digest) async throws -> AttachmentState
    /// Hands in bytes.
    func putAttachment(
        token: String, _ digest: SHA256Digest, _ range: ContentRange, _ bytes: [UInt8]
    ) async throws -> AttachmentState
    /// Takes up to so many bytes from a place on, and how many there are in all.
    func getAttachment(
        token: String, _ digest: SHA256Digest, at offset: Int64, count: Int64
    ) async throws -> (bytes: [UInt8], total: Int64)
}

extension HTTPSyncService: AttachmentService {
    /// `HEAD /v1/attachments/{sha256}`.
    package func attachmentState(
        token: String, _ digest: SHA256Digest
    ) async throws -> AttachmentState {
        let answer = try await send("HEAD", digest, token, [])
        // An answer to HEAD has no body to say more.
        switch answer.status {
        case 200: break
        case 401: throw SyncProblem(.unauthorised, "the session is over")
        case 403: throw SyncProblem(.revoked, "this laptop's right to the service ended")
        case 404: throw SyncProblem(.notFound, "there is no such attachment there")
        default: throw SyncProblem(.unavailable, "the service answered \(answer.status)")
        }
        guard let offset = answer.header("upload-offset").flatMap({ Int64($0) }) else {
            throw SyncProblem(.malformed, "the service does not say how far it is")
        }
        return AttachmentState(
            offset: offset, isComplete: answer.header("upload-complete") == "?1")
    }

    /// `PUT /v1/attachments/{sha256}`.
    package func putAttachment(
        token: String, _ digest: SHA256Digest, _ range: ContentRange, _ bytes: [UInt8]
    ) async throws -> AttachmentState {
        let answer = try await send(
            "PUT", digest, token,
            ["Content-Type: application/octet-stream", "Content-Range: \(range)", "Expect:"], bytes)
        let json = try Self.json(answer)
        guard let offset = json["offset"]?.integerValue,
            let isComplete = json["complete"]?.boolValue
        else { throw SyncProblem(.malformed, "the service does not say how far it is") }
        return AttachmentState(offset: offset, isComplete: isComplete)
    }

    /// `GET /v1/attachments/{sha256}`.
    package func getAttachment(
        token: String, _ digest: SHA256Digest, at offset: Int64, count: Int64
    ) async throws -> (bytes: [UInt8], total: Int64) {
        let answer = try await send(
            "GET", digest, token, ["Range: bytes=\(offset)-\(offset + count - 1)"])
        guard answer.status == 206 else {
            _ = try Self.json(answer)
            throw SyncProblem(.unavailable, "the service gives no part of an attachment")
        }
        guard let range = answer.header("content-range").flatMap({ ContentRange($0) }),
            range.start == offset, range.end - range.start == Int64(answer.body.count)
        else { throw SyncProblem(.malformed, "the service gives other bytes than were asked for") }
        return (answer.body, range.total)
    }

    private func send(
        _ method: String, _ digest: SHA256Digest, _ token: String, _ headers: [String],
        _ body: [UInt8] = []
    ) async throws -> HTTPConnection.Answer {
        try await connection.perform(
            method, url: base + "/v1/attachments/" + digest.hex,
            headers: headers + ["Authorization: Bearer \(token)"], body: body,
            authorityFile: authorityFile)
    }
}

extension HTTPConnection.Answer {
    /// The last header of that name, which is in lower case.
    func header(_ name: String) -> String? {
        for line in String(decoding: headers, as: UTF8.self).split(separator: "\r\n").reversed() {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].lowercased() == name else { continue }
            return parts[1].trimmingCharacters(in: .whitespaces)
        }
        return nil
    }
}
