import Yams

/// Reads one theme file and gathers all its mistakes.
struct ThemeReading {
    private let name: String
    private var file = ThemeFile()
    private var mistakes: [ThemeMistake] = []

    /// What stands in the text, or every mistake in it; `name` is what mistakes call the file.
    static func file(_ text: String, name: String) throws(ThemeError) -> ThemeFile {
        var reading = ThemeReading(name: name)
        reading.read(text)
        if !reading.mistakes.isEmpty { throw .wrong(reading.mistakes) }
        return reading.file
    }

    private init(name: String) {
        self.name = name
    }

    private mutating func read(_ text: String) {
        do {
            guard let root = try Yams.compose(yaml: text) else { return note("the file is empty", at: nil) }
            guard let top = root.mapping else { return note("expected lines of the form “key: value”", at: root) }
            readTop(top)
        } catch {
            note(error)
        }
    }

    private mutating func readTop(_ top: Node.Mapping) {
        for (key, value) in top {
            switch key.string ?? "" {
            case "palette": readPalette(value)
            case "roles": readRoles(value)
            case "background": readBackground(value)
            // Known to the convention, of no use for drawing.
            case "name", "scheme", "system", "author", "variant", "slug", "description", "type", "url", "license": break
            default: readColor(key, value, otherKeys: ["name", "author", "variant", "background", "palette", "roles"])
            }
        }
        let missing = BaseColor.allCases.filter { file.palette[$0] == nil }.map(\.rawValue)
        if !file.palette.isEmpty, !missing.isEmpty, mistakes.isEmpty {
            note("the palette lacks " + missing.joined(separator: ", "), at: nil)
        }
    }

    private mutating func readPalette(_ node: Node) {
        guard let entries = node.mapping else { return note("expected base00 to base0F below “palette:”", at: node) }
        for (key, value) in entries { readColor(key, value, otherKeys: []) }
    }

    private mutating func readColor(_ key: Node, _ value: Node, otherKeys: [String]) {
        let word = key.string ?? ""
        // base24 has eight more colours, which nothing here needs.
        if word.count == 6, word.hasPrefix("base1") { return }
        guard let base = BaseColor(anyCase: word) else {
            return note(unknown: word, "key", among: otherKeys + BaseColor.allCases.map(\.rawValue), at: key)
        }
        if case .fixed(let color) = color(value) { file.palette[base] = color }
    }

    private mutating func readBackground(_ node: Node) {
        switch node.string {
        case "own": file.hasOwnBackground = true
        case "terminal": file.hasOwnBackground = false
        default: note("background is “own” (base00 is painted) or “terminal” (left as it is)", at: node)
        }
    }

    private mutating func readRoles(_ node: Node) {
        // Nothing below the heading is how people comment all roles out.
        if node.null != nil { return }
        guard let entries = node.mapping else {
            return note("expected lines of the form “role: { fg: base05, bold: true }”", at: node)
        }
        for (key, value) in entries {
            if let role = Role(rawValue: key.string ?? "") {
                file.looks[role] = look(value)
            } else {
                note(unknown: key.string ?? "", "role", among: Role.allCases.map(\.rawValue), at: key)
            }
        }
    }

    private mutating func look(_ node: Node) -> RoleLook? {
        guard let entries = node.mapping else {
            note("expected “{ fg: base05, bg: none, bold: true }” or a part of it", at: node)
            return nil
        }
        var look = RoleLook()
        for (key, value) in entries {
            let word = key.string ?? ""
            if word == "fg" {
                look.foreground = color(value)
            } else if word == "bg" {
                look.background = color(value)
            } else if let attribute = AttributeWord(rawValue: word) {
                read(attribute, value, into: &look)
            } else {
                note(unknown: word, "key", among: ["fg", "bg"] + AttributeWord.allCases.map(\.rawValue), at: key)
            }
        }
        return look
    }

    private mutating func read(_ attribute: AttributeWord, _ node: Node, into look: inout RoleLook) {
        switch node.bool {
        case true: look.added.insert(attribute.attribute)
        case false: look.removed.insert(attribute.attribute)
        default: note("\(attribute.rawValue) is true or false", at: node)
        }
    }

    private mutating func color(_ node: Node) -> ThemeColor? {
        let word = node.string ?? ""
        if let color = ThemeColor(word) { return color }
        if word.isEmpty {
            note("a colour is missing here; one that begins with # must stand in quotes (\"#7fb2f0\")", at: node)
        } else {
            note(unknown: word, "colour", among: ThemeColor.words, at: node, otherwise: "six hexadecimal digits")
        }
        return nil
    }
}

extension ThemeReading {
    private mutating func note(_ text: String, at node: Node?) {
        let mark = node?.mark
        mistakes.append(ThemeMistake(file: name, line: mark?.line ?? 1, column: mark?.column ?? 1, text: text))
    }

    private mutating func note(
        unknown word: String, _ kind: String, among words: [String], at node: Node, otherwise: String? = nil
    ) {
        let nearest = NearestWord.nearest(to: word, among: words).map { "; did you mean “\($0)”?" }
        let hint = nearest ?? otherwise.map { "; expected \($0)" } ?? ""
        note("“\(word)” is no \(kind)" + hint, at: node)
    }

    private mutating func note(_ error: any Error) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let detail = context.map { " (\($0.text))" } ?? ""
            mistakes.append(
                ThemeMistake(file: name, line: mark.line, column: mark.column, text: "not YAML: \(problem)\(detail)"))
        case .reader(let problem, let offset, _, let yaml):
            let line = yaml.utf8.prefix(offset ?? 0).count { $0 == UInt8(ascii: "\n") } + 1
            mistakes.append(ThemeMistake(file: name, line: line, column: 1, text: "not text: \(problem)"))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.map { "“\($0)”" }.joined(separator: ", ")
            mistakes.append(
                ThemeMistake(
                    file: name, line: context.mark.line, column: context.mark.column, text: "\(keys) stands here twice")
            )
        default: note("not YAML: \(error)", at: nil)
        }
    }
}
