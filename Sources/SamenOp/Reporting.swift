import HandoverReport
import RecordMerge
import RecordModel
import RecordRules
import RecordStore
import Schemas

/// A form that a report can be written in.
package enum ReportFormat: String, CaseIterable, Sendable {
    case html
    case json
    case markdown = "md"
    case csv
}

/// What somebody asks of a report.
package struct ReportOrder: Sendable {
    /// Code of the recipient.
    package var recipient: String
    /// What the recipient needs it for, in words.
    package var purpose: String
    /// The form.
    package var format: ReportFormat
    /// Its language.
    package var language: Language
    /// Whether it is interim; else it is final.
    package var isInterim: Bool
    /// Rules set aside, each with a reason.
    package var overrides: [OverrideRequest]

    /// An order of its parts.
    package init(
        for recipient: String, purpose: String, format: ReportFormat, language: Language,
        isInterim: Bool, overrides: [OverrideRequest] = []
    ) {
        self.recipient = recipient
        self.purpose = purpose
        self.format = format
        self.language = language
        self.isInterim = isInterim
        self.overrides = overrides
    }
}

/// A report as it is to be written down.
package struct WrittenReport: Sendable {
    /// The bytes of the file.
    package let bytes: [UInt8]
    /// What `verify` finds in them.
    package let digest: SHA256Digest
    /// The categories left out for this recipient; none where it may not know.
    package let withheld: [String]
    /// Whether it is an interim one; also where nobody asked for that, see ``ReportDecision``.
    package let isInterim: Bool
}

/// Why a report is not made.
package struct ReportRefused: Error, Hashable, Sendable {
    /// The reason, with what kind of thing is in the way.
    package let refusal: ReportRefusal
}

/// A report that may be made, before it leaves: nothing was written yet.
package struct PreparedReport: Sendable {
    /// The record it is about.
    package let record: RecordID
    /// What was asked.
    package let order: ReportOrder
    /// On what it rests.
    package let permitted: PermittedReport
    /// What it says; every form is made from this.
    package let model: HandoverReportModel
    /// The product's sentences.
    let texts: TextCatalogue
    /// The categories left out for this recipient; none where it may not know.
    package let withheld: [String]
    /// The other records of the incident that go along.
    package let otherRecords: [RecordID]
    /// What is kept of it in the record when it leaves; nothing where it stays within.
    package let accounts: [ReportAccount]
    /// The lack of a ground that somebody set aside, to be kept when it leaves.
    let aside: OverrideRequest?
    /// What it was decided on.
    let basis: ReportBasis
    /// What would go along if it were passed on first, by category; for who makes it.
    package let undisclosed: [UndisclosedKind]

    /// Whom `disclose` passes something on to so that it goes along in this report.
    package var disclosureReceiver: String {
        permitted.recipient.receivers.first ?? order.recipient
    }

    /// Whether it is an interim one; also where nobody asked for that, see ``ReportDecision``.
    package var isInterim: Bool { model.request.status == .interim }
}

extension LocalReplica {
    /// Makes a handover report in a text form and lets it leave at once.
    ///
    /// - Throws: ``ReportRefused`` when it is not made.
    package func report(_ record: RecordID, _ order: ReportOrder) throws -> WrittenReport {
        let prepared = try prepareReport(record, order)
        let written = try prepared.written()
        try issue(prepared, digest: written.digest)
        return written
    }

    /// Makes a handover report, with nothing in it but what the recipient may have.
    ///
    /// Only a refusal is kept; what leaves is kept by ``issue(_:digest:)``.
    ///
    /// - Throws: ``ReportRefused`` when it is not made.
    package func prepareReport(_ record: RecordID, _ order: ReportOrder) throws -> PreparedReport {
        let aside = try groundSetAside(order)
        // Before anything is read: what comes in from here on is a change.
        let basis = try store.read { try ReportBasis(of: record, in: self, $0) }
        let matrix = try Self.recipientMatrix()
        let view = try reportView(record, for: order.recipient, matrix)
        let setting = try reportSetting(view, matrix)
        let request = ReportRequest(
            recipient: order.recipient, purpose: order.purpose, madeAt: now,
            madeBy: store.identity.author, organisation: store.identity.organisation,
            language: order.language, status: order.isInterim ? .interim : .final,
            appVersion: ProductData.version, isPractice: store.identity.isPractice)
        switch ReportDecision.decide(request, setting, isGroundSetAside: aside != nil) {
        case .refused(let refusal): throw try refused(refusal, record, order)
        case .allowed(let permitted):
            let layout = try Self.reportLayout()
            var cut = RecordCut(permitted, setting, layout: layout)
            if let refusal = ReportNet.refusal(of: cut, for: permitted, setting) {
                throw try refused(refusal, record, order)
            }
            let input = try reportInput(view, &cut, setting)
            let model = HandoverReportBuilder.model(
                permitted, input, layout: layout,
                texts: data.texts)
            let accounts = try writable(
                ReportAccount.accounts(of: permitted, with: cut.otherRecords, setting))
            return PreparedReport(
                record: record, order: order, permitted: permitted, model: model, texts: data.texts,
                withheld: cut.listed.map(\.category), otherRecords: cut.otherRecords,
                accounts: accounts,
                aside: permitted.isGroundSetAside ? aside : nil, basis: basis,
                undisclosed: isOwn(permitted.recipient) ? [] : cut.undisclosed)
        }
    }

    /// Whether it is this organisation that gets the report: nobody passes on to themselves.
    private func isOwn(_ recipient: Recipient) -> Bool {
        recipient.receivers == [store.identity.organisation]
    }

    /// Keeps that it was tried, and says why not.
    private func refused(
        _ refusal: ReportRefusal, _ record: RecordID, _ order: ReportOrder
    ) throws -> ReportRefused {
        try noteAccess(
            .refused, record, purpose: order.purpose, detail: refusal.rule ?? refusal.messageKey)
        return ReportRefused(refusal: refusal)
    }

    /// The lack of a ground set aside by somebody who may do that; nil when nobody asked.
    private func groundSetAside(_ order: ReportOrder) throws -> OverrideRequest? {
        for request in order.overrides {
            let decision: OverrideDecision =
                switch PolicyRules.card(request.rule)?.override {
                case .roles(let roles)?
                where request.rule == ReportDecision.groundRule
                    && roles.contains(store.identity.role):
                    .allowed
                case .roles(let roles)? where request.rule == ReportDecision.groundRule:
                    .otherRoles(roles)
                case nil: .unknownRule
                default: .never
                }
            try require(decision, request)
        }
        return order.overrides.first
    }
}

extension PreparedReport {
    /// The report in the text form that was asked for, or in another.
    ///
    /// - Throws: ``StoreError`` with `damaged` when it does not fit its own digest.
    package func written(as format: ReportFormat? = nil) throws -> WrittenReport {
        let bytes =
            switch format ?? order.format {
            case .html: Array(HTMLRenderer.render(model).utf8)
            case .markdown: Array(MarkdownRenderer.render(model).utf8)
            case .json: JSONRenderer.render(model).canonicalBytes
            case .csv: CSVRenderer.render(model, texts)
            }
        guard case .matches(let digest) = ReportVerifier.verify(bytes) else {
            throw StoreError(.damaged, "the report made does not fit its own digest")
        }
        return WrittenReport(
            bytes: bytes, digest: digest, withheld: withheld, isInterim: isInterim)
    }
}
