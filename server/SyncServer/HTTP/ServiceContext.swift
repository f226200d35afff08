import HTTPTypes
import Hummingbird
import NIOCore
import SyncCore
import Synchronization

/// What goes with a request through the router.
struct ServiceContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    /// How far the body was read; shared by all copies of this context.
    let body = BodyProgress()
    /// The connection.
    let channel: any Channel
    /// Who calls; shared by all copies of this context.
    let caller: CallProgress
    /// Headers of the answer when the call is refused; shared by all copies of this context.
    let answerHeaders = AnswerHeaders()

    init(source: Source) {
        coreContext = CoreRequestContextStorage(source: source)
        channel = source.channel
        caller = CallProgress(address: source.channel.remoteAddress?.ipAddress ?? "unknown")
    }
}

/// Headers that go with a refusal.
final class AnswerHeaders: Sendable {
    private let fields = Mutex(HTTPFields())

    /// One of them.
    subscript(name: HTTPField.Name) -> String? {
        get { fields.withLock { $0[name] } }
        set { fields.withLock { $0[name] = newValue } }
    }

    /// All of them.
    var all: HTTPFields { fields.withLock { $0 } }
}

/// What is known of a call so far, for the audit trail.
final class CallProgress: Sendable {
    private let current: Mutex<(caller: AuditCaller, object: AuditObject?)>

    /// A call from an address.
    init(address: String) {
        current = Mutex((.network(address), nil))
    }

    /// Who calls: an address, and whose laptop once that is proven.
    var caller: AuditCaller {
        get { current.withLock { $0.caller } }
        set { current.withLock { $0.caller = newValue } }
    }

    /// With what, where that is more than the call itself.
    var object: AuditObject? {
        get { current.withLock { $0.object } }
        set { current.withLock { $0.object = newValue } }
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
