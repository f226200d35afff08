// swift-tools-version: 6.2
import PackageDescription

/// Settings every target of our own shares: Swift 6 mode, and a warning is an error.
let house: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .treatAllWarnings(as: .error),
]

/// The pure layers are optimised in debug builds too, with their assertions: the tests start the
/// built programs thousands of times, and each start reads all that is shipped as data.
let quick =
    house + [.unsafeFlags(["-O", "-assert-config", "Debug"], .when(configuration: .debug))]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")

let package = Package(
    name: "samen-op",
    dependencies: [
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle.git", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/swift-server/async-http-client.git", from: "1.30.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
    ],
    targets: [
        // 0 values
        .target(
            name: "RecordModel",
            dependencies: [.product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: quick
        ),
        .target(
            name: "Schemas", path: "Schemas",
            exclude: [
                "catalogue", "grounds", "guide", "json-schema", "metrics", "profiles", "report",
                "sql", "stories", "texts", "names.json", "profile-keys.json", "openapi.json",
            ],
            sources: ["Schemas.swift"], swiftSettings: house
        ),
        // 1 pure
        .target(name: "RecordMerge", dependencies: ["RecordModel"], swiftSettings: quick),
        .target(
            name: "RecordRules", dependencies: ["RecordModel", "RecordMerge"],
            swiftSettings: quick
        ),
        .target(name: "SyncProtocol", dependencies: ["RecordModel"], swiftSettings: house),
        .target(
            name: "AccessPolicy", dependencies: ["RecordModel", "RecordMerge"],
            swiftSettings: house
        ),
        // 2 services
        .target(
            name: "RecordStore",
            dependencies: ["AccessPolicy", "RecordModel", "RecordMerge", "RecordRules", grdb],
            swiftSettings: house
        ),
        .target(
            name: "HandoverReport", dependencies: ["RecordModel", "RecordMerge", "RecordRules"],
            swiftSettings: house
        ),
        .target(
            name: "RecordGuide", dependencies: ["RecordModel", "RecordMerge", "RecordRules"],
            swiftSettings: house
        ),
        .target(
            name: "SyncCore",
            dependencies: [
                "RecordModel", "RecordMerge", "RecordRules", "SyncProtocol", "AccessPolicy",
            ],
            path: "server/SyncCore", swiftSettings: house
        ),
        // 3 engines
        .target(name: "CurlShim", linkerSettings: [.linkedLibrary("curl")]),
        .target(
            name: "SyncClient",
            dependencies: ["CurlShim", "RecordModel", "RecordStore", "SyncProtocol"],
            swiftSettings: house
        ),
        .target(
            name: "SyncServer",
            dependencies: [
                "AccessPolicy", "RecordModel", "SyncProtocol", "SyncCore", "Schemas", grdb,
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"), logging,
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            path: "server/SyncServer", swiftSettings: house
        ),
        .target(
            name: "ReportPress",
            dependencies: [
                "RecordModel", .product(name: "Subprocess", package: "swift-subprocess"),
            ],
            resources: [.embedInCode("press.py")], swiftSettings: house
        ),
        // 4 faces
        .target(
            name: "SamenOp",
            dependencies: [
                "AccessPolicy", "HandoverReport", "RecordGuide", "RecordModel", "RecordMerge",
                "RecordRules", "RecordStore", "Schemas", "SyncClient", "SyncProtocol",
            ],
            swiftSettings: house
        ),
        // 5 programs
        .target(
            name: "Simulation",
            dependencies: [
                "RecordModel", "RecordMerge", "RecordStore", "Schemas", "SyncClient", "SyncCore",
                "SyncProtocol",
            ],
            swiftSettings: house
        ),
        .executableTarget(
            name: "simulate", dependencies: ["Simulation", argumentParser],
            path: "Sources/SimulateCommand", swiftSettings: house
        ),
        .executableTarget(
            name: "samenop",
            dependencies: [
                "HandoverReport", "RecordGuide", "RecordModel", "RecordMerge", "RecordRules",
                "RecordStore", "ReportPress", "SamenOp", "SyncClient", "SyncProtocol",
                argumentParser,
            ],
            path: "cli", swiftSettings: house
        ),
        .executableTarget(
            name: "samenop-server",
            dependencies: [
                "RecordModel", "RecordRules", "Schemas", "SyncCore", "SyncServer", argumentParser,
                logging,
            ],
            path: "server/Main", swiftSettings: house
        ),
        .target(
            name: "JointCase", dependencies: ["RecordModel", "RecordStore"], swiftSettings: house
        ),
        .systemLibrary(name: "CSQLite"),
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "CSQLite", "JointCase", "RecordModel", "RecordStore", "SamenOp", "SyncProtocol",
                argumentParser,
            ],
            path: "Sources/BenchmarkCommand", swiftSettings: house
        ),
        // tests
        .target(
            name: "SyncTestSupport",
            dependencies: [
                "RecordModel", "Schemas", "SyncCore", "SyncProtocol",
                .product(name: "Crypto", package: "swift-crypto"),
            ],
            path: "Tests/SyncTestSupport", swiftSettings: house
        ),
        .target(name: "FaultProxy", path: "Tests/FaultProxy", swiftSettings: house),
        .testTarget(name: "TidyTests", swiftSettings: house),
        .testTarget(
            name: "AcceptanceTests",
            dependencies: [
                "FaultProxy", "HandoverReport", "RecordModel", "ReportPress", "SamenOp", "samenop",
                "samenop-server",
            ],
            exclude: ["Reports/Golden", "Reports/Stories"], swiftSettings: house
        ),
        .testTarget(
            name: "AccessPolicyTests", dependencies: ["AccessPolicy", "RecordModel", "Schemas"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SyncCoreTests", dependencies: ["SyncCore", "SyncTestSupport"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SyncServerTests",
            dependencies: [
                "AccessPolicy", "Schemas", "SyncServer", "SyncTestSupport", "samenop-server", grdb,
                .product(name: "HummingbirdTesting", package: "hummingbird"),
            ],
            exclude: ["Golden"], swiftSettings: house
        ),
        .testTarget(
            name: "PromiseTests",
            dependencies: [
                "CSQLite", "JointCase", "RecordMerge", "RecordModel", "RecordStore", "SamenOp",
                "Schemas", "SyncClient", "SyncCore", "SyncProtocol", "SyncServer",
                "SyncTestSupport", "samenop", "samenop-server", grdb,
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "PeopleTests",
            dependencies: [
                "AccessPolicy", "RecordModel", "RecordStore", "SamenOp", "Schemas", "SyncClient",
                "SyncCore", "SyncProtocol", "SyncServer", "SyncTestSupport", "samenop",
                "samenop-server", grdb, logging,
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ],
            swiftSettings: house
        ),
        .testTarget(
            name: "SyncClientTests", dependencies: ["SyncClient", "SyncProtocol"],
            swiftSettings: house
        ),
        .testTarget(
            name: "SimulationTests", dependencies: ["Simulation"], swiftSettings: house
        ),
        .testTarget(
            name: "RecordModelTests", dependencies: ["RecordModel", "Schemas"],
            swiftSettings: house
        ),
        .testTarget(
            name: "RecordMergeTests", dependencies: ["RecordModel", "RecordMerge", "Schemas"],
            exclude: ["Vectors"], swiftSettings: house
        ),
        .testTarget(
            name: "RecordRulesTests",
            dependencies: ["RecordModel", "RecordMerge", "RecordRules"], exclude: ["Example"],
            swiftSettings: house
        ),
        .testTarget(
            name: "RecordGuideTests",
            dependencies: [
                "RecordGuide", "RecordModel", "RecordMerge", "RecordRules", "RecordStore",
                "SamenOp",
                "Schemas",
            ],
            swiftSettings: house
        ),
        .target(
            name: "CountingVFS", path: "Tests/CountingVFS",
            linkerSettings: [.linkedLibrary("sqlite3")]
        ),
        .testTarget(
            name: "RecordStoreTests",
            dependencies: [
                "CountingVFS", "RecordModel", "RecordMerge", "RecordRules", "RecordStore",
                "SamenOp", "Schemas", grdb,
            ],
            exclude: ["Golden"], swiftSettings: house
        ),
        .testTarget(
            name: "ReportPressTests", dependencies: ["RecordModel", "ReportPress"],
            swiftSettings: house
        ),
        .testTarget(
            name: "HandoverReportTests",
            dependencies: ["HandoverReport", "RecordModel", "RecordMerge", "RecordRules"],
            exclude: ["Golden"], swiftSettings: house
        ),
    ]
)
