import SyncProtocol
import Testing

/// Server-sent events, in whatever pieces they come in.
@Suite struct ServerSentEventsTests {
    private static let text =
        "retry: 1000\n\n: still here\n\nid: 7\nevent: feed\ndata: {\"position\":7}\n\n"
        + "data: one\r\ndata:two\r\n\r\nevent: empty\n\n"
    private static let items: [ServerSentEvents.Item] = [
        .comment, .event(id: "7", name: "feed", data: "{\"position\":7}"),
        .event(id: nil, name: "message", data: "one\ntwo"),
    ]

    @Test(arguments: 1...40) func theSameComesOutHoweverItIsCut(_ size: Int) {
        var reader = ServerSentEvents()
        var items: [ServerSentEvents.Item] = []
        var rest = Array(Self.text.utf8)[...]
        while !rest.isEmpty {
            items += reader.take(rest.prefix(size)) ?? []
            rest = rest.dropFirst(size)
        }
        #expect(items == Self.items)
    }

    @Test func anEventWithoutEndIsGivenUp() {
        var reader = ServerSentEvents()
        let piece = [UInt8](repeating: 0x61, count: ServerSentEvents.eventBytesMax)
        #expect(reader.take(piece) == [])
        #expect(reader.take([0x61]) == nil)
    }
}
