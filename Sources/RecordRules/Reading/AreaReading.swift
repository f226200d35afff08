import RecordMerge
import RecordModel

/// Where a ban holds, and how far its suspect lives from there.
extension Measure {
    private enum Names {
        static let centre = "centre_coordinates"
        static let centreAddress = "centre"
        static let radius = "radius_m"
        static let polygon = "polygon"
        static let combined = "em_combined"
        static let distance = "distance_m"
        static let residence = "residence"
        static let person = "person"
        static let coordinates = "coordinates"
        static let until = "until"
        static let unknown = "unknown"
    }

    /// Whether by somebody's word it keeps somebody away from a place.
    var isLocationBan: Bool {
        isPossibly(Kind.locationBan)
            || [Names.centre, Names.centreAddress, Names.radius, Names.polygon].contains {
                entity.standing($0).contains { $0.known.map { !$0.isNull } ?? true }
            }
    }

    /// Whether it is said of this ban that an ankle tag goes with it, or that none does.
    var isMonitoringAnswered: Bool { entity.isAnswered(Names.combined, unknown: Names.unknown) }

    /// Whether by somebody's word an ankle tag goes with it, or with another measure against the
    /// same person.
    ///
    /// - Parameter tags: All measures of that kind.
    func isMonitored(by tags: [Measure]) -> Bool {
        entity.standing(Names.combined).contains(.known(.bool(true)))
            || tags.contains { other in
                other.reference != reference
                    && (bound.isEmpty || other.bound.isEmpty
                        || !bound.isDisjoint(with: other.bound))
            }
    }

    /// The radii that stand, in metres.
    var radii: [Int64] { entity.integers(Names.radius) }

    /// Whether the area is given by its corners.
    var hasCorners: Bool { !corners.isEmpty }

    /// How far the suspect may live from the border, in metres: by every pair of coordinates that
    /// stands, and as entered; none when that is not known. Inside the area it is nothing.
    func distances(_ facts: RecordFacts) -> [Double] {
        let homes = homes(facts)
        let centres = entity.standing(Names.centre).compactMap { Position($0.known) }
        var found = entity.integers(Names.distance).map { Double($0) }
        if let radius = radii.max() {
            found += homes.flatMap { home in
                centres.map { max(0, Geodesic.metres(home, $0) - Double(radius)) }
            }
        }
        found += homes.flatMap { home in
            corners.compactMap { Geodesic.metres(home, toArea: $0) }
        }
        return found
    }

    /// The areas given by their corners; one that can't be read whole is left out.
    private var corners: [[Position]] {
        entity.standing(Names.polygon).compactMap { value in
            guard let points = value.known?.arrayValue, !points.isEmpty else { return nil }
            let positions = points.compactMap { Position($0) }
            return positions.count == points.count ? positions : nil
        }
    }

    /// Where whom it binds, or else any suspect, may live now.
    private func homes(_ facts: RecordFacts) -> [Position] {
        let persons =
            bound.isEmpty ? Set(Suspect.all(facts).map(\.entity.reference.id)) : bound
        return facts.entities(Names.residence).filter { residence in
            residence.texts(Names.person).contains(where: persons.contains)
                && !residence.isSurelyPast(Names.until, at: facts.now)
        }.flatMap { $0.standing(Names.coordinates) }.compactMap { Position($0.known) }
    }
}

extension Position {
    private enum Keys {
        static let latitude = "latitude"
        static let longitude = "longitude"
    }

    /// Reads `{"latitude", "longitude"}`, both decimals written as text; nil for anything else.
    init?(_ json: JSONValue?) {
        guard let latitude = json?[Keys.latitude]?.stringValue.flatMap(Double.init),
            let longitude = json?[Keys.longitude]?.stringValue.flatMap(Double.init)
        else { return nil }
        self.init(latitude: latitude, longitude: longitude)
    }
}
