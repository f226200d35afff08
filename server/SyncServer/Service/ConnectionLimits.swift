import NIOCore
import NIOHTTPTypes

/// Closes connections of which the other side is too slow: a request that does not end in time, or
/// an answer that nobody takes. Others wait for neither.
///
/// Silence between requests, and a head that does not end, are the idle time's.
final class ConnectionLimits: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let requestTimeout: TimeAmount
    private let stallTimeout: TimeAmount
    private var request: Scheduled<Void>?
    private var stall: Scheduled<Void>?

    /// Limits of one connection.
    ///
    /// - Parameters:
    ///   - requestTimeout: From a request's head to its end.
    ///   - stallTimeout: For how long an answer may wait for the other side to read on.
    init(requestTimeout: TimeAmount, stallTimeout: TimeAmount) {
        self.requestTimeout = requestTimeout
        self.stallTimeout = stallTimeout
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head: request = closing(context, in: requestTimeout, instead: request)
        case .body: break
        case .end:
            request?.cancel()
            request = nil
        }
        context.fireChannelRead(data)
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if context.channel.isWritable {
            stall?.cancel()
            stall = nil
        } else {
            stall = closing(context, in: stallTimeout, instead: stall)
        }
        context.fireChannelWritabilityChanged()
    }

    func channelInactive(context: ChannelHandlerContext) {
        cancel()
        context.fireChannelInactive()
    }

    func handlerRemoved(context: ChannelHandlerContext) { cancel() }

    private func cancel() {
        request?.cancel()
        stall?.cancel()
        (request, stall) = (nil, nil)
    }

    private func closing(
        _ context: ChannelHandlerContext, in time: TimeAmount, instead other: Scheduled<Void>?
    ) -> Scheduled<Void> {
        other?.cancel()
        let channel = context.channel
        return context.eventLoop.scheduleTask(in: time) { channel.close(promise: nil) }
    }
}
