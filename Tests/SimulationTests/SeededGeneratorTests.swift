import Simulation
import Testing

@Suite("Draws from a seed")
struct SeededGeneratorTests {
    @Test("a stream is a function of seed and name")
    func streamsRepeat() {
        var one = SeededGenerator(seed: 7, stream: "network")
        var same = SeededGenerator(seed: 7, stream: "network")
        var other = SeededGenerator(seed: 7, stream: "workload")
        let drawn = one.bytes(32)
        #expect(drawn == same.bytes(32))
        #expect(drawn != other.bytes(32))
    }

    @Test("numbers stay within their range")
    func numbersStayInRange() {
        var draw = SeededGenerator(seed: 1, stream: "range")
        for _ in 0..<1_000 {
            #expect((-3...3).contains(draw.within(-3...3)))
            #expect((0..<5).contains(draw.below(5)))
        }
        #expect(draw.pick([Int]()) == nil)
    }
}
