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
        let context = ReportContext(permitted.request, input, layout: layout, texts: texts)
        let stored = StoredSections(context)
        let provenance = ProvenanceSection(context)
        return HandoverReportModel(
            request: permitted.request, record: input.facts.record.id,
            recordName: input.recordName,
            title: context.text("title", ["record": input.recordName]),
            statusNotice: context.text("status.notice.\(permitted.request.status.rawValue)"),
            statusWord: context.text("status.word.\(permitted.request.status.rawValue)"),
            sections: layout.sections.sections.map { section in
                let blocks =
                    generated(section.key, context, provenance) + stored.blocks(section.number)
                return ReportSection(
                    number: section.number, key: section.key,
                    heading: context.text("section.\(section.number)"),
                    blocks: blocks.isEmpty ? [.paragraph(context.notRecorded)] : blocks)
            },
            provenance: provenance.provenance)
    }

    /// What a section says besides the values stored in its fields.
    private static func generated(
        _ key: String, _ context: ReportContext, _ provenance: ProvenanceSection
    ) -> [ReportBlock] {
        switch key {
        case "heading": HeadingSection(context).blocks
        case "now": PageOne(context).blocks
        case "timeline": TimelineSection(context).blocks
        case "safety": ViewsTable(context).blocks
        case "open": FindingSections(context).open
        case "differences": DifferenceSection(context).blocks
        case "deviations": FindingSections(context).deviations
        case "disclosures": withheld(context)
        case "provenance": provenance.blocks
        default: []
        }
    }

    /// What was left out is named by category, never by content.
    private static func withheld(_ context: ReportContext) -> [ReportBlock] {
        guard !context.input.withheld.isEmpty else { return [] }
        return [
            .heading(context.text("withheld")),
            .list(context.input.withheld.map { context.text("withheld.\($0)") }),
        ]
    }
}
