import HandoverReport
import RecordRules
import Testing

/// Whether and how a report may leave (R10.2).
@Suite struct DeliveryDecisionTests {
    typealias Form = HandoverReport.ReportForm

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let expected: DeliveryDecision
        let request: DeliveryRequest
        var testDescription: String { name }

        init(
            _ name: String, _ expected: DeliveryDecision, isPractice: Bool = false,
            form: Form = .html, _ change: (inout DeliveryRequest) -> Void = { _ in }
        ) {
            self.name = name
            self.expected = expected
            var request = DeliveryRequest(recipient: "om", form: form, isPractice: isPractice)
            change(&request)
            self.request = request
        }
    }

    static let real = [
        Case("nothing said", .refused(.unprotected)),
        Case("for a key", .protected(.keys)) { $0.keyCount = 1 },
        Case("a PDF for keys", .protected(.keys), form: .pdf) { $0.keyCount = 2 },
        Case("by a passphrase", .protected(.passphrase)) { $0.passphraseCharacterCount = 12 },
        Case("a PDF by a passphrase", .protected(.password), form: .pdf) {
            $0.passphraseCharacterCount = 40
        },
        Case("a short passphrase", .refused(.passphraseShort)) {
            $0.passphraseCharacterCount = 11
        },
        Case("an empty passphrase", .refused(.passphraseShort)) {
            $0.passphraseCharacterCount = 0
        },
        Case("plain, and why", .plain(.chosen("storing bij het OM"))) {
            $0.isPlain = true
            $0.reason = "storing bij het OM"
        },
        Case("plain without why", .refused(.plainWithoutReason)) { $0.isPlain = true },
        Case("plain with blanks as why", .refused(.plainWithoutReason)) {
            $0.isPlain = true
            $0.reason = " \n"
        },
        Case("plain and a key", .refused(.contradiction)) {
            $0.isPlain = true
            $0.reason = "x"
            $0.keyCount = 1
        },
        Case("a key and a passphrase", .refused(.contradiction)) {
            $0.keyCount = 1
            $0.passphraseCharacterCount = 20
        },
        Case("on a memory stick, encrypted", .refused(.unsafeWay)) {
            $0.keyCount = 1
            $0.channel = .removableMedia
        },
        Case("on a memory stick, plain and why", .refused(.unsafeWay)) {
            $0.isPlain = true
            $0.reason = "x"
            $0.channel = .removableMedia
        },
        Case("a way that nobody said", .refused(.unsafeWay)) {
            $0.keyCount = 1
            $0.channel = .unknown
        },
        Case("a reason alone chooses nothing", .refused(.unprotected)) { $0.reason = "x" },
    ]

    static let practice = [
        Case("nothing said", .plain(.practice), isPractice: true),
        Case("a reason for something else", .plain(.practice), isPractice: true) {
            $0.reason = "x"
        },
        Case("for a key", .protected(.keys), isPractice: true) { $0.keyCount = 1 },
        Case("a PDF by a passphrase", .protected(.password), isPractice: true, form: .pdf) {
            $0.passphraseCharacterCount = 12
        },
        Case("a short passphrase", .refused(.passphraseShort), isPractice: true) {
            $0.passphraseCharacterCount = 3
        },
        Case("plain without why", .refused(.plainWithoutReason), isPractice: true) {
            $0.isPlain = true
        },
        Case("on a memory stick", .plain(.practice), isPractice: true) {
            $0.channel = .removableMedia
        },
    ]

    @Test(arguments: real) func realData(_ one: Case) {
        #expect(DeliveryDecision.decide(one.request) == one.expected)
    }

    @Test(arguments: practice) func fictionalData(_ one: Case) {
        #expect(DeliveryDecision.decide(one.request) == one.expected)
    }

    @Test(arguments: Form.allCases) func noFormOfRealDataLeavesUnprotectedByItself(
        _ form: Form
    ) {
        let request = DeliveryRequest(recipient: "om", form: form, isPractice: false)
        #expect(DeliveryDecision.decide(request) == .refused(.unprotected))
    }

    @Test(arguments: [
        ("/media/jan/STICK/rapport.pdf", ReportChannel.removableMedia),
        ("/run/media/jan/STICK/rapport.pdf", .removableMedia),
        ("/Volumes/STICK/rapport.pdf", .removableMedia),
        ("/home/media/rapport.pdf", .ownSystem), ("/tmp/rapport.pdf", .ownSystem),
    ])
    func theWayIsToldByThePath(path: String, channel: ReportChannel) {
        #expect(ReportChannel.writing(to: path) == channel)
        #expect(ReportChannel.writing(to: nil) == .ownSystem)
    }
}
