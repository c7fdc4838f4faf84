import Foundation
import ScreenModel
import Testing
import Theming

@Suite struct ThemeLibraryTests {
    /// A folder of its own with these files, for the time of one test.
    private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "bilat-themes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
        try body(folder.path)
    }

    @Test func userTheme_replacesTheShippedOneOfItsName() throws {
        try withFolder(["dark.yaml": "background: terminal", "mine.yaml": "roles: { text: { fg: red } }"]) {
            folder throws in
            let library = ThemeLibrary(userFolder: folder)
            #expect(
                library.names == ["dark", "light", "high-contrast", "colour-blind-safe", "terminal", "mono", "mine"])
            #expect(try library.theme("dark").style(.text) == .plain)
            #expect(try library.theme("mine").style(.text).foreground == .indexed(1))
            #expect(try library.text(of: "dark") == "background: terminal")
        }
    }

    @Test func theme_isReadFromAPath() throws {
        try withFolder(["a.yaml": "roles: { text: { fg: blue } }"]) { folder throws in
            let theme = try ThemeLibrary(userFolder: nil).theme("\(folder)/a.yaml")
            #expect(theme.name == "a")
            #expect(theme.style(.text).foreground == .indexed(4))
        }
    }

    @Test func mistake_namesTheFile() throws {
        try withFolder(["a.yaml": "rolls: 1"]) { folder throws in
            #expect(
                throws: ThemeError.wrong([
                    ThemeMistake(
                        file: "\(folder)/a.yaml", line: 1, column: 1, text: "“rolls” is no key; did you mean “roles”?")
                ])
            ) {
                try ThemeLibrary(userFolder: folder).theme("a")
            }
        }
    }

    @Test func unknownName_isAnsweredWithTheNearest() {
        do throws(ThemeError) {
            _ = try ThemeLibrary(userFolder: nil).theme("ligth")
            Issue.record("found")
        } catch {
            #expect(
                error.description == "no theme is called “ligth”; did you mean “light”? "
                    + "(there are: dark, light, high-contrast, colour-blind-safe, terminal, mono)")
        }
    }

    @Test func missingFile_isSaid() {
        #expect(throws: ThemeError.unreadable(path: "/nowhere/x.yaml", reason: "no such file")) {
            try ThemeLibrary(userFolder: nil).theme("/nowhere/x.yaml")
        }
    }

    @Test func missingUserFolder_isNoMistake() {
        #expect(ThemeLibrary(userFolder: "/nowhere").names.count == 6)
    }
}
