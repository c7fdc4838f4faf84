import Foundation

/// Reads the `import` lines of source files.
enum ImportReading {
    /// The modules a source text imports, in order.
    static func modules(in source: String) -> [String] {
        source.split(separator: "\n").compactMap { line in
            var words = line.split(separator: " ").map(String.init)
            while let first = words.first, modifiers.contains(first) || first.hasPrefix("@") { words.removeFirst() }
            guard words.count >= 2, words[0] == "import" else { return nil }
            let named = kinds.contains(words[1]) && words.count > 2 ? words[2] : words[1]
            return named.split(separator: ".").first.map(String.init)
        }
    }

    /// Each import of a room that its row of the table does not allow, as `file imports Module`.
    static func violations(of room: ModuleTable.Room, files: [(name: String, text: String)]) -> [String] {
        files.flatMap { file in
            modules(in: file.text).filter { !room.imports.contains($0) }.map { "\(file.name) imports \($0)" }
        }
    }

    /// The Swift files below a folder, by name.
    static func sources(below folder: URL) -> [(name: String, text: String)] {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)).map { (path, $0) }
        }
    }

    private static let modifiers: Set<String> = ["public", "internal", "package", "private", "fileprivate"]
    private static let kinds: Set<String> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
}
