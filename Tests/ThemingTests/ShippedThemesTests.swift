import Foundation
import ScreenModel
import Testing
import Theming

@Suite struct ShippedThemesTests {
    static let library = ThemeLibrary(userFolder: nil)
    static let names = library.names
    static let painted = ["dark", "light", "high-contrast", "colour-blind-safe"]

    /// What may stand back: it is frame or of no weight.
    static let quiet: Set<Role> = [.faint, .border, .scrollbar, .routine, .stateOff]

    @Test func names_areTheFilesOfThemes() throws {
        let folder = URL(fileURLWithPath: #filePath).appending(path: "../../../Themes").standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }
        #expect(Self.names.sorted() == files.map { String($0.dropLast(5)) }.sorted())
    }

    @Test func names_areAtLeastTheFivePromised() {
        #expect(Set(Self.names).isSuperset(of: ["dark", "light", "high-contrast", "colour-blind-safe", "mono"]))
    }

    @Test(arguments: names) func theme_isReadWithoutMistakes(_ name: String) throws {
        #expect(try Self.library.theme(name).name == name)
    }

    @Test(arguments: names) func text_teachesTheFormatInItsFirstLines(_ name: String) throws {
        let head = try Self.library.text(of: name).split(separator: "\n").prefix(5).joined(separator: "\n")
        #expect(head.hasPrefix("# Bilat theme:"))
        #expect(head.contains("palette") && head.contains("background") && head.contains("roles"))
    }

    @Test(arguments: painted) func textRoles_haveContrast(_ name: String) throws {
        let theme = try Self.library.theme(name)
        for role in Role.allCases where !Self.quiet.contains(role) {
            let ratio = try #require(Contrast.ratio(theme.style(role)), "\(role)")
            #expect(ratio >= 4.5, "\(name) \(role) \(ratio)")
        }
    }

    @Test(arguments: painted) func quietRoles_haveContrast(_ name: String) throws {
        let theme = try Self.library.theme(name)
        for role in Self.quiet {
            let ratio = try #require(Contrast.ratio(theme.style(role)), "\(role)")
            #expect(ratio >= 3, "\(name) \(role) \(ratio)")
        }
    }

    @Test func highContrast_hasSevenToOneThroughout() throws {
        let theme = try Self.library.theme("high-contrast")
        for role in Role.allCases {
            #expect(try #require(Contrast.ratio(theme.style(role))) >= 7, "\(role)")
        }
    }

    /// Panes keep the colour of a word when its row is selected, and add what the selection adds.
    @Test(arguments: painted) func wordsOfARow_canBeReadOnTheSelection(_ name: String) throws {
        let theme = try Self.library.theme(name)
        for selection in [theme.style(.selection), theme.style(.selectionUnfocused)] {
            for role in Role.allCases where theme.style(role).background == theme.style(.text).background {
                var style = theme.style(role)
                style.background = selection.background
                style.attributes.formUnion(selection.attributes)
                let least = name == "high-contrast" ? 7 : Self.quiet.contains(role) ? 2.5 : 3
                #expect(try #require(Contrast.ratio(style)) >= least, "\(name) \(role)")
            }
        }
    }

    @Test(arguments: ColourBlindness.allCases) func colourBlindSafe_keepsOppositesApart(_ kind: ColourBlindness) throws
    {
        let theme = try Self.library.theme("colour-blind-safe")
        let opposites: [[Role]] = [
            [.rootCooperation, .rootConflict], [.rhetoricDeepening, .rhetoricCooling],
            [.directionForward, .directionBackward], [.sourceFirst, .sourceSecond],
            [.stateOK, .stateWarning], [.stateWarning, .stateError], [.stateOK, .stateError],
        ]
        for pair in opposites {
            guard case .rgb(let one) = theme.style(pair[0]).foreground,
                case .rgb(let other) = theme.style(pair[1]).foreground
            else { continue }
            #expect(kind.difference(one, other) >= 20, "\(kind) \(pair)")
        }
    }

    @Test func mono_hasNoColour() throws {
        let theme = try Self.library.theme("mono")
        for role in Role.allCases {
            #expect(theme.style(role).foreground == .standard && theme.style(role).background == .standard)
        }
    }

    @Test func terminal_leavesTheBackgroundAlone() throws {
        let theme = try Self.library.theme("terminal")
        for role in Role.allCases { #expect(theme.style(role).background == .standard, "\(role)") }
    }

    @Test(arguments: names) func selection_differsFromText_atEveryDepth(_ name: String) throws {
        for depth in ColorDepth.allCases {
            let theme = try Self.library.theme(name).reduced(to: depth)
            #expect(theme.style(.selection) != theme.style(.text), "\(name) \(depth)")
            #expect(theme.style(.selection) != theme.style(.selectionUnfocused), "\(name) \(depth)")
            #expect(theme.style(.match) != theme.style(.text), "\(name) \(depth)")
            #expect(theme.style(.evidence) != theme.style(.text), "\(name) \(depth)")
        }
    }
}
