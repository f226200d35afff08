import RecordModel

extension GroundTable {
    /// A doubt about some of the grounds: shown with them, and never settled by a guess.
    package struct Flag: Hashable, Sendable {
        /// Its id in the catalogue, for example `K1`.
        package let id: String
        /// The rows it is about.
        package let rows: Set<String>
        /// The doubt in a sentence.
        package let text: LocalisedText
        /// Where it comes from.
        package let source: String
        private let providers: Set<String>
        private let receivers: Set<String>
        private let isAboutArticle9: Bool

        init?(_ json: JSONValue) {
            guard let id = json["id"]?.stringValue, let text = LocalisedText(json["text"]) else {
                return nil
            }
            self.id = id
            self.text = text
            source = json["source"]?.stringValue ?? ""
            rows = GroundTable.codes(json["rows"])
            providers = GroundTable.codes(json["providers"])
            receivers = GroundTable.codes(json["receivers"])
            isAboutArticle9 = json["article9"]?.boolValue ?? false
        }

        /// Whether it is about passing this on: none named means any.
        fileprivate func concerns(
            _ row: String, from provider: String, to receiver: String, hasArticle9: Bool
        ) -> Bool {
            rows.contains(row) && (providers.isEmpty || providers.contains(provider))
                && (receivers.isEmpty || receivers.contains(receiver))
                && (!isAboutArticle9 || hasArticle9)
        }
    }

    /// A rule on passing on that the sources name elsewhere (D.2).
    package struct SideRule: Hashable, Sendable {
        /// Its id in the catalogue, for example `D2.1`.
        package let id: String
        /// The rule in a sentence.
        package let text: LocalisedText
        /// The rules of the catalogue that hold it; none where it is for people to keep.
        package let rules: [String]
        /// Where it comes from.
        package let source: String

        init?(_ json: JSONValue) {
            guard let id = json["id"]?.stringValue, let text = LocalisedText(json["text"]) else {
                return nil
            }
            self.id = id
            self.text = text
            rules = json["rules"]?.arrayValue?.compactMap(\.stringValue) ?? []
            source = json["source"]?.stringValue ?? ""
        }
    }

    /// The doubts about what somebody passes on, in the order of the table.
    package func doubts(about draft: DisclosureDraft, _ profile: RegionProfile) -> [Flag] {
        let hasArticle9 = draft.items.contains { $0.wpgClass == .article9ViaOM }
        return flags.filter { flag in
            flag.concerns(
                draft.ground, from: party(draft.provider, profile),
                to: party(draft.receiver, profile), hasArticle9: hasArticle9)
        }
    }
}
