import RecordStore
import Synchronization

/// The laptop stops here: nothing that is not on its disk survives.
package struct SimulatedCrash: Error {
    /// Where it stopped.
    package let place: String
}

/// A sealing that leaves everything as it is, and fails when a fault is due.
///
/// The store seals inside its transactions, so a fault here is a disk that fails half-way.
package final class FaultySealing: StoreSealing {
    private let sealsLeft = Mutex<Int?>(nil)

    /// A sealing without a fault.
    package init() {}

    /// Has the sealing after `count` more ones fail, once.
    package func arm(after count: Int) { sealsLeft.withLock { $0 = count } }

    /// Takes the fault away.
    package func disarm() { sealsLeft.withLock { $0 = nil } }

    /// The same bytes, or the fault.
    package func seal(_ bytes: [UInt8]) throws -> [UInt8] {
        let isDue = sealsLeft.withLock { left in
            guard let count = left else { return false }
            left = count > 0 ? count - 1 : nil
            return count == 0
        }
        if isDue { throw SimulatedCrash(place: "in a transaction") }
        return bytes
    }

    /// The same bytes.
    package func open(_ bytes: [UInt8]) -> [UInt8] { bytes }
}
