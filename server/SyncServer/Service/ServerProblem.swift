import Foundation
import GRDB
import NIOCore

/// Why the machine did not let the service do something.
package struct ServerProblem: Error, Hashable, Sendable {
    /// Stable codes.
    package enum Code: String, CaseIterable, Sendable {
        /// The folder can't be made or written.
        case cannotCreate = "cannot-create"
        /// The database does not work: the disk is full, or the file is damaged.
        case storage
        /// The address is taken or not one of this machine.
        case cannotListen = "cannot-listen"
        /// Something else.
        case unexpected
    }

    /// The stable code.
    package let code: Code
    /// The kind of error underneath; never its text.
    package let cause: String

    /// What an error of the libraries below means.
    package init(_ error: any Error) {
        switch error {
        case let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN:
            self.init(.cannotCreate, "\(error.resultCode)")
        case let error as DatabaseError: self.init(.storage, "\(error.resultCode)")
        case is CocoaError: self.init(.cannotCreate, "CocoaError")
        case let error as IOError: self.init(.cannotListen, "errno \(error.errnoCode)")
        default: self.init(.unexpected, "\(type(of: error))")
        }
    }

    private init(_ code: Code, _ cause: String) {
        self.code = code
        self.cause = cause
    }
}
