import RecordModel

/// One read that a laptop made offline, as it stands in the laptop's own chain of them.
package struct AccessMessage: Hashable, Sendable {
    /// Its number, from 1.
    package let number: Int64
    /// What it says: `at`, `action`, `record`, `purpose`, `detail`. Kept as it came, so that a
    /// newer laptop's entries fit their digests here too.
    package let entry: JSONValue
    /// The digest of the laptop's chain up to and with it, as the laptop kept it.
    package let digest: SHA256Digest

    /// An entry of its parts.
    package init(number: Int64, entry: JSONValue, digest: SHA256Digest) {
        self.number = number
        self.entry = entry
        self.digest = digest
    }

    /// The JSON form.
    package var json: JSONValue {
        .members([
            ("number", .integer(number)), ("entry", entry), ("digest", .text(digest.hex)),
        ])
    }

    /// Reads the JSON form; nil when it is not that.
    package init?(_ json: JSONValue) {
        guard let head = AuditHead(json), head.number > 0, let entry = json["entry"],
            entry.objectValue != nil
        else { return nil }
        self.init(number: head.number, entry: entry, digest: head.digest)
    }
}

/// `POST /v1/access-entries`: reads made offline, for the audit.
package struct AccessRequest: Hashable, Sendable {
    /// The place in the laptop's chain after which these stand.
    package let after: AuditHead
    /// The entries, in the order of the chain.
    package let entries: [AccessMessage]

    /// A request of its parts.
    package init(after: AuditHead, entries: [AccessMessage]) {
        self.after = after
        self.entries = entries
    }

    /// The body of the call.
    package var json: JSONValue {
        .members([("after", after.json), ("entries", .array(entries.map(\.json)))])
    }

    /// Reads the body of the call.
    ///
    /// - Throws: ``SyncProblem`` with `malformed`, and everything that is wrong in its details, or
    ///   `too-large`.
    package init(_ json: JSONValue) throws(SyncProblem) {
        var problems = RequestProblems()
        let after = problems.needed(
            AuditHead(json["after"]), "after has a number from 0 on and a digest")
        let texts = problems.needed(json["entries"]?.arrayValue, "entries is an array") ?? []
        guard texts.count <= SyncLimit.accessEntryCountMax else {
            throw SyncProblem(
                .tooLarge, "at most \(SyncLimit.accessEntryCountMax) entries in one call")
        }
        let entries = texts.compactMap(AccessMessage.init)
        if entries.count != texts.count {
            problems.add("each of entries has a number from 1 on, an entry and a digest")
        }
        let numbers = [after?.number ?? 0] + entries.map(\.number)
        if zip(numbers, numbers.dropFirst()).contains(where: { $0 >= $1 }) {
            problems.add("the numbers go up")
        }
        guard let after, problems.problem == nil else { throw problems.incomplete }
        self.init(after: after, entries: entries)
    }
}

/// The answer to reads made offline: how far they are kept, and what did not fit.
package struct AccessReceipt: Hashable, Sendable {
    /// Why entries do not go on from what the service has. They are kept all the same.
    package enum Break: String, CaseIterable, Sendable {
        /// Numbers are missing.
        case gap = "access-gap"
        /// An entry is not what its digest was made of.
        case changed = "access-changed"
        /// Something else stands here than what came in before.
        case fork = "access-fork"
    }

    /// A break and where it is.
    package struct Finding: Hashable, Sendable {
        /// What is wrong.
        package let code: Break
        /// The number of the first entry after it.
        package let number: Int64

        /// A finding of its parts.
        package init(code: Break, number: Int64) {
            self.code = code
            self.number = number
        }
    }

    /// The end of the laptop's chain as it is kept now.
    package let receipt: AuditHead
    /// How many entries were new.
    package let taken: Int
    /// What did not fit.
    package let findings: [Finding]

    /// An answer of its parts.
    package init(receipt: AuditHead, taken: Int, findings: [Finding]) {
        self.receipt = receipt
        self.taken = taken
        self.findings = findings
    }

    /// The body of the answer.
    package var json: JSONValue {
        .members([
            ("receipt", receipt.json), ("taken", .integer(Int64(taken))),
            (
                "findings",
                .array(
                    findings.map {
                        .members([
                            ("code", .text($0.code.rawValue)), ("number", .integer($0.number)),
                        ])
                    })
            ),
        ])
    }

    /// Reads the body of the answer.
    package init(_ json: JSONValue) throws(SyncProblem) {
        guard let receipt = AuditHead(json["receipt"]), let taken = json["taken"]?.integerValue,
            let findings = json["findings"]?.arrayValue
        else { throw SyncProblem(.malformed, "the service's receipt is not readable") }
        self.init(
            receipt: receipt, taken: Int(taken),
            findings: findings.compactMap { finding in
                guard let code = finding["code"]?.stringValue.flatMap(Break.init),
                    let number = finding["number"]?.integerValue
                else { return nil }
                return Finding(code: code, number: number)
            })
    }
}
