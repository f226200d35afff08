import RecordModel
import SyncCore
import SyncProtocol
import SyncTestSupport
import Testing

/// Attachments on the service: who may hand in, learn of and fetch which bytes.
@Suite struct AttachmentTests {
    private let block = Int(AttachmentLimit.blockBytes)

    @Test func whatIsHandedInComesBackToWhoSeesIt() async throws {
        let scene = try await AttachmentScene()
        #expect(try await scene.state(scene.police) == .init(offset: 0, isComplete: false))
        #expect(try await scene.hand(scene.police) == .init(offset: 200_000, isComplete: true))
        #expect(try await scene.state(scene.vt).isComplete)
        #expect(try await scene.fetch(scene.vt) == scene.bytes)
        #expect(try await scene.fetch(scene.police) == scene.bytes)
        #expect(try await scene.world.core.checkAttachments().isEmpty)
    }

    @Test func itGoesOnBlockByBlockAndOnlyFromWhereItStands() async throws {
        let scene = try await AttachmentScene()
        let first = try await scene.hand(scene.police, scene.bytes[..<(block + 7)])
        // What came of the unfinished block has to come again.
        #expect(first == .init(offset: Int64(block), isComplete: false))
        for wrong in [0, block + 7, 2 * block] {
            let code = await scene.code {
                try await scene.hand(scene.police, scene.bytes[wrong..<(wrong + 10)])
            }
            #expect(code == .wrongOffset)
        }
        let last = try await scene.hand(scene.police, scene.bytes[block...])
        #expect(last.isComplete)
        #expect(try await scene.fetch(scene.vt) == scene.bytes)
    }

    @Test func otherBytesThanWereNamedAreRefusedAndNothingOfThemIsKept() async throws {
        let scene = try await AttachmentScene()
        var wrong = scene.bytes
        wrong[100] ^= 1
        let code = await scene.code { try await scene.hand(scene.police, wrong[...]) }
        #expect(code == .hashMismatch)
        #expect(try await scene.state(scene.police) == .init(offset: 0, isComplete: false))
        let fetched = await scene.code { _ = try await scene.fetch(scene.vt) }
        #expect(fetched == .notFound)
        #expect(try await scene.hand(scene.police).isComplete)
    }

    @Test func whoSeesNothingOfItGetsTheSameAnswerWhetherItIsThereOrNot() async throws {
        let scene = try await AttachmentScene(partition: .policeOnly)
        let other = try await scene.world.police("bt-voorbeeld")
        for isThere in [false, true] {
            if isThere { try await scene.hand(scene.police) }
            for laptop in [scene.vt, other] {
                let codes = [
                    await scene.code { _ = try await scene.state(laptop) },
                    await scene.code { _ = try await scene.fetch(laptop) },
                    await scene.code { try await scene.hand(laptop) },
                ]
                #expect(codes == [.notFound, .notFound, .notFound], "there: \(isThere)")
            }
        }
    }

    @Test func namingADigestInAnOwnRecordOpensNothingUntilAllBytesAreShown() async throws {
        let scene = try await AttachmentScene(partition: .policeOnly)
        try await scene.hand(scene.police)
        let other = try await scene.world.police("bt-voorbeeld")
        let record = other.newRecord()
        try await other.sync([record, other.evidence(scene.digest, in: record)])
        // It learns of its own upload only, and gets nothing.
        #expect(try await scene.state(other) == .init(offset: 0, isComplete: false))
        #expect(await scene.code { _ = try await scene.fetch(other) } == .notFound)
        #expect(try await scene.hand(other, scene.bytes[..<block]).isComplete == false)
        #expect(await scene.code { _ = try await scene.fetch(other) } == .notFound)
        #expect(try await scene.hand(other, scene.bytes[block...]).isComplete)
        #expect(try await scene.fetch(other) == scene.bytes)
    }

    @Test func whoSeesItNeedNotHandInTheSameBytesAgain() async throws {
        let scene = try await AttachmentScene()
        try await scene.hand(scene.police)
        let again = scene.vt.evidence(scene.digest, in: scene.record)
        try await scene.vt.sync([again])
        #expect(try await scene.state(scene.vt).isComplete)
    }

