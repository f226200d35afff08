// swift-tools-version: 6.2
import PackageDescription

/// Settings every target of our own shares: Swift 6 mode, and a warning is an error.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

let package = Package(
    name: "samen-op",
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        // 0 values
        .target(
            name: "RecordModel",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: house
        ),
        // 1 pure
        .target(name: "RecordMerge", dependencies: ["RecordModel"], swiftSettings: house),
        .target(
            name: "RecordRules", dependencies: ["RecordModel", "RecordMerge"],
            swiftSettings: house
        ),
        // 2 services
        .target(
            name: "HandoverReport", dependencies: ["RecordModel", "RecordMerge", "RecordRules"],
            swiftSettings: house
        ),
        // tests
        .testTarget(name: "RecordModelTests", dependencies: ["RecordModel"], swiftSettings: house),
        .testTarget(
            name: "RecordMergeTests", dependencies: ["RecordModel", "RecordMerge"],
            swiftSettings: house
        ),
        .testTarget(
            name: "HandoverReportTests",
            dependencies: ["HandoverReport", "RecordModel", "RecordMerge", "RecordRules"],
            exclude: ["Golden"], swiftSettings: house
        ),
    ]
)
