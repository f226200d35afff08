import RecordModel

/// A place on the earth, in degrees of WGS84.
package struct Position: Hashable, Sendable {
    /// Degrees north; south is negative.
    package let latitude: Double
    /// Degrees east; west is negative.
    package let longitude: Double

    /// A place; nil when there is none at these degrees.
    package init?(latitude: Double, longitude: Double) {
        guard (-90...90).contains(latitude), (-180...180).contains(longitude) else { return nil }
        self.latitude = latitude
        self.longitude = longitude
    }
}

/// Distances over the ellipsoid of WGS84, in metres: to a millimetre over ten kilometres.
///
/// A distance is the straight line through the earth, bent to the surface. That line comes from
/// differences of coordinates in space, so that nearby places lose no digits.
package enum Geodesic {
    private static let equatorialRadius = 6_378_137.0
    private static let flattening = 1 / 298.257_223_563
    private static let eccentricitySquared = flattening * (2 - flattening)

    /// The distance between two places.
    package static func metres(_ one: Position, _ other: Position) -> Double {
        let middle = Frame(
            degrees: (one.latitude + other.latitude) / 2, 0, eccentricitySquared, equatorialRadius)
        let chord = (space(other) - space(one)).length
        // An arc of radius r over a chord c, as a series in c / r.
        let ratio = chord / middle.meanRadius
        let square = ratio * ratio
        return chord * (1 + square / 24 * (1 + square * 9 / 80))
    }

    /// The distance from a place to an area with corners: nothing when the place lies inside.
    ///
    /// - Returns: nil for fewer than three corners, which enclose nothing.
    package static func metres(_ place: Position, toArea corners: [Position]) -> Double? {
        guard corners.count >= 3 else { return nil }
        let frame = Frame(
            degrees: place.latitude, place.longitude, eccentricitySquared, equatorialRadius)
        let origin = space(place)
        let points = corners.map { frame.onPlane(space($0) - origin) }
        let edges = zip(points, points.dropFirst() + points.prefix(1))
        if encloses(edges) { return 0 }
        return edges.map { toEdge($0, $1) }.min()
    }

    /// Where a place is in space, seen from the middle of the earth.
    private static func space(_ place: Position) -> Vector {
        let frame = Frame(
            degrees: place.latitude, place.longitude, eccentricitySquared, equatorialRadius)
        let radius = frame.normalRadius
        return Vector(
            x: radius * frame.latitude.cosine * frame.longitude.cosine,
            y: radius * frame.latitude.cosine * frame.longitude.sine,
            z: radius * (1 - eccentricitySquared) * frame.latitude.sine)
    }

    /// Whether the origin lies inside: a ray from it crosses the border an odd number of times.
    private static func encloses(
        _ edges: some Sequence<(PlanePoint, PlanePoint)>
    ) -> Bool {
        edges.reduce(false) { isInside, edge in
            let (from, to) = edge
            guard (from.north > 0) != (to.north > 0) else { return isInside }
            let crossing =
                from.east - from.north * (to.east - from.east) / (to.north - from.north)
            return crossing > 0 ? !isInside : isInside
        }
    }

    /// The distance from the origin to a stretch of border.
    private static func toEdge(_ from: PlanePoint, _ to: PlanePoint) -> Double {
        let east = to.east - from.east
        let north = to.north - from.north
        let length = east * east + north * north
        let along = length > 0 ? -(from.east * east + from.north * north) / length : 0
        let part = min(max(along, 0), 1)
        let nearest = Vector(x: from.east + part * east, y: from.north + part * north, z: 0)
        return nearest.length
    }
}

/// A direction and length in space.
private struct Vector {
    let x: Double
    let y: Double
    let z: Double

    var length: Double { (x * x + y * y + z * z).squareRoot() }

    static func - (left: Vector, right: Vector) -> Vector {
        Vector(x: left.x - right.x, y: left.y - right.y, z: left.z - right.z)
    }
}

/// A point on the plane that touches the earth at some place, in metres from there.
private struct PlanePoint {
    let east: Double
    let north: Double
}

/// The earth as it lies at one place.
private struct Frame {
    let latitude: Angle
    let longitude: Angle
    /// The radius of curvature towards east and west.
    let normalRadius: Double
    /// Between that and the one towards north and south.
    let meanRadius: Double

    init(
        degrees latitude: Double, _ longitude: Double, _ eccentricitySquared: Double,
        _ equatorialRadius: Double
    ) {
        let latitude = Angle(degrees: latitude)
        self.latitude = latitude
        self.longitude = Angle(degrees: longitude)
        let squash = 1 - eccentricitySquared * latitude.sine * latitude.sine
        normalRadius = equatorialRadius / squash.squareRoot()
        meanRadius = equatorialRadius * (1 - eccentricitySquared).squareRoot() / squash
    }

    /// A direction in space, laid flat.
    func onPlane(_ vector: Vector) -> PlanePoint {
        let outward = vector.x * longitude.cosine + vector.y * longitude.sine
        return PlanePoint(
            east: vector.y * longitude.cosine - vector.x * longitude.sine,
            north: vector.z * latitude.cosine - outward * latitude.sine)
    }
}

/// The sine and cosine of an angle, from their series for an eighth of it, doubled three times.
private struct Angle {
    let sine: Double
    let cosine: Double

    init(degrees: Double) {
        let part = degrees * .pi / 180 / 8
        var sine = 0.0
        // One minus the cosine: small, so that its digits last.
        var missing = 0.0
        var term = part
        for power in 1...10 {
            sine += term
            let next = term * part / Double(2 * power)
            missing += next
            term = -next * part / Double(2 * power + 1)
        }
        for _ in 1...3 {
            let doubled = 2 * sine * (1 - missing)
            missing = 2 * sine * sine
            sine = doubled
        }
        self.sine = sine
        cosine = 1 - missing
    }
}
