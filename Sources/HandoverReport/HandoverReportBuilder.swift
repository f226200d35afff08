import RecordModel

/// Makes a report from a record: a pure function, the same input gives the same report.
package enum HandoverReportBuilder {
    /// Builds the report that was permitted.
    ///
    /// - Parameters:
    ///   - permitted: The request, decided on by ``ReportDecision``.
    ///   - input: The record; whatever the recipient may not see has been taken out before.
    ///   - layout: What stands where.
    ///   - texts: The product's sentences: those of `report.` and of the rules.
    package static func model(
        _ permitted: PermittedReport, _ input: ReportInput, layout: ReportLayout,
        texts: TextCatalogue
    ) -> HandoverReportModel {
        let context = ReportContext(permitted, input, layout: layout, texts: texts)
        let page = context.forPageOne()
        let stored = StoredSections(context)
        let provenance = ProvenanceSection(context)
        return HandoverReportModel(
            request: permitted.request, record: input.facts.record.id,
            recordName: input.recordName,
            title: context.text("title", ["record": input.recordName]),
            statusNotice: context.statusNotice, statusWord: context.statusWord,
            sections: layout.sections.sections.map { section in
                let blocks =
                    generated(section, context, page, provenance) + stored.blocks(section.number)
                    + SummarySection(context).blocks(section.number)
                return ReportSection(
                    number: section.number, key: section.key,
                    heading: context.text("section.\(section.number)"),
                    blocks: blocks.isEmpty
                        ? [.paragraph(context.nothing(in: section.number))] : blocks,
                    emptiness: blocks.isEmpty ? context.emptiness(of: section.number) : nil)
            },
            withheld: input.withheld, provenance: provenance.provenance,
            actions: ReportActions(context, page: page).all)
    }

    /// What a section says besides the values stored in its fields.
    private static func generated(
        _ section: SectionLayout.Section, _ context: ReportContext, _ page: ReportContext,
        _ provenance: ProvenanceSection
    ) -> [ReportBlock] {
        let treatment = context.treatment(section.number)
        switch section.key {
        case "heading": return HeadingSection(context, provenance.provenance).blocks
        case "now":
            return treatment == .summary
                ? PageOneSummary(page).blocks : PageOne(page).blocks
        case "timeline": return treatment == .summary ? [] : TimelineSection(context).blocks
        case "safety": return treatment == .summary ? [] : ViewsTable(context).blocks
        case "open": return treatment == .full ? FindingSections(context).open : []
        case "differences":
            return treatment == .full || treatment == .selected
                ? DifferenceSection(context).blocks : []
        case "deviations": return treatment == .full ? FindingSections(context).deviations : []
        case "disclosures": return withheld(context)
        case "provenance": return treatment == .summary ? provenance.summary : provenance.blocks
        default: return []
        }
    }

    /// What was left out is named by category and reason, never by content.
    private static func withheld(_ context: ReportContext) -> [ReportBlock] {
        guard !context.input.withheld.isEmpty else { return [] }
        return [
            .heading(context.text("withheld")),
            .list(
                context.input.withheld.map { kind in
                    context.text(
                        "withheld.because",
                        [
                            "what": context.text("withheld.\(kind.category)"),
                            "why": kind.reasons.map { why($0, context) }.joined(separator: "; "),
                        ])
                }),
        ]
    }

    private static func why(_ reason: WithholdingReason, _ context: ReportContext) -> String {
        let isOfGroup = reason == .notDisclosed && context.permitted.recipient.isGroup
        return context.text("withheld.reason.\(reason.rawValue)\(isOfGroup ? "_group" : "")")
    }
}
