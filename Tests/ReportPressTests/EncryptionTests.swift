import ReportPress
import Testing

/// Files that only the right person opens.
@Suite struct EncryptionTests {
    private static let word = PressSecret("vier losse woorden hier")
    /// A pair of keys for this test only.
    private static let own = "age10dqlwjnm70739c4d4lcsvxulruql3tvy0kjkaw2h0ws83chknvwsm759kg"
    private static let ownSecret = PressSecret(
        "AGE-SECRET-KEY-1TTHDA9654RPF072AYEDCXWXVZLPVS3CWC5R43CFN8N668H693WRSEAW76G")
    private static let plain = Array("Persoon A".utf8)

    @Test func anEncryptedPDFOpensWithItsPassphraseOnly() async throws {
        let world = try PressWorld()
        let pdf = try await world.press.pdf(PressWorld.job())
        let closed = try await world.press.encryptPDF(pdf.bytes, passphrase: Self.word)
        #expect(try world.look(closed, "print('open')") == "closed")
        #expect(try world.look(closed, password: "anders", "print('open')") == "closed")
        // Nothing of what describes the document stands in the clear: it is where it was, inside.
        let job = PressWorld.job()
        for words in [job.title, job.subject, "x:xmpmeta", "D:2026"] {
            #expect(!Self.contains(words, in: closed), "\(words)")
        }
        let found = try world.look(
            closed, password: "vier losse woorden hier",
            """
            print(pdf.encryption.R, pdf.encryption.stream_method.name)
            with pdf.open_metadata() as m: print(repr(m.pdfa_status), m.get("pdfuaid:part"))
            print(pdf.Root.AF[0].EF.F.read_bytes() == bytes.fromhex("\(Self.hex(PressWorld.json))"))
            """)
        #expect(found == "6 aesv3\n'' None\nTrue")
    }

    private static func contains(_ words: String, in bytes: [UInt8]) -> Bool {
        let looked = Array(words.utf8)
        return bytes.indices.contains { bytes[$0...].starts(with: looked) }
    }

    @Test func whatIsNoPDFIsNotEncryptedAsOne() async throws {
        let error = await #expect(throws: PressError.self) {
            try await PressWorld().press.encryptPDF(Self.plain, passphrase: Self.word)
        }
        #expect(error?.code == .inputInvalid)
    }

    @Test func aFileForAKeyOpensWithThatKeyOnly() async throws {
        let press = try PressWorld().press
        let closed = try await press.encrypt(Self.plain, for: .keys([Self.own]))
        #expect(closed.starts(with: Array("age-encryption.org/v1".utf8)))
        let opened = try await press.decrypt(closed, with: .identity(Self.ownSecret))
        #expect(opened == Self.plain)
        let error = await #expect(throws: PressError.self) {
            try await press.decrypt(closed, with: .passphrase(Self.word))
        }
        #expect(error?.code == .keyDoesNotFit)
    }

    @Test func aFileForAPassphraseOpensWithThatPassphraseOnly() async throws {
        let press = try PressWorld().press
        let closed = try await press.encrypt(Self.plain, for: .passphrase(Self.word))
        #expect(try await press.decrypt(closed, with: .passphrase(Self.word)) == Self.plain)
        let error = await #expect(throws: PressError.self) {
            try await press.decrypt(closed, with: .passphrase(PressSecret("anders")))
        }
        #expect(error?.code == .keyDoesNotFit)
    }

    @Test func aKeyThatIsNoneIsNamedByItsPlace() async throws {
        let press = try PressWorld().press
        let error = await #expect(throws: PressError.self) {
            try await press.encrypt(Self.plain, for: .keys([Self.own, "age1nietgoed"]))
        }
        #expect(error?.code == .recipientInvalid)
        #expect(error?.details["position"] == "2")
        await #expect(throws: PressError.self) { try await press.encrypt([], for: .keys([])) }
    }

    @Test func aSecretShowsInNoText() {
        #expect(!"\(Self.word)".contains("woorden"))
        #expect(!String(reflecting: PressKey.passphrase(Self.word)).contains("woorden"))
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
