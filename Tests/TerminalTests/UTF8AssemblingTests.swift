import Testing

@testable import Terminal

@Suite struct UTF8AssemblingTests {
    private func scalars(_ bytes: [UInt8]) -> [UInt32] {
        var assembling = UTF8Assembling()
        return bytes.compactMap { assembling.scalar(after: $0) }
    }

    @Test(arguments: ["a", "Я", "中", "😀", "aЯ中😀b"]) func text_comesThrough(_ text: String) {
        #expect(scalars(Array(text.utf8)) == text.unicodeScalars.map(\.value))
    }

    @Test(arguments: [
        [0xFF, 0x61], [0xC0, 0x80, 0x61], [0xE4, 0xB8, 0x61], [0x80, 0x80, 0x61], [0xED, 0xA0, 0x80, 0x61],
        [0xF4, 0x90, 0x80, 0x80, 0x61], [0xF8, 0x88, 0x80, 0x80, 0x80, 0x61], [0xE4, 0xE4, 0xC2, 0x61],
    ]) func nextCharacter_isNotLost_afterInvalidBytes(_ bytes: [UInt8]) {
        #expect(scalars(bytes) == [0x61])
    }

    @Test func everyByteSequence_isSurvived() {
        var assembling = UTF8Assembling()
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max { for byte in [first, second] { _ = assembling.scalar(after: byte) } }
        }
        _ = assembling.scalar(after: 0x61)
        #expect(assembling.scalar(after: 0x62) == 0x62)
    }
}
