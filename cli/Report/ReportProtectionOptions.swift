import ArgumentParser

/// How a report is to be protected.
struct ReportProtectionOptions: ParsableArguments {
    @Option(
        name: .customLong("to-key"),
        help: """
            Versleutel voor deze sleutel (age1…, ssh-…) of voor die in een bestand; mag vaker. / \
            Encrypt for this key, or for those in a file; may be repeated.
            """)
    var keys: [String] = []
    @Option(help: "Bestand met de wachtwoordzin van het rapport. / File with its passphrase.")
    var reportPassphraseFile: String?
    @Flag(help: "Zonder versleuteling; zeg met --reason waarom. / Without encryption.")
    var plain = false
}
