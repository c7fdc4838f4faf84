import Foundation
import ScreenModel
import Testing

/// Expected screens: text files beside the tests. With `BILAT_RECORD_SCREENS=1` in the environment they are written
/// anew, to be looked at and committed.
enum ScreenFile {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Screens")

    static func expect(_ grid: Grid, is name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let file = folder.appending(path: "\(name).txt")
        if ProcessInfo.processInfo.environment["BILAT_RECORD_SCREENS"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data((grid.text + "\n").utf8).write(to: file)
        }
        let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
        #expect(grid.text + "\n" == expected, "the screen differs from \(name).txt", sourceLocation: sourceLocation)
    }
}
