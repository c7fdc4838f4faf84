import ScreenModel
import TerminalRig
import Testing

@Suite struct WidthTests {
    /// Every scalar that can come to the screen.
    private static let scalars = (UInt32(0x20)...0x10FFFF).compactMap { Unicode.Scalar($0) }
        .filter { DisplayText.neutralised(String($0)) == String($0) }

    /// By `wcwidth` ncurses places what follows. What it does not know yet is replaced before it gets there.
    @Test func columns_agreeWithTheCLibrary_forEveryScalar() {
        let wrong = Self.scalars.filter { scalar in
            RigWidth.library(scalar).map { $0 != DisplayWidth.columns(of: String(scalar)) } ?? false
        }
        // A sign of Ahom that has become a spacing one since glibc's table was made.
        #expect(Self.list(wrong) == "1171e")
    }

    /// libvterm's table is of 2016; what was assigned or widened since, and marks of scripts it does not know, differ.
    @Test func columns_agreeWithTheTerminal_forTheScriptsOfTheDesk() {
        let blocks: [ClosedRange<UInt32>] = [
            0x20...0x7E, 0xA0...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2027,
            0x2030...0x205E, 0x20A0...0x20BD, 0x2100...0x2319, 0x231C...0x23FA, 0x2460...0x2BFF, 0x2E80...0x2FD5,
            0x3000...0x3029, 0x3030...0x3096, 0x309B...0x312D, 0x3131...0x318E, 0x31A0...0x31E3, 0x3250...0x4DB5,
            0x4E00...0x9FD5,
            0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFF01...0xFFEE, 0x1F300...0x1F3FA, 0x1F400...0x1F64F, 0x20000...0x2A6D6,
        ]
        let scalars = Self.scalars.filter { scalar in blocks.contains { $0.contains(scalar.value) } }
        let theirs = RigWidth.emulator(scalars)
        let wrong = zip(scalars, theirs).filter { DisplayWidth.columns(of: String($0)) != $1 }.map(\.0)
        #expect(scalars.count > 80_000)
        #expect(Self.list(wrong) == "")
    }

    private static func list(_ scalars: [Unicode.Scalar]) -> String {
        scalars.prefix(300).map { String($0.value, radix: 16) }.joined(separator: " ")
    }
}
