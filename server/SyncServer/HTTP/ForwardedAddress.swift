import HTTPTypes
import NIOCore

/// The address that a reverse proxy in front of the service saw.
enum ForwardedAddress {
    private static let field = HTTPField.Name("X-Forwarded-For")

    /// The last address of the header, which is the one that the nearest proxy added; nil when
    /// there is none or it is no address.
    static func read(_ headers: HTTPFields) -> String? {
        guard let field, let last = headers[values: field].last?.split(separator: ",").last else {
            return nil
        }
        let text = last.trimmingPrefix { $0 == " " }
        do { return try SocketAddress(ipAddress: String(text), port: 0).ipAddress } catch {
            return nil
        }
    }
}
