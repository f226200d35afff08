import RecordGuide
import RecordModel
import SamenOp

/// Who else gets an answer, said before it is stored.
extension GuideDialogue {
    /// Says to whom an edit also goes, and asks whether to go on; true where it goes to nobody else.
    func mayGoOn(_ edit: GuideEdit) throws -> Bool {
        switch edit.kind {
        case .add: return true
        case .correct(let entity):
            let recipients = try replica.recipients(of: entity, in: record)
            guard !recipients.isEmpty else { return true }
            try terminal.say(
                text(
                    "disclosure.correction", ["recipients": context.names(of: recipients)]))
            return true
        case .set(let entity), .resolve(let entity):
            let recipients = try replica.recipients(of: entity, in: record)
            guard !recipients.isEmpty else { return true }
            try terminal.say(context.goesTo(recipients))
            guard context.isYes(try terminal.ask(text("disclosure.go-on"))) else {
                try terminal.say(text("disclosure.not-saved"))
                return false
            }
            return true
        }
    }
}
