// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
]

/// One of our own targets; `imports` is the whole list of what it may see, level by level downwards.
func room(
    _ name: String, imports: [Target.Dependency] = [], resources: [Resource] = [], settings: [SwiftSetting] = [],
    excluding: [String] = []
) -> Target {
    .target(
        name: name, dependencies: imports, exclude: excluding, resources: resources, swiftSettings: strict + settings)
}

func tests(_ name: String, imports: [Target.Dependency], excluding: [String] = []) -> Target {
    .testTarget(name: name, dependencies: imports, exclude: excluding, swiftSettings: strict)
}

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let grdbSQLite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

/// Files that the compiler embeds by name.
let shippedDossiers = [
    "general.yaml", "russia-china.yaml", "us-china.yaml", "us-russia.yaml", "china-india.yaml",
    "russia-north-korea.yaml",
    "iran-russia.yaml", "china-taiwan-strait.yaml", "countries.tsv",
]

let package = Package(
    name: "bilat",
    products: [
        .executable(name: "bilat", targets: ["bilat"]), .executable(name: "demo-feeds", targets: ["DemoFeeds"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    ],
    targets: [
        // Level 0: vocabularies, and one C library each.
        room("EventModel"),
        room("TextFolding"),
        room("ScreenModel"),
        room("SeededRandom"),
        .systemLibrary(name: "CNcurses"),
        .systemLibrary(name: "CCurl"),
        .systemLibrary(name: "CPCRE2"),
        .systemLibrary(name: "CLibArchive"),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .target(name: "CSignals"),
        .target(name: "CShippedDossiers", exclude: shippedDossiers),
        .target(name: "CCoderWeights", exclude: ["coder.weights"]),

        // Level 1: one craft each.
        room("FeedPolling", imports: ["EventModel", "CCurl"]),
        room("FeedParsing", imports: ["EventModel", "CLibArchive"]),
        room("PageReading", imports: ["EventModel", "CLibXML2"]),
        room("Recording", imports: ["EventModel"]),
        room(
            "EventCoding", imports: ["EventModel", "TextFolding", "SeededRandom", "CCoderWeights"],
            excluding: ["EXTENDING.md"]),
        room("StoryGrouping", imports: ["EventModel", "TextFolding"]),
        room("Dossiers", imports: ["EventModel", "TextFolding", "CShippedDossiers", yams]),
        room("Querying", imports: ["EventModel", "TextFolding", "CPCRE2"]),
        room("Analysis", imports: ["EventModel", "TextFolding", "SeededRandom"]),
        room("Theming", imports: ["ScreenModel", "TextFolding", yams], resources: [.embedInCode("Themes")]),
        room(
            "Terminal", imports: ["ScreenModel", "CNcurses", "CSignals"],
            settings: [.defaultIsolation(MainActor.self)]),

        // Level 2: what needs the crafts.
        room("History", imports: ["EventModel", "Querying", grdb, grdbSQLite]),
        room("SourceLists", imports: ["EventModel", "FeedParsing"]),
        room("Briefing", imports: ["EventModel", "ScreenModel", "Analysis"]),
        room("Panes", imports: ["EventModel", "ScreenModel", "Querying", "Analysis", "Theming"]),

        // Level 3: the running watch without a screen, and what it means.
        room("Reckoning", imports: ["EventModel", "Analysis", "History"]),
        room(
            "Watching",
            imports: [
                "EventModel", "TextFolding", "FeedPolling", "FeedParsing", "PageReading", "Recording", "EventCoding",
                "StoryGrouping", "History",
            ]),

        // Level 4: the program.
        .executableTarget(
            name: "bilat",
            dependencies: [
                "EventModel", "TextFolding", "ScreenModel", "FeedPolling", "FeedParsing", "PageReading", "Recording",
                "EventCoding", "StoryGrouping", "Dossiers", "Querying", "Analysis", "Briefing", "History",
                "SourceLists",
                "Theming", "Terminal", "Watching", "Panes", "Reckoning", argumentParser,
            ],
            swiftSettings: strict + [.defaultIsolation(MainActor.self)]),

        // Proof: what tests stand on, then the tests.
        .systemLibrary(name: "CVTerm", path: "Tests/CVTerm"),
        .target(
            name: "TerminalRig", dependencies: ["ScreenModel", "CVTerm"], path: "Tests/TerminalRig",
            swiftSettings: strict),
        .executableTarget(
            name: "TerminalProbe", dependencies: ["ScreenModel", "Terminal"], path: "Tests/TerminalProbe",
            swiftSettings: strict + [.defaultIsolation(MainActor.self)]),
        .executableTarget(
            name: "DemoFeeds", dependencies: ["EventModel", "FixtureServer", "Dossiers", argumentParser],
            path: "Tests/DemoFeeds", exclude: ["run-demo"], resources: [.copy("Content")], swiftSettings: strict),
        .target(
            name: "FixtureServer", dependencies: ["EventModel"], path: "Tests/FixtureServer", swiftSettings: strict),
        .target(
            name: "CapturedFeeds", dependencies: ["FixtureServer"], path: "Tests/CapturedFeeds",
            exclude: ["independent_count.py"], swiftSettings: strict),
        .executableTarget(
            name: "DeskWeek", dependencies: ["EventModel", "Recording"], path: "Tests/DeskWeek", swiftSettings: strict),
        tests("ArchitectureTests", imports: []),
        tests("EventModelTests", imports: ["EventModel", "SeededRandom"]),
        tests("TextFoldingTests", imports: ["TextFolding"]),
        tests("ScreenModelTests", imports: ["ScreenModel"]),
        tests("FeedPollingTests", imports: ["FeedPolling", "EventModel", "Watching", "History"]),
        tests("FeedParsingTests", imports: ["FeedParsing", "EventModel", "SeededRandom"]),
        tests("EventCodingTests", imports: ["EventCoding", "EventModel", "TextFolding"]),
        tests(
            "StoryGroupingTests",
            imports: ["StoryGrouping", "EventModel", "TextFolding", "EventCoding", "Dossiers"], excluding: ["Fixtures"]),
        tests("DossiersTests", imports: ["Dossiers", "EventModel", "EventCoding"], excluding: ["Fixtures"]),
        tests("SourceListsTests", imports: ["SourceLists", "FeedParsing", "EventModel"]),
        tests("QueryingTests", imports: ["Querying", "EventModel", "TextFolding", "SeededRandom"]),
        tests("AnalysisTests", imports: ["Analysis", "EventModel", "SeededRandom"]),
        tests("BriefingTests", imports: ["Briefing", "Analysis", "EventModel"]),
        .executableTarget(
            name: "back-test", dependencies: ["EventModel", "EventCoding", "Dossiers", "Analysis", "SeededRandom"],
            path: "Tests/BackTest",
            swiftSettings: strict),
        .executableTarget(
            name: "analysis-bench", dependencies: ["EventModel", "Analysis", "SeededRandom", "InventedPair"],
            path: "Tests/AnalysisBench",
            swiftSettings: strict),
        .executableTarget(
            name: "coding-bench", dependencies: ["EventModel", "EventCoding", "StoryGrouping", "Dossiers"],
            path: "Tests/CodingBench",
            swiftSettings: strict),
        tests("ThemingTests", imports: ["Theming", "ScreenModel"]),
        tests("TerminalTests", imports: ["Terminal", "ScreenModel", "TerminalRig", "TerminalProbe"]),
        tests("DemoFeedsTests", imports: ["DemoFeeds", "FixtureServer", "Dossiers", "EventModel"]),
        tests("CapturedFeedsTests", imports: ["CapturedFeeds", "FixtureServer", "EventModel", "bilat"]),
        tests("FixtureServerTests", imports: ["FixtureServer", "EventModel"]),
        .target(name: "InventedPair", dependencies: ["EventModel"], path: "Tests/InventedPair", swiftSettings: strict),
        .target(name: "SmallDisk", path: "Tests/SmallDisk", swiftSettings: strict),
        tests(
            "BilatTests",
            imports: [
                "TerminalRig", "FixtureServer", "SmallDisk", "Dossiers", "ScreenModel", "EventModel", "History",
                "Panes",
                "DeskWeek", "bilat",
            ], excluding: ["Screens", "count_votes.py"]),
        tests(
            "PanesTests",
            imports: [
                "Panes", "EventModel", "ScreenModel", "Querying", "Analysis", "Theming", "TextFolding", "SeededRandom",
            ],
            excluding: ["Screens"]),
        tests("PageReadingTests", imports: ["PageReading", "EventModel"]),
        tests("RecordingTests", imports: ["Recording", "EventModel"]),
        tests(
            "WatchingTests",
            imports: [
                "Watching", "EventModel", "FeedPolling", "FixtureServer", "History", "PageReading", "Recording",
            ]),
        tests(
            "HistoryTests",
            imports: [
                "History", "EventModel", "EventCoding", "Querying", "TextFolding", "SmallDisk", "SeededRandom",
                "Analysis", "InventedPair",
                "Reckoning", grdb,
            ]),
    ]
)
