import Foundation
import RecordModel

/// The whole world after everybody synchronised: what checkers look at.
package struct RestScene: Sendable {
    /// What can be recorded.
    package let catalogue: Catalogue
    /// Every laptop.
    package let contents: [ReplicaContent]
    /// Every laptop after one more round of synchronising.
    package let contentsAgain: [ReplicaContent]
    /// Everything the service accepted, in order.
    package let accepted: [RecordOperation]
    /// How much the service had accepted after one more round.
    package let acceptedCountAgain: Int
    /// What each laptop was told, by its place.
    package let told: [Int: Set<SimulatedNetwork.Told>]
    /// Every answer the service gave.
    package let answers: [SimulatedNetwork.GivenAnswer]
    /// Every byte on each laptop's disk.
    package let disks: [[Data]]
    /// What the world did.
    package let ledger: Ledger
}

/// Proves one thing about a world at rest.
package protocol RestChecker: Sendable {
    /// Its name.
    static var name: String { get }
    /// What is wrong; nil when nothing is.
    static func check(_ scene: RestScene) -> String?
}

/// Proves one thing about one laptop, after each pull.
package protocol LaptopChecker: Sendable {
    /// Its name.
    static var name: String { get }
    /// What is wrong; nil when nothing is.
    static func check(_ content: ReplicaContent, catalogue: Catalogue) -> String?
}
