import ScreenModel
import Testing

@Suite struct StyleReductionTests {
    @Test(arguments: [
        (0xFF0000, 196), (0x000000, 16), (0xFFFFFF, 231), (0x5F87AF, 67), (0x080808, 232), (0xEEEEEE, 255),
        (0x14181F, 234), (0xF08080, 210),
    ]) func rgb_becomesTheNearestOfCubeAndGreys(_ rgb: UInt32, _ place: UInt8) {
        #expect(Color.rgb(rgb).reduced(to: .twoHundredFiftySix) == .indexed(place))
    }

    @Test(arguments: [(0xFF0000, 9), (0xCD0000, 1), (0x000000, 0), (0xFFFFFF, 15), (0x808080, 8)])
    func rgb_becomesTheNearestOfSixteen(_ rgb: UInt32, _ place: UInt8) {
        #expect(Color.rgb(rgb).reduced(to: .sixteen) == .indexed(place))
    }

    @Test(arguments: ColorDepth.allCases) func reduced_changesNothing_theSecondTime(_ depth: ColorDepth) {
        for step in UInt32(0)..<4096 {
            let once = Color.rgb(step * 4097 % 0x100_0000).reduced(to: depth)
            if once.reduced(to: depth) != once { Issue.record("\(once)") }
        }
    }

    @Test(arguments: ColorDepth.allCases) func standard_staysStandard(_ depth: ColorDepth) {
        #expect(Style.plain.reduced(to: depth) == .plain)
    }

    @Test func mono_keepsAttributes() {
        let style = Style(foreground: .rgb(1), background: .indexed(3), attributes: [.bold, .underline])
        #expect(style.reduced(to: .mono) == Style(attributes: [.bold, .underline]))
    }
}
