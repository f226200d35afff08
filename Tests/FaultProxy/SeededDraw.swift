/// Numbers that follow from a seed (SplitMix64).
package struct SeededDraw: Sendable {
    private var state: UInt64

    /// A draw that starts at `seed`.
    package init(seed: UInt64) { state = seed }

    /// A number from 0 up to, not including, `bound`.
    package mutating func next(_ bound: Int) -> Int {
        precondition(bound > 0, "there is something to choose from")
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }

    /// One of `values`.
    package mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }
}
