import RecordModel

/// Which types and fields the workload writes.
struct FieldPicker {
    /// Types that carry what police and Veilig Thuis write at the same time.
    private static let favourites = [
        "person", "person", "weapon", "measure", "child_check", "agreement", "residence",
    ]
    private static let singletons = ["incident", "incident", "agreement", "record"]
    private static let excluded: Set<String> = ["participant", "disclosure", "override", "link"]

    /// Fields of a type that people keep coming back to.
    private static let hotCount = 4
    private static let hotPermille = 850

    let catalogue: Catalogue
    private let fields: [String: [FieldDefinition]]
    private let hot: [String: [FieldDefinition]]
    private let manyTypes: [String]

    init(catalogue: Catalogue, _ draw: inout SeededGenerator) {
        self.catalogue = catalogue
        let writable = catalogue.fields.filter {
            $0.rule.policy != .derived && !catalogue.isWrittenOnce($0, type: $0.type)
                || catalogue.types[$0.type]?.isEntry == true && $0.rule.policy == .appendOnly
        }
        fields = Dictionary(grouping: writable, by: \.type)
        manyTypes = catalogue.types.values.map(\.name).filter { name in
            catalogue.types[name]?.isMany == true && !Self.excluded.contains(name)
                && writable.contains { $0.type == name }
        }.sorted()
        var hot: [String: [FieldDefinition]] = [:]
        for (type, all) in fields.sorted(by: { $0.key < $1.key }) {
            let critical = all.filter { $0.isSafetyCritical && $0.rule.policy == .mostCautious }
            let merging = all.filter { $0.rule.policy != .appendOnly }
            let chosen = (0..<Self.hotCount).compactMap { place in
                draw.pick(place < 2 && !critical.isEmpty ? critical : merging)
            }
            hot[type] = chosen.isEmpty ? all : chosen
        }
        self.hot = hot
    }

    /// A type that a record may have several of.
    func type(_ draw: inout SeededGenerator) -> String {
        let favourites = Self.favourites.filter { manyTypes.contains($0) }
        return draw.pick(draw.chance(650) ? favourites : manyTypes) ?? "person"
    }

    /// The one of its kind in a record.
    func singleton(_ draw: inout SeededGenerator) -> EntityReference {
        let known = Self.singletons.filter { catalogue.types[$0]?.isMany == false }
        return .singleton(draw.pick(known) ?? catalogue.structure.recordType)
    }

    /// A field of `type`: mostly one of the few that everybody writes in this world.
    func field(_ type: String, _ draw: inout SeededGenerator) -> FieldDefinition? {
        draw.pick((draw.chance(Self.hotPermille) ? hot[type] : fields[type]) ?? [])
    }

    /// A field of `type` that takes words, so that what is written can be found again.
    func textField(_ type: String, _ draw: inout SeededGenerator) -> FieldDefinition? {
        draw.pick((fields[type] ?? []).filter { $0.value == .text })
    }
}
