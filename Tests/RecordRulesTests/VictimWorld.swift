import RecordModel

extension Laptop {
    /// Somebody of the own organisation with that role sets a block aside.
    func letOverride(_ rule: String, by role: String, about: EntityReference? = nil) {
        let colleague = Laptop(author.organisation, role: role)
        colleague.override(rule, about: about)
        receive(colleague)
    }

    /// A person who made a report, or what else is given, in a case of stalking.
    @discardableResult
    func stalked(_ values: [String: JSONValue] = ["report_vs_complaint": "melding"])
        -> EntityReference
    {
        set("stalking", ["stalking_indication": "recognised"])
        return set(person(), values)
    }
}
