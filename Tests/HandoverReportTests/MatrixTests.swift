import RecordModel
import Testing

@testable import HandoverReport

/// The matrix I.2 of the catalogue, typed over a second time; limits stand in brackets.
private let published = """
    row            vt_file zsm om actieoverleg zvh rvdk probation care base_team kct shn
    1-2            F F F F F F F S F S S
    3              F F F F N N N S F N -
    4              F N F F N N N N F N() N()
    5              F N N F N F - N F - -
    6              N F F F N S N - F F -
    7              F N F F S S S - F N -
    8              N N F N S N N - F N -
    9_police_art8  N N F N N N N - F N -
    9_police_art9  O O F O O O O - own_authorisation - -
    9_vt           F N N N N N N N N - -
    10             F F F F N N N - F F -
    11             F F N F N F F N() F S -
    12_om          N F F F N - N - F - -
    12_rvdk        F N N N N F - - N - -
    12_probation   N F F N N - F - N - -
    13             N F F N S - S - F - -
    14             F F F N S F() - - F - -
    15             N F F N S N() S - F - -
    16             F F F F F N F - F N N
    17_ib          N F F N N - S - F - F
    18             F F F F F N F N F N N()
    19             F F F F F N N N F - -
    20             F F F F N N N N F N N
    21             F F F F N N N - F N -
    22             F_own - S S - - - - F - -
    23-24          F_own F_own F_own F_own F_own F_own F_own S_own F_own F_own S_own
    25             - - - - - - - - - - -
    26             F F F F F F F S F S S
    """

@Suite("The matrix of recipients")
struct MatrixTests {
    @Test("Every recipient has in every row the cell of the catalogue")
    func cells() throws {
        let matrix = try ProductData.matrix()
        let lines = published.split(separator: "\n").map {
            $0.split(separator: " ").map(String.init)
        }
        let codes = Array(lines[0].dropFirst())
        #expect(Set(matrix.recipients.map(\.code)) == Set(codes))
        #expect(codes.count == 11)
        for line in lines.dropFirst() {
            for (code, cell) in zip(codes, line.dropFirst()) {
                let recipient = try #require(matrix.recipient(code))
                let found = try #require(recipient.cells[line[0]], "\(line[0])")
                let isLimited = !found.only.isEmpty || found.about != nil
                #expect(found.code.rawValue + (isLimited ? "()" : "") == cell, "\(line[0]) \(code)")
            }
        }
        // Besides the published rows there is one for what no catalogue knows.
        let rows = Set(lines.dropFirst().map { $0[0] })
        #expect(Set(matrix.rows.map(\.name)).subtracting(rows) == ["27"])
    }

    @Test("Every section has a row, and what a recipient is limited to exists")
    func names() throws {
        let matrix = try ProductData.matrix()
        let catalogue = try ProductData.catalogue()
        let layout = try ProductData.layout()
        let texts = try ProductData.texts()
        for section in layout.sections.sections {
            #expect(!matrix.rows(of: section.number).isEmpty, "\(section.number)")
        }
        for row in matrix.rows {
            for type in row.types { #expect(catalogue.types[type] != nil, "\(type)") }
            #expect(texts.keys.contains("report.withheld.\(row.category)"), "\(row.category)")
        }
        for recipient in matrix.recipients {
            #expect(texts.keys.contains("report.recipient.\(recipient.code)"))
            for cell in recipient.cells.values {
                if let about = cell.about { #expect(matrix.kinds[about]?.isEmpty == false) }
                for name in cell.only { #expect(exists(name, catalogue), "\(name)") }
            }
        }
        let secret = matrix.secretAddress
        for place in [secret.home] + secret.elsewhere {
            for field in place.fields.union(place.person.map { [$0] } ?? []) {
                #expect(exists("\(place.type).\(field)", catalogue), "\(place.type).\(field)")
            }
        }
        for (type, mark) in matrix.own {
            #expect(exists(mark.field.map { "\(type).\($0)" } ?? type, catalogue), "\(type)")
        }
    }

    @Test("What is told in a summary is never in words of people")
    func outcomes() throws {
        let catalogue = try ProductData.catalogue()
        for name in try ProductData.matrix().outcomes {
            let path = try #require(FieldPath(name))
            let definition = try #require(
                catalogue.definition(type: path.type, name: path.name), "\(name)")
            switch definition.value {
            case .enumeration, .codeSet, .boolean, .instant: break
            default: Issue.record("\(name) may hold words")
            }
        }
    }

    @Test(
        "A file that is not complete is not read",
        arguments: [
            #""F_own", "zsm""#, #""row": "9_vt", "#, #""basis": "within", "#, #""roles": "#,
        ])
    func damaged(piece: String) throws {
        let text = try ProductData.text("report/recipients.json")
        #expect(text.contains(piece))
        let damaged = text.replacing(piece, with: piece.hasPrefix("\"F") ? "\"X\", \"zsm\"" : "")
        #expect(throws: CatalogueProblem.self) { try RecipientMatrix(text: damaged) }
    }

    private func exists(_ name: String, _ catalogue: Catalogue) -> Bool {
        guard let path = FieldPath(name) else { return catalogue.types[name] != nil }
        return catalogue.definition(type: path.type, name: path.name) != nil
    }
}
