import RecordModel
import RecordRules
import SamenOp

/// What is shown beside a record that it does not hold itself.
struct BesideRecord {
    /// A record by itself.
    static let nothing = BesideRecord(proposals: [], pattern: nil, sharing: [:])

    /// What the program proposes to link.
    let proposals: [LinkProposal]
    /// Other records of the same person or address; nil where nobody looked.
    let pattern: PatternText?
    /// To whom each entity was disclosed.
    let sharing: [EntityReference: [DisclosureRecipient]]
    /// The files of the record.
    var attachments: [AttachmentView] = []
}
