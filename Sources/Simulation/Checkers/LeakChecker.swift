import Foundation
import RecordModel

/// Proves that what a unit may not see never reached it: no byte of a marker or of the id of a
/// hidden entity on any disk or in any answer, and nothing at all of records it takes no part in.
package enum LeakChecker: RestChecker {
    /// The checker's name.
    package static let name = "leak"

    /// Searches every disk and every answer.
    package static func check(_ scene: RestScene) -> String? {
        let sight = PlainSight(scene)
        for (index, content) in scene.contents.enumerated() {
            if let leak = openLeak(index, content, sight, scene) { return leak }
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

    /// A text of what may be passed on, at a unit to which nobody passed it on.
    private static func openLeak(
        _ index: Int, _ content: ReplicaContent, _ sight: PlainSight, _ scene: RestScene
    ) -> String? {
        let others = scene.ledger.written.values.flatMap { $0 }.filter {
            $0.header.author.organisation != content.organisation
                && !sight.isEntitled(content.unit, to: $0)
        }
        let hidden = Set(others.flatMap { Marker.open(in: Data($0.canonicalBytes)) })
        let answers = scene.answers.filter { $0.caller.index == index }.map { Data($0.bytes) }
        let held = scene.disks[index] + answers
        for bytes in held {
            if let text = Marker.open(in: bytes).first(where: hidden.contains) {
                return "\(content.name) was given \(text), which nobody passed on"
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
            texts += book.entities.filter {
                !takesPart
                    || !partitions.contains($0.partition)
                        && !Marker.openTypes.contains($0.reference.type)
            }.map(\.reference.id)
        }
        return texts
    }

    private static func holds(_ data: Data, _ text: String) -> Bool {
        data.range(of: Data(text.utf8)) != nil
    }
}
