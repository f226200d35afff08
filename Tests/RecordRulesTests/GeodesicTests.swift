import RecordRules
import Testing

@Suite struct GeodesicTests {
    struct Known: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let from: (Double, Double)
        let to: (Double, Double)
        let metres: Double
        let tolerance: Double
    }

    /// Lengths along the ellipsoid, from the literature or computed by another method.
    static let known: [Known] = [
        Known(
            testDescription: "a degree of latitude at the equator", from: (0, 0), to: (1, 0),
            metres: 110574.3886, tolerance: 0.5),
        Known(
            testDescription: "a degree of longitude at the equator", from: (0, 0), to: (0, 1),
            metres: 111319.4908, tolerance: 0.5),
        Known(
            testDescription: "two hills in Australia",
            from: (-37.95103341666667, 144.42486788888888),
            to: (-37.65282113888889, 143.92649552777777),
            metres: 54972.2711, tolerance: 0.1),
        Known(
            testDescription: "a street away", from: (52.0, 5.0), to: (52.005752, 5.0),
            metres: 640.0101, tolerance: 0.01),
        Known(
            testDescription: "ten kilometres, slanting", from: (52.0, 5.0), to: (52.06, 5.109),
            metres: 10026.6538, tolerance: 0.01),
        Known(
            testDescription: "ten kilometres east", from: (52.1, 5.0), to: (52.1, 5.146),
            metres: 10004.6308, tolerance: 0.01),
        Known(
            testDescription: "across the line of dates", from: (10, 179.95), to: (10, -179.95),
            metres: 10963.9364, tolerance: 0.01),
        Known(
            testDescription: "near a pole", from: (89.99, 0), to: (89.99, 90),
            metres: 1579.5914, tolerance: 0.01),
        Known(
            testDescription: "across the country", from: (50.75, 5.7), to: (53.44, 6.8),
            metres: 308651.0990, tolerance: 1.0),
    ]

    @Test(arguments: known)
    func `a distance is that along the ellipsoid`(_ one: Known) throws {
        let from = try #require(Position(latitude: one.from.0, longitude: one.from.1))
        let to = try #require(Position(latitude: one.to.0, longitude: one.to.1))
        for metres in [Geodesic.metres(from, to), Geodesic.metres(to, from)] {
            #expect(abs(metres - one.metres) <= one.tolerance, "\(metres)")
        }
    }

    @Test func `a place is at no distance from itself`() throws {
        let here = try #require(Position(latitude: 52.1, longitude: 5.1))
        #expect(Geodesic.metres(here, here) == 0)
    }

    @Test(arguments: [(90.1, 0.0), (-91, 0), (0, 180.5), (.nan, 0), (0, .infinity)])
    func `there is no place beyond the poles or round the back`(_ degrees: (Double, Double)) {
        #expect(Position(latitude: degrees.0, longitude: degrees.1) == nil)
    }

    @Test func `to an area it is the nearest stretch of border, inside it is nothing`() throws {
        let corners = try [(52.0, 5.0), (52.01, 5.0), (52.01, 5.01), (52.0, 5.01)].map {
            try #require(Position(latitude: $0.0, longitude: $0.1))
        }
        func distance(_ latitude: Double, _ longitude: Double) throws -> Double {
            let place = try #require(Position(latitude: latitude, longitude: longitude))
            return try #require(Geodesic.metres(place, toArea: corners))
        }
        #expect(try distance(52.005, 5.005) == 0)
        // North of the middle of an edge, and off a corner.
        let above = try #require(Position(latitude: 52.02, longitude: 5.005))
        let edge = try #require(Position(latitude: 52.01, longitude: 5.005))
        #expect(abs(try distance(52.02, 5.005) - Geodesic.metres(above, edge)) < 0.1)
        let off = try #require(Position(latitude: 52.02, longitude: 5.03))
        #expect(abs(try distance(52.02, 5.03) - Geodesic.metres(off, corners[2])) < 0.1)
        #expect(Geodesic.metres(above, toArea: Array(corners.prefix(2))) == nil)
    }
}
