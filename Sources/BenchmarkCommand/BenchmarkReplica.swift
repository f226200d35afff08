import RecordModel
import RecordStore
import SamenOp

/// Stores to measure with.
enum BenchmarkReplica {
    static func make(
        _ place: BenchmarkPlace, _ name: String, organisation: String = "police"
    ) throws -> LocalReplica {
        try LocalReplica.create(
            folder: place.folder(name),
            identity: StoreIdentity(
                organisation: organisation, unit: "eenheid-\(organisation)",
                role: organisation == "police" ? "field_officer" : "vt_worker",
                author: "m-0001", isPractice: true, profile: "profile-b"),
            data: try ProductData.load())
    }
}

/// Deterministic filler: no system randomness in what is measured.
struct Filler {
    private var state: UInt64 = 42

    mutating func next(_ bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    /// Text of 20 to 200 bytes.
    mutating func text() -> String {
        String(repeating: "fictief ", count: 3 + next(22))
    }
}
