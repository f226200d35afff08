import RecordModel

/// One thing that a report proves, or does not, told from its file.
package enum ReportProof: String, CaseIterable, Sendable {
    /// Not a byte differs from when it was sealed.
    case unchanged
    /// A service signed that it saw this digest at a moment: the report existed then.
    case existedThen = "existed-then"
    /// The service signed which unit's laptop asked.
    case askedByUnit = "asked-by-unit"
    /// The service held every named operation, exactly so.
    case everythingHeld = "everything-held"
    /// The service held nothing further of the record that this unit may see.
    case nothingFurther = "nothing-further"
    /// The service is the one that this laptop has joined.
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

    /// What a sound report proves and what it does not.
    ///
    /// - Parameter knownKey: The key of the service that this laptop has joined; nil where there
    ///   is none to compare with.
    package static func of(
        _ report: ExaminedReport, knownKey: VerifyingKey?
    ) -> (proven: [ReportProof], unproven: [ReportProof]) {
        var proven: [ReportProof] = [.unchanged]
        var unproven: [ReportProof] = []
        func tell(_ proof: ReportProof, _ isProven: Bool) {
            if isProven { proven.append(proof) } else { unproven.append(proof) }
        }
        let said = report.attestation
        tell(.existedThen, said != nil)
        tell(.askedByUnit, said != nil)
        tell(.everythingHeld, said?.findings.unknown == 0)
        tell(.nothingFurther, said?.findings.further == 0)
        tell(.knownService, said != nil && said?.serviceKey == knownKey)
        unproven += [.maker, .madeThen, .nothingLeftOut, .truth]
        if said?.isPractice == true { unproven.append(.real) }
        return (proven, unproven)
    }
}
