import SyncProtocol
import Testing

/// Which bytes a header names.
@Suite struct RangeTests {
    @Test(arguments: [
        ("bytes 0-9/10", "0 10 10"), ("bytes 5-5/10", "5 6 10"), ("bytes 0-10/10", nil),
        ("bytes 6-5/10", nil), ("bytes 0-9/*", nil), ("bytes */10", nil), ("0-9/10", nil),
        ("bytes -1-9/10", nil), ("bytes +0-9/10", nil), ("bytes 0-9/9999999999999999999", nil),
        ("bytes 0-9/10/10", nil), ("", nil),
    ])
    func whatABodyHoldsIsReadOrRefused(_ text: String, _ expected: String?) {
        let range = ContentRange(text)
        #expect(range.map { "\($0.start) \($0.end) \($0.total)" } == expected)
        if let range { #expect(range.description == text) }
    }

    @Test(arguments: [
        ("bytes=0-9", "0 10"), ("bytes=90-", "90 100"), ("bytes=90-400", "90 100"),
        ("bytes=-10", "90 100"), ("bytes=-400", "0 100"), ("bytes=100-", nil), ("bytes=9-8", nil),
        ("bytes=-0", nil), ("bytes=0-1,3-4", nil), ("bytes=", nil), ("bytes=-", nil),
        ("items=0-9", nil),
    ])
    func whatIsAskedForIsReadOrRefused(_ text: String, _ expected: String?) {
        let range = ByteRange(text)?.resolved(of: 100)
        #expect(range.map { "\($0.start) \($0.end)" } == expected)
    }
}
