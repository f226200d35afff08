import Synchronization

/// The session of a laptop that stays in touch, from one exchange to the next.
package final class SessionKeeper: Sendable {
    private let token: Mutex<String?>

    /// A keeper of a session that was opened before, or of none.
    package init(_ opened: String? = nil) { token = Mutex(opened) }

    /// The session, while one is known that worked.
    package var current: String? { token.withLock { $0 } }

    /// Keeps a session that just worked.
    func keep(_ worked: String) { token.withLock { $0 = worked } }

    /// Takes the session out; it comes back when it works.
    func take() -> String? {
        token.withLock { token in
            defer { token = nil }
            return token
        }
    }
}
