import ArgumentParser
import Foundation
import RecordModel
import SamenOp

/// `samenop login`: the person at this laptop proves who they are, where the service asks for that.
struct LoginCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "login",
        abstract: "Meld je aan als persoon, als de dienst dat vraagt. / Log in as a person.",
        discussion: "Voorbeeld: samenop login · samenop sync")

    @OptionGroup var options: GlobalOptions
    @Option(help: "Eigen certificaatautoriteit (PEM). / Private CA.") var caFile: String?
    @Flag(help: "Toon het adres alleen. / Only show the address.") var noBrowser = false

    func run() async throws {
        let context = try CommandContext(options)
        let replica = try context.open()
        let opens = !noBrowser && !options.noInput
        let until = try await replica.logIn(
            authorityFile: caFile, page: context.text("access.login.page")
        ) { address in
            context.tell(context.text("access.login.address", ["address": address]))
            if opens { Browser.open(address) }
        }
        context.print(
            .members([("expiresAt", until.map { .text($0.utcText) } ?? .null)]),
            until.map { context.text("access.login.done", ["time": LocalTime.text($0)]) }
                ?? context.text("access.login.not-asked"))
    }
}

/// The person's own browser.
enum Browser {
    /// Opens an address; where there is no browser, the person opens it from the screen.
    static func open(_ address: String) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["xdg-open", address]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return }
    }
}
