import ScreenModel
import Testing
import Theming

@Suite struct ThemeReductionTests {
    let dark: Theme

    init() throws {
        dark = try ThemeLibrary(userFolder: nil).theme("dark")
    }

    @Test func reduced_leavesColoursAlone_whenTheTerminalHasThem() {
        #expect(dark.reduced(to: .direct) == dark)
    }

    @Test func reduced_takesTheFixedPartOfThePalette_with256() {
        for role in Role.allCases {
            guard case .indexed(let place) = dark.reduced(to: .twoHundredFiftySix).style(role).foreground else {
                Issue.record("\(role)")
                continue
            }
            #expect(place >= 16)
        }
    }

    @Test func reduced_takesTheTerminalsOwnColoursByMeaning_with16() {
        let theme = dark.reduced(to: .sixteen)
        #expect(theme.style(.rootConflict).foreground == .indexed(1))
        #expect(theme.style(.rootCooperation).foreground == .indexed(2))
        #expect(theme.style(.link).foreground == .indexed(12))
        #expect(theme.style(.text) == .plain)
    }

    @Test func reduced_turnsABackgroundIntoAttributes_with16() {
        let theme = dark.reduced(to: .sixteen)
        #expect(theme.style(.selection) == Style(attributes: .reverse))
        #expect(theme.style(.selectionUnfocused) == Style(attributes: .underline))
        #expect(theme.style(.match) == Style(attributes: [.bold, .underline]))
    }

    @Test func reduced_keepsAttributesOnly_whenMono() {
        let theme = dark.reduced(to: .mono)
        #expect(theme.style(.selection) == Style(attributes: .reverse))
        #expect(theme.style(.stateError) == Style(attributes: .bold))
        #expect(theme.style(.evidence) == Style(attributes: [.bold, .underline]))
    }
}
