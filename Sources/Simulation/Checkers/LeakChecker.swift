import Foundation
import RecordModel

/// Proves that what a unit may not see never reached it: no byte of a marker or of the id of a
/// hidden entity on any disk or in any answer, and nothing at all of records it takes no part in.
package enum LeakChecker: RestChecker {
    /// The checker's name.
    package static let name = "leak"

    /// Searches every disk and every answer.
    package static func check(_ scene: RestScene) -> String? {
        for (index, content) in scene.contents.enumerated() {
            let hidden = hidden(from: content, scene)
            for text in hidden {
                if scene.disks[index].contains(where: { holds($0, text) }) {
                    return "the disk of \(content.name) holds \(text)"
                }
            }
            for answer in scene.answers where answer.caller.index == index {
                let bytes = Data(answer.bytes)
                if let text = hidden.first(where: { holds(bytes, $0) }) {
                    return "an answer to \(content.name) held \(text)"
                }
            }
        }
        return nil
    }

    /// Texts that may not be anywhere near a laptop.
    private static func hidden(from content: ReplicaContent, _ scene: RestScene) -> [String] {
        let partitions = PlainSight.partitions(of: content.organisation)
        var texts: [String] = []
        for unit in Set(scene.ledger.books.map(\.unit)).sorted() {
            let takesPart =
                unit == content.unit || SimulationWorld.partners(of: unit).contains(content.unit)
            for partition in Partition.allCases
            where !takesPart || !partitions.contains(partition) {
                texts.append(Marker.prefix(partition, unit: unit))
            }
        }
        for book in scene.ledger.books {
            let takesPart = book.circle.contains(content.unit)
            if !takesPart { texts.append(book.record.text) }
            texts += book.entities.filter { !takesPart || !partitions.contains($0.partition) }
                .map(\.reference.id)
        }
        return texts
    }

    private static func holds(_ data: Data, _ text: String) -> Bool {
        data.range(of: Data(text.utf8)) != nil
    }
}
