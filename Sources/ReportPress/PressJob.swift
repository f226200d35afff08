import Foundation
import RecordModel

/// A report to be made into a PDF.
package struct PressJob: Sendable {
    /// The page, whole: it may refer to nothing outside.
    package var html: String
    /// Its title, shown by a reader instead of the file's name. Without personal data.
    package var title: String
    /// What it is about, in a few words. Without personal data.
    package var subject: String
    /// The language of the text.
    package var language: Language
    /// When the report was made.
    package var madeAt: Instant
    /// The program and version that made it.
    package var creator: String
    /// What tells this report from others; the same report has the same one.
    package var identifier: SHA256Digest
    /// Files that go inside.
    package var attachments: [PressAttachment]

    /// A job of its parts.
    package init(
        html: String, title: String, subject: String, language: Language, madeAt: Instant,
        creator: String, identifier: SHA256Digest, attachments: [PressAttachment]
    ) {
        self.html = html
        self.title = title
        self.subject = subject
        self.language = language
        self.madeAt = madeAt
        self.creator = creator
        self.identifier = identifier
        self.attachments = attachments
    }

    /// How many bytes go in.
    var byteCount: Int { attachments.reduce(html.utf8.count) { $0 + $1.bytes.count } }

    var members: [(String, JSONValue)] {
        [
            ("html", .text(html)), ("title", .text(title)), ("subject", .text(subject)),
            ("language", .text(language.rawValue)), ("created", .text(madeAt.utcText)),
            ("creator", .text(creator)), ("identifier", .text(String(identifier.hex.prefix(32)))),
            ("attachments", .array(attachments.map(\.json))),
        ]
    }
}

/// A file inside a PDF.
package struct PressAttachment: Sendable {
    /// What the file is to the page it goes with, in the words of PDF.
    package enum Relationship: String, Sendable {
        /// The same content in another form.
        case alternative = "Alternative"
        /// What the page was made from.
        case source = "Source"
        /// Anything else that goes with it.
        case supplement = "Supplement"
    }

    /// Its name, without personal data.
    package let name: String
    /// Its media type.
    package let mediaType: String
    /// What it is, in a few words.
    package let description: String
    /// What it is to the page.
    package let relationship: Relationship
    /// Its content.
    package let bytes: [UInt8]

    /// A file of its parts.
    package init(
        name: String, mediaType: String, description: String, relationship: Relationship,
        bytes: [UInt8]
    ) {
        self.name = name
        self.mediaType = mediaType
        self.description = description
        self.relationship = relationship
        self.bytes = bytes
    }

    /// The machine-readable form of the report itself, as `report.json`.
    package static func report(json: [UInt8], description: String) -> PressAttachment {
        PressAttachment(
            name: "report.json", mediaType: "application/json", description: description,
            relationship: .alternative, bytes: json)
    }

    fileprivate var json: JSONValue {
        .members([
            ("name", .text(name)), ("type", .text(mediaType)), ("description", .text(description)),
            ("relationship", .text(relationship.rawValue)),
            ("bytes", .text(Data(bytes).base64EncodedString())),
        ])
    }
}