    @Test func afterPassingOnItIsThereAndAfterWithdrawalNoMore() async throws {
        let scene = try await AttachmentScene(partition: .policeOnly)
        try await scene.hand(scene.police)
        #expect(await scene.code { _ = try await scene.fetch(scene.vt) } == .notFound)
        let disclosure = scene.police.disclose([scene.evidence], in: scene.record)
        #expect(try await scene.police.sync([disclosure]).map(\.verdict) == [.accepted])
        #expect(try await scene.fetch(scene.vt) == scene.bytes)
        let withdrawal = scene.police.remove(disclosure, saw: [disclosure])
        #expect(try await scene.police.sync([withdrawal]).map(\.verdict) == [.accepted])
        #expect(await scene.code { _ = try await scene.fetch(scene.vt) } == .notFound)
        #expect(await scene.code { _ = try await scene.state(scene.vt) } == .notFound)
    }

    @Test func itIsHandedInAfterItsOperationAndNotBefore() async throws {
        let scene = try await AttachmentScene()
        let later = AttachmentScene.bytes(90_000)
        let digest = SHA256Digest(of: later)
        let early = await scene.code {
            try await scene.hand(scene.police, later[...], of: later.count, named: digest)
        }
        #expect(early == .notFound)
        try await scene.police.sync([scene.police.evidence(digest, in: scene.record)])
        let state = try await scene.hand(
            scene.police, later[...], of: later.count, named: digest)
        #expect(state.isComplete)
    }

    @Test func limitsHaveTheirCodes() async throws {
        let scene = try await AttachmentScene()
        let total = Int(AttachmentLimit.attachmentBytesMax) + 1
        let large = await scene.code {
            try await scene.hand(scene.police, scene.bytes[..<10], of: total)
        }
        #expect(large == .tooLarge)
        let more = await scene.code {
            let range = try #require(ContentRange(start: 0, end: 10, total: 200_000))
            let upload = try await scene.world.core.attachmentUpload(
                token: scene.police.token, scene.digest, range)
            try await upload.append(scene.bytes[..<11])
        }
        #expect(more == .malformed)
        var uploads: [AttachmentUpload] = []
        let range = try #require(ContentRange(start: 0, end: 10, total: 200_000))
        for _ in 1...AttachmentLimit.parallelCountMax {
            uploads.append(
                try await scene.world.core.attachmentUpload(
                    token: scene.police.token, scene.digest, range))
        }
        #expect(await scene.code { try await scene.hand(scene.police) } == .tooMany)
        uploads = []
        #expect(try await scene.hand(scene.police).isComplete)
    }

    @Test func anUploadThatNobodyGoesOnWithIsForgotten() async throws {
        let scene = try await AttachmentScene()
        try await scene.hand(scene.police, scene.bytes[..<block])
        scene.world.environment.advance(seconds: AttachmentLimit.unfinishedSecondsMax + 1)
        try await scene.police.open()
        let code = await scene.code { try await scene.hand(scene.police, scene.bytes[block...]) }
        #expect(code == .wrongOffset)
        #expect(try await scene.state(scene.police).offset == 0)
    }

    @Test func whatOnlyErasedOperationsReferToIsGone() async throws {
        let scene = try await AttachmentScene()
        let again = scene.police.evidence(scene.digest, in: scene.record)
        try await scene.police.sync([again])
        try await scene.hand(scene.police)
        let core = scene.world.core
        _ = try await core.erase([scene.evidence.id], ground: "retention")
        // Something else refers to the same bytes.
        #expect(try await scene.fetch(scene.vt) == scene.bytes)
        _ = try await core.erase([again.id], ground: "retention")
        for laptop in [scene.police, scene.vt] {
            #expect(await scene.code { _ = try await scene.fetch(laptop) } == .notFound)
            #expect(await scene.code { _ = try await scene.hand(laptop) } == .notFound)
        }
        #expect(await scene.world.files.byteCount(scene.digest) == nil)
        // Who offers the operation again in full does not bring the bytes back.
        try await scene.police.sync([again])
        #expect(await scene.code { _ = try await scene.hand(scene.police) } == .notFound)
        #expect(try await core.checkAttachments().isEmpty)
        #expect(try await core.check() == [])
    }

    @Test func whatWasBegunOfAnErasedAttachmentIsGoneToo() async throws {
        let scene = try await AttachmentScene()
        try await scene.hand(scene.police, scene.bytes[..<block])
        _ = try await scene.world.core.erase([scene.evidence.id], ground: "retention")
        #expect(await scene.code { _ = try await scene.hand(scene.police) } == .notFound)
    }
}
