import Foundation
import RecordModel
import Testing

@testable import RecordRules

/// The definitions of figures, and what they come to (catalogue G.1 and G.2).
@Suite struct MetricsTests {
    private let police = Laptop.police()
    private let vt = Laptop.vt()

    @Test func everyRowOfTheCatalogueHasItsFigure() {
        let rows = Set(Metrics.book.definitions.map(\.row))
        for number in 1...39 { #expect(rows.contains("M\(number)"), "M\(number)") }
        for number in 1...11 { #expect(rows.contains("G1.\(number)"), "G1.\(number)") }
        #expect(Metrics.book.outcomes.count == 3)
    }

    @Test func everyFunctionAndQuestionIsUsed() throws {
        let text = try #require(Data.text("metrics/2026.1.json"))
        let functions =
            Array(MetricFunctions.all.keys) + Array(MetricFunctions.overall.keys)
        for name in functions {
            let isUsed = text.contains("\"function\": \"\(name)\"")
            #expect(isUsed, "\(name)")
        }
        for name in MetricQuestions.all.keys {
            let isUsed = text.contains("{\"case\": \"\(name)\"}")
            #expect(isUsed, "\(name)")
        }
    }

    @Test(arguments: [
        (#""field": "handed_over_at""#, #""field": "no_such_field""#),
        (#""each": "handover""#, #""each": "no_such_type""#),
        (#""function": "first_call_delay""#, #""function": "no_such_function""#),
        (#""case": "arrested""#, #""case": "no_such_question""#),
        (#""form": ["phone"]"#, #""form": ["fax"]"#),
        (#""enum": "measure_kind""#, #""enum": "no_such_list""#),
    ])
    func aDefinitionThatNamesWhatDoesNotExistIsRefused(good: String, faulty: String) throws {
        let text = try #require(Data.text("metrics/2026.1.json"))
        try #require(text.contains(good))
        #expect(throws: CatalogueProblem.self) {
            try MetricBook(
                text: text.replacingOccurrences(of: good, with: faulty),
                catalogue: Data.catalogue)
        }
    }

    /// Nothing to divide by is not nought percent.
    @Test func nothingIsNotApplicable() {
        for definition in Metrics.book.definitions where definition.unit == .percent {
            let figure = Metrics.figures().figure(definition.id)
            #expect(figure?.reading.value == nil && figure?.reading.isSuppressed == false)
        }
    }

    // MARK: forms (K9)

    private static func form(
        profile: [String: JSONValue] = [:], _ write: (Laptop) -> Void
    ) -> JointForm {
        let laptop = Laptop.police()
        laptop.set("incident", ["acute_state": "acute"])
        write(laptop)
        return JointForm.of(MetricCase(laptop.facts(profile: profile)))
    }

    @Test func aFormNeedsSomethingThatSupportsIt() {
        #expect(Self.form { _ in } == .notConsulted)
        // A decision to come, or a word afterwards, is not a visit.
        #expect(
            Self.form { $0.set("incident", ["vt_attendance_decision": "on_site"]) }
                == .notConsulted)
        #expect(Self.form { $0.set("evaluation", ["form": "joint_on_site"]) } == .notConsulted)
        #expect(
            Self.form { laptop in
                laptop.set("incident", ["vt_attendance_decision": "on_site"])
                laptop.add("consult", ["kind": "vt_first_call", "reached": "spoken"])
            } == .phone)
        // An attempt is not a conversation.
        #expect(
            Self.form { $0.add("consult", ["kind": "vt_first_call", "reached": "no_answer"]) }
                == .notConsulted)
        // A conversation with somebody else neither.
        #expect(
            Self.form { $0.add("consult", ["kind": "om", "reached": "spoken", "medium": "phone"]) }
                == .notConsulted)
    }

    @Test(arguments: [
        ("on_site", JointForm.onSite), ("at_station", .atStation), ("video", .video),
        ("phone", .phone),
    ])
    func aBonnetConsultationHasItsOwnForm(medium: String, form: JointForm) {
        #expect(Self.form { $0.add("bonnet", ["medium": .text(medium)]) } == form)
        // With others only, Veilig Thuis was not there.
        #expect(
            Self.form { $0.add("bonnet", ["medium": .text(medium), "participants[om]": true]) }
                == .notConsulted)
    }

    @Test func theHighestFormThatIsSupportedCounts() {
        #expect(
            Self.form { laptop in
                laptop.add("bonnet", ["medium": "at_station"])
                laptop.add("presence", ["organisation": "vt", "arrived_at": .time("15:00")])
            } == .onSite)
        #expect(
            Self.form { laptop in
                laptop.add(
                    "consult", ["kind": "vt_first_call", "reached": "spoken", "medium": "phone"])
                laptop.set("incident", ["vt_attendance_decision": "at_station"])
            } == .atStation)
    }

