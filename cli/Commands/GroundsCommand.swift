import ArgumentParser
import RecordModel
import RecordRules
import RecordStore
import SamenOp

/// `samenop grounds`: on which grounds who may tell whom what, who approved that, and what is
/// doubtful about it.
struct GroundsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "grounds",
        abstract: "De tabel met gronden om te verstrekken. / The table of legal grounds.",
        discussion: """
            Goedkeuren doet de privacyfunctionaris, in het regioprofiel (legal_ground_approvals). \
            Voorbeelden: samenop grounds · samenop grounds --json
            """)

    @OptionGroup var options: GlobalOptions

    func run() throws {
        let context = try CommandContext(options)
        let profile = try profile(context)
        let table =
            try profile.map { profile in
                try GroundTable.version(agreedIn: profile).flatMap { try context.data.grounds($0) }
            } ?? nil
        let grounds = try table ?? context.data.newestGrounds()
        let approval = grounds.approval(in: profile)
        context.print(
            json(grounds, approval), text(grounds, approval, context).joined(separator: "\n"))
    }

    /// The region's profile; nil where there is no store.
    private func profile(_ context: CommandContext) throws -> RegionProfile? {
        do { return try context.open().store.profile() } catch let error as StoreError
            where error.code == .noStore
        {
            return nil
        }
    }

    private func doubts(_ row: GroundTable.Row, _ table: GroundTable) -> [String] {
        table.flags.filter { $0.rows.contains(row.id) || row.doubts.contains($0.id) }.map(\.id)
    }

    private func json(_ table: GroundTable, _ approval: GroundApproval?) -> JSONValue {
        func codes(_ codes: Set<String>) -> JSONValue {
            .array(codes.sorted().map { .text($0) })
        }
        func words(_ text: LocalisedText) -> JSONValue {
            .members([("nl", .text(text.dutch)), ("en", .text(text.english))])
        }
        let rows = table.rows.map { row in
            JSONValue.members([
                ("id", .text(row.id)), ("providers", codes(row.providers)),
                ("receivers", codes(row.receivers)), ("purpose", words(row.purpose)),
                ("ground", .text(row.ground)),
                ("weightyInterest", .bool(row.asksWeightyInterest)),
                ("article8Only", .bool(row.isArticle8Only)),
                ("emergency", .bool(row.isEmergency)),
                (
                    "conditions",
                    .members(
                        row.conditions.sorted { $0.key < $1.key }
                            .map { ($0.key, .text($0.value)) })
                ),
                ("doubts", .array(doubts(row, table).map { .text($0) })),
            ])
        }
        return .members([
            ("version", .text(table.version)),
            (
                "approved",
                approval.map {
                    .members([("by", $0.by.map { .text($0) } ?? .null), ("on", .text($0.on))])
                } ?? .null
            ),
            ("rows", .array(rows)),
            (
                "flags",
                .array(
                    table.flags.map {
                        .members([
                            ("id", .text($0.id)), ("rows", codes($0.rows)),
                            ("text", words($0.text)), ("source", .text($0.source)),
                        ])
                    })
            ),
            (
                "sideRules",
                .array(
                    table.sideRules.map {
                        .members([
                            ("id", .text($0.id)), ("text", words($0.text)),
                            ("rules", .array($0.rules.map { .text($0) })),
                            ("source", .text($0.source)),
                        ])
                    })
            ),
        ])
    }

    private func text(
        _ table: GroundTable, _ approval: GroundApproval?, _ context: CommandContext
    ) -> [String] {
        let language = options.language
        func parties(_ codes: Set<String>) -> String {
            codes.map { context.party($0, nil) }.sorted().joined(separator: ", ")
        }
        var lines = [context.text("grounds.title", ["version": table.version])]
        lines.append(
            approval.map {
                context.text(
                    "grounds.approved",
                    ["by": $0.by ?? context.text("grounds.approved.table"), "on": $0.on])
            } ?? context.text("grounds.unapproved", ["version": table.version]))
        for row in table.rows {
            lines += [
                "",
                "\(row.id) \(parties(row.providers)) → \(parties(row.receivers)): "
                    + row.purpose[language], "    \(row.ground)",
            ]
            let conditions = [
                row.asksWeightyInterest ? context.text("grounds.weighty") : nil,
                row.isArticle8Only ? context.text("grounds.article8") : nil,
                row.isEmergency ? context.text("grounds.emergency") : nil,
            ].compactMap(\.self)
            let doubts = doubts(row, table)
            if !conditions.isEmpty { lines.append("    " + conditions.joined(separator: "; ")) }
            if !doubts.isEmpty {
                lines.append(
                    "    "
                        + context.text(
                            "grounds.doubts", ["ids": doubts.joined(separator: ", ")]))
            }
        }
        lines += ["", context.text("grounds.flags")]
        lines += table.flags.map { "  \($0.id) \($0.text[language])" }
        lines += ["", context.text("grounds.side-rules")]
        lines += table.sideRules.map { "  \($0.id) \($0.text[language])" }
        return lines
    }
}
