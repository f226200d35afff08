/// Says on standard error what takes long.
struct Progress {
    private static let quietSeconds = 1
    private let context: CommandContext

    init(_ context: CommandContext) {
        self.context = context
    }

    /// Does something; a sentence tells what it is when it is not done within a second.
    func showing<Value: Sendable>(
        _ key: String, _ work: @Sendable () async throws -> Value
    ) async throws -> Value {
        let sentence = context.text(key)
        let telling = Task {
            try await Task.sleep(for: .seconds(Self.quietSeconds))
            Output.error(sentence)
        }
        defer { telling.cancel() }
        return try await work()
    }
}
