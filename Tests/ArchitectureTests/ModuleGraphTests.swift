import Foundation
import Testing

@Suite struct ModuleGraphTests {
    /// The root of the checkout, from this file's place.
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    @Test(arguments: ModuleTable.rooms.map(\.name))
    func room_importsOnlyWhatTheTableLists(name: String) throws {
        let room = try #require(ModuleTable.rooms.first { $0.name == name })
        let files = ImportReading.sources(below: Self.root.appending(path: "Sources/\(name)"))
        #expect(!files.isEmpty)
        #expect(ImportReading.violations(of: room, files: files) == [])
    }

    @Test func everyRoomWithSwiftFiles_standsInTheTable() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: Self.root.appending(path: "Sources").path)
        let rooms = folders.filter { !ImportReading.sources(below: Self.root.appending(path: "Sources/\($0)")).isEmpty }
        #expect(Set(rooms) == Set(ModuleTable.rooms.map(\.name)))
    }

    @Test func rooms_importOnlyLowerLevels() {
        let levels = Dictionary(uniqueKeysWithValues: ModuleTable.rooms.map { ($0.name, $0.level) })
        for room in ModuleTable.rooms {
            for module in room.imports where levels[module] != nil {
                #expect(levels[module]! < room.level, "\(room.name) imports \(module)")
            }
        }
    }

    @Test func violation_isFound_whenAFileImportsWhatItsRoomMayNot() {
        let room = ModuleTable.Room(level: 0, name: "Seeded", responsibility: "", imports: ["EventModel"])
        let text = "public import EventModel\n@preconcurrency import Dispatch\nimport struct Foundation.Date\n"
        #expect(
            ImportReading.violations(of: room, files: [("Seed.swift", text)]) == [
                "Seed.swift imports Dispatch", "Seed.swift imports Foundation",
            ])
    }

    @Test func readme_showsTheSameTable() throws {
        let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
        #expect(readme.contains(ModuleTable.markdown))
    }
}
