/// A name as it is compared: its words, without particles and titles.
package struct NameText: Sendable {
    /// The words that tell people apart.
    let words: [SearchWord]
    /// The places of the words left out.
    let silent: Set<Int>
    /// How everything sounds without a gap: "van den Berg" and "Vandenberg" are one.
    let joined: String

    /// Reads a name, or words that somebody looks for.
    package init(_ text: String, _ definition: SearchDefinition) {
        let all = TextFolding.words(text)
        var silent: Set<Int> = []
        for (place, word) in all.enumerated() {
            if definition.titles.contains(word) || definition.particles.contains(word) {
                silent.insert(place)
            }
            // "v.d.", which comes apart.
            if word == "d", place > 0, all[place - 1] == "v" {
                silent.formUnion([place - 1, place])
            }
        }
        // Somebody may be called by a particle alone.
        if silent.count == all.count { silent = [] }
        self.silent = silent
        words = all.enumerated().filter { !silent.contains($0.offset) }
            .map { SearchWord($0.element, at: [$0.offset], definition) }
        let spoken = all.filter { !definition.titles.contains($0) }
        joined = DutchSound.of(spoken.joined(), definition.spelling)
    }

    /// Whether it can be looked for at all.
    var isEmpty: Bool { words.isEmpty }
}
