import RecordModel
import RecordRules
import Testing

/// Where nobody depends on anybody, what is asked of and with Veilig Thuis is optional.
@Suite struct Step1ScopeTests {
    private static let neighbours: [String: JSONValue] = ["dependency_relation": "none"]

    static let cases: [RuleCase] = [
        RuleCase("R1.1", "neighbours who do not depend on each other", []) { police, _ in
            police.set("incident", neighbours)
        },
        RuleCase("R1.1", "called something else than violence in dependence", []) { police, _ in
            police.set(
                "incident",
                ["dependency_relation": "none", "classification[other]": true])
        },
        RuleCase("R1.1", "called stalking by a former partner", ["block open"]) { police, _ in
            police.set(
                "incident",
                ["dependency_relation": "none", "classification[ex_partner_stalking]": true])
        },
        RuleCase("R1.1", "no longer called domestic violence", []) { police, _ in
            police.set("incident", ["classification[domestic_violence]": true])
            police.set(
                "incident",
                ["dependency_relation": "none", "classification[domestic_violence]": false])
        },
        RuleCase("R1.1", "a class whose answer was cleared", ["block open"], unknown: true) {
            police, _ in
            police.set(
                "incident",
                ["dependency_relation": "none", "classification[domestic_violence]": nil])
        },
        RuleCase("R1.1", "a relation that is unknown", ["block open"], unknown: true) { police, _ in
            police.set("incident", ["dependency_relation": "unknown"])
        },
        RuleCase("R1.1", "VT thinks of former partners", ["block open"]) { police, vt in
            police.set("incident", neighbours)
            vt.set("incident", ["dependency_relation": "ex_partner"])
        },
        RuleCase("R1.5", "police leaves neighbours without a call", []) { police, _ in
            police.set("incident", neighbours)
            police.clearance()
        },
        RuleCase("R2.5", "VT need not assess neighbours", []) { police, _ in
            police.set("incident", neighbours)
        },
        RuleCase("R1.6", "everybody has to be safe among neighbours too", ["block open"]) {
            police, _ in
            police.set("incident", neighbours)
            police.person(safety: "unknown")
        },
        RuleCase("R1.6", "set aside among neighbours without a call", ["block overridden"]) {
            police, _ in
            police.set("incident", neighbours)
            police.person(safety: "unknown")
            police.override("R1.6")
        },
    ]

    @Test(arguments: cases)
    func `what concerns Veilig Thuis is optional only where nobody depends on anybody`(
        _ one: RuleCase
    ) {
        one.check()
    }
}