    /// The crisis service counts as Veilig Thuis only where the profile lets it stand in.
    @Test func aCrisisServiceCountsWhereItStandsIn() {
        let visit: (Laptop) -> Void = {
            $0.add(
                "presence", ["organisation": "crisis_service", "arrived_at": .time("15:00")])
        }
        #expect(Self.form(visit) == .notConsulted)
        let service = JSONValue.members([("mandate_first_assessment", true)])
        #expect(Self.form(profile: ["crisis_service": service], visit) == .onSite)
    }

    // MARK: single figures

    /// S2: two calls, each written down by both sides, are one first call after ten minutes.
    @Test func aCallOfBothSidesCountsOnce() {
        police.add("presence", ["organisation": "police", "arrived_at": .time("23:14")])
        let own = police.add(
            "consult",
            ["kind": "vt_first_call", "reached": "spoken", "started_at": .time("23:24")])
        police.add(
            "consult",
            ["kind": "vt_first_call", "reached": "no_answer", "started_at": .time("23:20")])
        vt.receive(police)
        let other = vt.add(
            "consult",
            ["kind": "vt_first_call", "reached": "spoken", "started_at": .time("23:23")])
        // Not linked, the earlier one is another call.
        #expect(Metrics.told("M8", vt.facts()) == "9 (1/1)")
        vt.add(
            "link",
            ["kind": "mirror_of", "one": .text(own.id), "other": .text(other.id)])
        #expect(Metrics.told("M8", vt.facts()) == "10 (1/1)")
        #expect(Metrics.told("M7", vt.facts()) == "100 (1/1)")
    }

    /// S4: found by when it was registered, not by when it began; a refusal without a valid reason
    /// is counted.
    @Test func stalkingFoundByTheQueryAndARefusalAreCounted() {
        police.at("06:00").add(
            "query_hit", ["run_date": "2026-02-10", "matched_by[registration_date]": true])
        let victim = police.add("person", ["person_roles[victim]": true])
        #expect(Metrics.told("M29", police.facts()) == "0")
        police.set("stalking", ["stalking_indication": "recognised"])
        police.set(victim, ["complaint_refused": "attempted"])
        #expect(Metrics.told("M29", police.facts()) == "1")
        #expect(Metrics.told("M29.found_by_registration_only", police.facts()) == "1")
        #expect(Metrics.told("M39", police.facts()) == "1")
        #expect(Metrics.told("M26", police.facts()) == "0 (0/1)")
        #expect(Metrics.told("M30", police.facts()) == "0 (0/1)")
    }

    @Test func differencesAreCountedUntilSomebodySettlesThem() {
        let child = police.add("person", ["person_roles[child]": true])
        vt.receive(police)
        police.at("14:00").set(child, ["person_safety": "safe"])
        vt.at("14:30").set(child, ["person_safety": "unknown"])
        police.receive(vt)
        #expect(Metrics.told("M35", police.facts()) == "1")
        #expect(Metrics.told("M35.conflict_resolve_h", police.facts()) == "- (0/0)")
        police.at("16:30").set(child, ["person_safety": "unsafe"], reason: "gesproken")
        #expect(Metrics.told("M35", police.facts()) == "0")
        #expect(Metrics.told("M35.conflict_resolve_h", police.facts()) == "2 (1/1)")
    }

    @Test func handoversMeasuresAndOverridesAreCounted() {
        police.add(
            "handover",
            [
                "destination": "wijkteam", "warm": true, "handed_over_at": .time("12:00"),
                "received_confirmed_at": "2026-02-12T12:00:00+01:00",
            ])
        police.add("handover", ["destination": "zsm", "handed_over_at": .time("13:00")])
        police.add("measure", ["kind": "contact_ban", "status": "imposed"])
        police.add("measure", ["kind": "contact_ban", "status": "considered"])
        police.add("override", ["rule": "R1.6", "kind": "overridden", "reason": "spoed"])
        police.add("override", ["rule": "R2.10", "kind": "answered", "reason": "niet nodig"])
        let facts = police.facts()
        #expect(Metrics.told("M38", facts) == "50 (1/2)")
        #expect(Metrics.told("M14", facts) == "2 (1/1)")
        #expect(Metrics.told("M3", facts) == "1")
        #expect(Metrics.told("M36", facts) == "1")
        let groups = Metrics.figures(facts).figure("M36")?.groups
        #expect(groups?.map(\.key) == ["R1.6"])
    }

    @Test func whatIsWrittenLateIsLate() {
        police.at("15:00").happened("12:00").add("explanation", ["why": "x"])
        police.at("15:30").happened("15:00").add("explanation", ["why": "y"])
        let facts = police.facts()
        #expect(Metrics.told("M17", facts) == "105 (2/2)")
        #expect(Metrics.told("M17.registration_late_share", facts) == "50 (1/2)")
    }

    /// The order of the records makes no difference, and no case is lost by setting them apart.
    @Test func groupsCoverEveryCase() {
        let one = Laptop.police()
        one.add("bonnet", ["medium": "at_station"])
        for grouping in MetricGrouping.allCases where grouping != .classification {
            let groups = Metrics.figures(one.facts(), by: grouping).figure("G1.1")?.groups ?? []
            #expect(groups.compactMap(\.reading.numerator).reduce(0, +) == 1, "\(grouping)")
        }
    }
}
