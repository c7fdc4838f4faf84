import ScreenModel
import Testing

@testable import Theming

@Suite struct ThemeReadingTests {
    static let newerScheme = """
        system: "base16"
        name: "Example"
        author: "Somebody"
        variant: "dark"
        palette:
          base00: "#000001"
          base01: "000002"
          base02: "#000003"
          base03: "#000004"
          base04: "#000005"
          base05: "#A1B2C3"
          base06: "#000007"
          base07: "#000008"
          base08: "#000009"
          base09: "#00000a"
          base0A: "#00000b"
          base0B: "#00000c"
          base0C: "#00000d"
          base0D: "#00000e"
          base0E: "#00000f"
          base0F: "#000010"
        """
    static let olderScheme = """
        scheme: "Example"
        author: "Somebody (http://example.org)"
        base00: "000001"
        base01: "000002"
        base02: "000003"
        base03: 000004
        base04: "000005"
        base05: "a1b2c3"
        base06: "000007"
        base07: "000008"
        base08: "000009"
        base09: "00000a"
        base0a: "00000b"
        base0b: "00000c"
        base0c: "00000d"
        base0d: "00000e"
        base0e: "00000f"
        base0f: "000010"
        """

    private func theme(_ text: String) throws -> Theme {
        try ThemeReading.file(text, name: "t.yaml").theme(named: "t")
    }

    private func mistakes(_ text: String) -> [String] {
        do {
            _ = try ThemeReading.file(text, name: "t.yaml")
            return []
        } catch {
            return error.description.split(separator: "\n").map(String.init)
        }
    }

    @Test(arguments: [newerScheme, olderScheme]) func scheme_worksAsItIs(_ scheme: String) throws {
        let theme = try theme(scheme)
        #expect(theme.style(.text) == Style(foreground: .rgb(0xA1B2C3), background: .rgb(0x000001)))
        #expect(theme.style(.rootCooperation).foreground == .rgb(0x00000C))
        #expect(theme.style(.faint).foreground == .rgb(0x000004))
    }

    @Test func base24_itsMoreColoursAreLeftAside() {
        #expect(mistakes(Self.newerScheme + "\n  base10: \"#000011\"\n  base17: \"#000018\"") == [])
    }

    @Test func background_isLeftToTheTerminal_whenTheThemeSaysSo() throws {
        #expect(try theme(Self.newerScheme + "\nbackground: terminal").style(.text).background == .standard)
    }

    @Test func role_takesWhatTheFileSays_andKeepsTheRest() throws {
        let theme = try theme(
            Self.newerScheme + """

                roles:
                  new: { fg: base0D }
                  link: { fg: "#102030", underline: false, italic: true }
                  selection: { fg: none, bg: bright-blue, bold: true }
                """)
        #expect(theme.style(.new).foreground == .rgb(0x00000E))
        #expect(theme.style(.new).attributes == .bold)
        #expect(theme.style(.link) == Style(foreground: .rgb(0x102030), background: .rgb(1), attributes: .italic))
        #expect(theme.style(.selection) == Style(background: .indexed(12), attributes: .bold))
    }

    @Test func mistake_namesThePlaceAndTheNearestRole() {
        #expect(
            mistakes(Self.newerScheme + "\nroles:\n  headlin: { fg: base05 }")
                == ["t.yaml:23:3: “headlin” is no role; did you mean “headline”?"])
    }

    @Test func mistake_namesThePlaceAndTheNearestColour() {
        #expect(
            mistakes(Self.newerScheme + "\nroles:\n  new: { fg: bas0D }")
                == ["t.yaml:23:14: “bas0D” is no colour; did you mean “base0D”?"])
    }

    @Test func mistake_namesTheNearestAttribute() {
        #expect(
            mistakes(Self.newerScheme + "\nroles:\n  new: { bolt: true, italic: maybe }") == [
                "t.yaml:23:10: “bolt” is no key; did you mean “bold”?",
                "t.yaml:23:30: italic is true or false",
            ])
    }

    @Test func mistake_tellsAboutTheHashThatYAMLTakesForAComment() {
        #expect(
            mistakes("palette:\n  base00: #112233\n")[0]
                == "t.yaml:2:10: a colour is missing here; one that begins with # must stand in quotes (\"#7fb2f0\")")
    }

    @Test func mistake_namesWhatThePaletteLacks() {
        let text = Self.newerScheme.replacing("  base0E: \"#00000f\"\n", with: "")
        #expect(mistakes(text) == ["t.yaml:1:1: the palette lacks base0E"])
    }

    @Test(arguments: [
        ("backgroud: own", "t.yaml:1:1: “backgroud” is no key; did you mean “background”?"),
        ("background: blue", "t.yaml:1:13: background is “own” (base00 is painted) or “terminal” (left as it is)"),
        ("palette: 5", "t.yaml:1:10: expected base00 to base0F below “palette:”"),
        ("roles: [a]", "t.yaml:1:8: expected lines of the form “role: { fg: base05, bold: true }”"),
        ("roles:\n  new: red", "t.yaml:2:8: expected “{ fg: base05, bg: none, bold: true }” or a part of it"),
        ("", "t.yaml:1:1: the file is empty"),
        ("- a\n- b", "t.yaml:1:1: expected lines of the form “key: value”"),
        ("background: own\nbackground: own", "t.yaml:1:1: “background” stands here twice"),
    ]) func mistake_saysWhatIsWrong(_ text: String, _ expected: String) {
        #expect(mistakes(text) == [expected])
    }

    @Test(arguments: ["palette: {", "\u{1}", "a: b: c", "\"", "roles: *x", "? ? ?", "%", "name: \u{FEFF}\n\tx: 1"])
    func nonsense_isAnsweredWithAPlace(_ text: String) {
        #expect(mistakes(text).allSatisfy { $0.hasPrefix("t.yaml:") })
        #expect(!mistakes(text).isEmpty)
    }
}
