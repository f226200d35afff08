import RecordModel

/// One thing that a report proves, or does not.
package enum ReportProof: String, CaseIterable, Sendable {
    /// It fits its own digest. Whoever changes it on purpose can set that anew.
    case unchanged
    /// This laptop made it: its digest stands in what is kept here of reports that left.
    case issuedHere = "issued-here"
    /// The service that this laptop joined signed that it saw this digest at a moment.
    case existedThen = "existed-then"
    /// That service signed which unit's laptop asked.
    case askedByUnit = "asked-by-unit"
    /// That service held every named operation, exactly so.
    case everythingHeld = "everything-held"
    /// That service held nothing further of the record that this unit may see.
    case nothingFurther = "nothing-further"
    /// The service that signed is the one that this laptop has joined.
    case knownService = "known-service"
    /// Who made it.
    case maker
    /// When it was made.
    case madeThen = "made-then"
    /// That nothing was left out for the recipient.
    case nothingLeftOut = "nothing-left-out"
    /// That what people wrote in it is true.
    case truth
    /// That it is about real people.
    case real

    /// What rests on the word of a service, and on nothing else.
    package static let saidByService: Set<ReportProof> = [
        .existedThen, .askedByUnit, .everythingHeld, .nothingFurther, .knownService,
    ]

    /// What a sound report proves and what it does not.
    ///
    /// Anybody can make a key and sign with it: what a service says proves something only when its
    /// key is the one that this laptop has joined.
    ///
    /// - Parameters:
    ///   - knownKey: The key of the service that this laptop has joined; nil where there is none to
    ///     compare with.
    ///   - isIssuedHere: Whether this laptop keeps that it made it; nil where it does not have the
    ///     record.
    package static func of(
        _ report: ExaminedReport, knownKey: VerifyingKey?, isIssuedHere: Bool? = nil
    ) -> (proven: [ReportProof], unproven: [ReportProof]) {
        var proven: [ReportProof] = [.unchanged]
        var unproven: [ReportProof] = []
        func tell(_ proof: ReportProof, _ isProven: Bool) {
            if isProven { proven.append(proof) } else { unproven.append(proof) }
        }
        if let isIssuedHere { tell(.issuedHere, isIssuedHere) }
        let known = report.attestation.flatMap { $0.serviceKey == knownKey ? $0 : nil }
        tell(.existedThen, known != nil)
        tell(.askedByUnit, known != nil)
        tell(.everythingHeld, known?.findings.unknown == 0)
        tell(.nothingFurther, known?.findings.further == 0)
        tell(.knownService, known != nil)
        unproven += [.maker, .madeThen, .nothingLeftOut, .truth]
        if report.facts?.isPractice ?? report.attestation?.isPractice == true {
            unproven.append(.real)
        }
        return (proven, unproven)
    }
}
