import RecordModel

/// One value that stands in a register and is not replaced.
package struct RegisterHead: Hashable, Sendable {
    /// The write.
    package let stamp: WriteStamp
    /// The organisation that counts for ownership.
    package let organisation: String
    /// What it says.
    package let value: RegisterValue
}

/// What the merge keeps of one field of one entity: its heads, and citations of writes that have
/// not come in yet.
///
/// The state depends on the set of operations applied only, not on their order; its size depends
/// on the heads, not on the history.
package struct RegisterState: Hashable, Sendable {
    /// A citation that waits for the write it names.
    struct Waiting: Hashable, Sendable {
        let citation: Citation
        let organisation: String
    }

    /// The writes not replaced, in no particular order.
    package private(set) var heads: [RegisterHead]
    private(set) var waiting: Set<Waiting>

    /// A register that nobody wrote.
    package init() {
        heads = []
        waiting = []
    }

    init(heads: [RegisterHead], waiting: Set<Waiting>) {
        self.heads = heads
        self.waiting = waiting
    }

    /// Takes in one write that was not taken in before.
    ///
    /// - Parameters:
    ///   - write: The value with its stamp.
    ///   - citations: What it replaces.
    ///   - rule: How the field merges.
    ///   - owner: The organisation that owns the field on this entity, where one is known.
    ///   - isPresent: Whether the operation named is among those already applied. Asked only for
    ///     citations that name no head.
    mutating func apply(
        _ write: RegisterHead, citations: [Citation], rule: MergePolicy, owner: String?,
        isPresent: (Citation) throws -> Bool
    ) rethrows {
        guard rule != .appendOnly else {
            heads.append(write)
            return
        }
        let own = write.stamp.citation
        let replaced = waiting.filter { $0.citation == own }
        waiting.subtract(replaced)
        if !replaced.contains(where: {
            Self.mayReplace(organisation: $0.organisation, head: write.organisation, owner: owner)
        }) {
            heads.append(write)
        }
        for citation in citations {
            if let index = heads.firstIndex(where: { $0.stamp.citation == citation }) {
                if Self.mayReplace(
                    organisation: write.organisation, head: heads[index].organisation, owner: owner)
                {
                    heads.remove(at: index)
                }
            } else if try !isPresent(citation) {
                waiting.insert(Waiting(citation: citation, organisation: write.organisation))
            }
        }
    }

    /// Others can remark on an owner's value, never replace it.
    private static func mayReplace(organisation: String, head: String, owner: String?) -> Bool {
        guard let owner, head == owner else { return true }
        return organisation == owner
    }
}
