/// What a bad line does to one request and its answer. Places in a message are thousandths of it.
package enum LinkFault: Hashable, Sendable {
    /// Nothing.
    case none
    /// The connection is cut before the service hears anything.
    case dropRequest
    /// The service did it, and the laptop never hears so.
    case dropAnswer
    /// The service gets the start of the request only.
    case cutRequest(permille: Int)
    /// The laptop gets the start of the answer only.
    case cutAnswer(permille: Int)
    /// The request arrives late.
    case delayRequest(milliseconds: Int)
    /// The answer arrives late.
    case delayAnswer(milliseconds: Int)
    /// The line falls still in the middle of the request, and then goes on or is cut.
    case stallRequest(permille: Int, milliseconds: Int, goesOn: Bool)
    /// The line falls still in the middle of the answer, and then goes on or is cut.
    case stallAnswer(permille: Int, milliseconds: Int, goesOn: Bool)
    /// The service gets the request twice, one after the other or at the same time; the laptop gets
    /// one of the answers.
    case repeatRequest(atOnce: Bool, answersFirst: Bool)
    /// The service gets the request once more, long after: newer ones have come in between.
    case lateRepeat(milliseconds: Int)
    /// The request waits until another one has overtaken it, or for that long.
    case overtaken(milliseconds: Int)

    /// Its name, without amounts, to count it by.
    package var name: String {
        String("\(self)".prefix { $0 != "(" })
    }

    /// The longest that one fault holds something up.
    package static let holdMillisecondsMax = 500
    private static let lateMillisecondsMax = 1_500
    private static let kindCount = 12

    /// A fault by chance: `permille` of all requests have one.
    package static func draw(_ draw: inout SeededDraw, permille: Int) -> LinkFault {
        // Always as many numbers, so that one request's fault does not change the next one's.
        let isFaulty = draw.next(1_000) < permille
        let kind = draw.next(kindCount)
        let place = draw.next(1_001)
        let time = draw.next(holdMillisecondsMax)
        let (one, other) = (draw.next(2) == 0, draw.next(2) == 0)
        guard isFaulty else { return .none }
        switch kind {
        case 0: return .dropRequest
        case 1, 2: return .dropAnswer
        case 3: return .cutRequest(permille: place)
        case 4: return .cutAnswer(permille: place)
        case 5: return .delayRequest(milliseconds: time)
        case 6: return .delayAnswer(milliseconds: time)
        case 7: return .stallRequest(permille: place, milliseconds: time, goesOn: one)
        case 8: return .stallAnswer(permille: place, milliseconds: time, goesOn: one)
        case 9: return .repeatRequest(atOnce: one, answersFirst: other)
        case 10: return .lateRepeat(milliseconds: time * lateMillisecondsMax / holdMillisecondsMax)
        default: return .overtaken(milliseconds: time)
        }
    }
}
