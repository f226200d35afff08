/// Text compared byte for byte.
///
/// Two texts are equal when their UTF-8 bytes are. Swift's own `==` also calls composed and
/// decomposed forms equal; in a merge that would make two different values one.
package struct ExactText: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The text itself.
    package let string: String

    /// Wraps `string` without changing it.
    package init(_ string: String) {
        self.string = string
    }

    /// The text itself.
    package var description: String { string }

    /// Equal only when every UTF-8 byte is.
    package static func == (left: ExactText, right: ExactText) -> Bool {
        // Texts of another length, and canonically different ones, differ in bytes too: those tests
        // are the quick ones.
        left.string.utf8.count == right.string.utf8.count && left.string == right.string
            && left.string.utf8.elementsEqual(right.string.utf8)
    }

    /// Orders by UTF-8 bytes.
    package static func < (left: ExactText, right: ExactText) -> Bool {
        left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
    }

    /// Canonically equal texts may share a hash; equality decides.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(string)
    }
}

extension ExactText: ExpressibleByStringLiteral {
    /// A literal of the source.
    package init(stringLiteral value: String) {
        self.init(value)
    }
}
