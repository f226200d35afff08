import ArgumentParser

@main
struct SamenOpServer: AsyncParsableCommand {
    func run() async throws {}
}
