import Hummingbird
import NIOCore
import Synchronization

/// What goes with a request through the router.
struct ServiceContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// How far the body was read; shared by all copies of this context.
    let body = BodyProgress()
    /// The connection.
    let channel: any Channel

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
    }
}

/// How far the body of one request was read.
final class BodyProgress: Sendable {
    /// How far.
    enum State: Sendable {
        /// Not at all.
        case waiting
        /// To somewhere before its end.
        case begun
        /// To its end: the connection can carry another request.
        case ended
    }

    private let current = Mutex(State.waiting)

    /// How far it was read.
    var state: State {
        get { current.withLock { $0 } }
        set { current.withLock { $0 = newValue } }
    }
}
