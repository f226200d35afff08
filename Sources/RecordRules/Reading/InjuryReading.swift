import RecordMerge
import RecordModel

/// All injuries of one person, whoever saw or suspects them, read together.
struct Injuries {
    private enum Names {
        static let type = "injury"
        static let person = "person"
        static let visible = "visible"
        static let suspected = "suspected"
        static let photos = "photos"
        static let photoMade = "photo_made"
        static let detectivesConsulted = "fo_consulted"
        static let familyDoctor = "gp_referral"
        static let doctorCalled = "forensic_doctor_called"
        static let doctorConsult = "forensic_doctor_consult"
        static let detectivesCalled = "fo_called"
        static let detectivesConsult = "fo_consult"
        static let alternative = "alternative_checked"
    }

    /// Whose they are; nil when nobody says, or the person is not in the record.
    let person: Person?
    /// Whether the person may be a child; so may somebody whom nobody named.
    let isOfChild: Bool
    private let entries: [Entry]
    private let facts: RecordFacts

    private var all: Together { Together(members: entries) }

    /// The injuries of everybody, sorted by person.
    static func all(_ facts: RecordFacts) -> [Injuries] {
        let entries = facts.entries(Names.type)
        guard !entries.isEmpty else { return [] }
        let ofPersons = facts.entries(Names.type, by: Names.person)
        let persons = Person.all(facts)
        let known = Set(persons.map(\.entity.reference.id))
        let ofNobody = entries.filter { known.isDisjoint(with: $0.texts(Names.person)) }
        let groups = persons.map { person in
            Injuries(
                person: person, isOfChild: person.mayBeChild(at: facts.now),
                entries: ofPersons[person.entity.reference.id] ?? [], facts: facts)
        }
        let rest = Injuries(person: nil, isOfChild: true, entries: ofNobody, facts: facts)
        return (groups + [rest]).filter { !$0.entries.isEmpty }
    }

    /// Whose they are, and the injuries.
    var entities: [EntityReference] {
        (person.map { [$0.entity.reference] } ?? []) + entries.map(\.reference)
    }

    /// Whether not everybody says that there is nothing to see and nothing to suspect.
    var isPossible: Bool { !Self.isRuledOut(all) }

    /// Whether somebody suspects an injury, or says not to know.
    var isSuspected: Bool { all.possibly(Names.suspected, not: false) }

    /// Whether one organisation sees or suspects an injury and another neither.
    var isContested: Bool {
        let voices = Dictionary(grouping: entries) { $0.creatorOrganisation ?? "" }
        let denials = voices.values.filter { Self.isRuledOut(Together(members: $0)) }
        return !denials.isEmpty && denials.count < voices.count
    }

    /// Whether pictures were taken; where that was not asked, a picture that is named will do.
    var isPictured: Bool {
        all.standing(Names.photoMade).isEmpty ? hasPhoto : all.surely(Names.photoMade, is: true)
    }

    /// Whether the detectives were spoken to about an adult's injury.
    var isDiscussed: Bool {
        let consults = Consult.named(by: Names.detectivesConsulted, of: all, facts)
        return !consults.isEmpty && consults.allSatisfy { $0?.isSpoken ?? false }
    }

    /// Whether the person was told that the family doctor can describe it.
    var isFamilyDoctorNamed: Bool { all.surely(Names.familyDoctor, is: true) }

    /// Whether another cause was looked into.
    var isAlternativeChecked: Bool { all.surely(Names.alternative, is: true) }

    /// Whether a forensic doctor was called for a child.
    var isDoctorCalled: Bool { isCalled(Names.doctorCalled, Names.doctorConsult) }

    /// Whether the detectives were called for a child.
    var areDetectivesCalled: Bool { isCalled(Names.detectivesCalled, Names.detectivesConsult) }

    /// Somebody says so, nobody contests it, and no conversation named for it failed.
    private func isCalled(_ flag: String, _ consult: String) -> Bool {
        all.surely(flag, is: true)
            && !Consult.named(by: consult, of: all, facts).contains { $0?.isSpoken == false }
    }

    private var hasPhoto: Bool {
        entries.flatMap(\.versions).contains { injury in
            injury.fields.keys.contains { field in
                field.base == Names.photos
                    && field.element.map { injury.surelyHas(Names.photos, $0) } ?? false
            }
        }
    }

    private static func isRuledOut(_ reading: some FieldReading) -> Bool {
        reading.surely(Names.visible, is: false) && reading.surely(Names.suspected, is: false)
    }
}
