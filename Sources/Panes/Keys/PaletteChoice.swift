import EventModel

/// One way to complete what is typed on the command line.
struct PaletteChoice {
    let command: Command
    /// What the command is given, such as a theme's name.
    var argument: String?
    /// What the line becomes.
    let text: String
    let keys: String
    let description: String

    /// The commands of the place that begin with the typed word, the views that do, then the commands that have it in their name or description;
    /// behind `theme ` the themes.
    static func choices(for window: PaletteWindow, in state: ViewState) -> [PaletteChoice] {
        let words = window.editor.text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(
            String.init)
        let word = words.first?.lowercased() ?? ""
        if word == Command.theme.rawValue, words.count > 1 { return themes(beginning: words[1].trimmed, in: state) }
        if word == Command.view.rawValue, words.count > 1 { return views(beginning: words[1].trimmed, in: state) }
        let glyphs = Glyphs(isAscii: state.isAscii)
        let (first, second) = bindings(matching: word, at: window.place)
        let commands = [first, second].map { bindings in
            bindings.map { binding in
                PaletteChoice(
                    command: binding.command, text: binding.command.rawValue, keys: binding.keyText(glyphs: glyphs),
                    description: binding.description)
            }
        }
        return commands[0] + (word.isEmpty ? [] : views(beginning: word, in: state)) + commands[1]
    }

    private static func views(beginning: String, in state: ViewState) -> [PaletteChoice] {
        state.views.filter { $0.name.hasPrefix(beginning) }.map { view in
            PaletteChoice(
                command: .view, argument: view.name, text: "view \(view.name)", keys: view.key ?? "",
                description: view.about ?? view.filter)
        }
    }

    private static func themes(beginning: String, in state: ViewState) -> [PaletteChoice] {
        state.themeNames.filter { $0.hasPrefix(beginning) }.map { name in
            PaletteChoice(
                command: .theme, argument: name, text: "theme \(name)", keys: "",
                description: name == state.themeName ? "in use" : "")
        }
    }

    /// Those that begin with a word, and those that have it elsewhere.
    private static func bindings(matching word: String, at place: ViewPlace) -> ([KeyBinding], [KeyBinding]) {
        let all = KeyBindings.bindings(at: place == .filter ? .desk : place)
        let first = all.filter { $0.command.rawValue.hasPrefix(word) }
        if word.isEmpty { return (first, []) }
        let second = all.filter { binding in
            let name = binding.command.rawValue
            // Short words stand in too many descriptions.
            let isDescribed = word.count > 3 && binding.description.lowercased().contains(word)
            return !name.hasPrefix(word) && (name.contains(word) || isDescribed)
        }
        return (first, second)
    }
}
