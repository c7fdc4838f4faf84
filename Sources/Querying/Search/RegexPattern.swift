import CPCRE2
import TextFolding

/// A compiled regular expression over folded text.
///
/// Letters beyond ASCII in the pattern are folded like the text, ASCII ones match in either case.
final class RegexPattern: Sendable {
    /// As it was written.
    let text: String
    // The compiled code is read only: "a compiled pattern … can be used by several threads" (man pcre2api).
    nonisolated(unsafe) let code: OpaquePointer

    /// What PCRE2 finds wrong, and at which Unicode scalar of the pattern.
    struct Mistake: Error {
        var message: String
        var offset: Int
    }

    init(_ text: String) throws(Mistake) {
        self.text = text
        let folded = Self.folded(text)
        var number: Int32 = 0
        var offset = 0
        let options = PCRE2_UTF | PCRE2_UCP | UInt32(PCRE2_CASELESS) | PCRE2_NEVER_BACKSLASH_C
        let code = folded.withUnsafeBufferPointer {
            pcre2_compile_8($0.baseAddress, $0.count, options, &number, &offset, nil)
        }
        guard let code else {
            throw Mistake(message: Self.message(number), offset: Self.scalarCount(folded.prefix(offset)))
        }
        // Where memory may not be made executable this fails, and the pattern is interpreted.
        pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
        self.code = code
    }

    deinit {
        pcre2_code_free_8(code)
    }

    /// Each scalar beyond ASCII folded by itself, unless that would make a sign with a meaning of it.
    private static func folded(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            let plain = Array(String(scalar).utf8)
            let folded = scalar.isASCII ? plain : FoldedText.bytes(of: String(scalar))
            bytes += folded.allSatisfy(isLetterOrMore) && !folded.isEmpty ? folded : plain
        }
        return bytes
    }

    private static func isLetterOrMore(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (byte >= 48 && byte <= 57) || (byte | 0x20 >= 97 && byte | 0x20 <= 122)
    }

    private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func message(_ number: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let count = pcre2_get_error_message_8(number, &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(0, Int(count))), as: UTF8.self)
    }
}

extension RegexPattern: Hashable {
    static func == (left: RegexPattern, right: RegexPattern) -> Bool { left.text == right.text }

    func hash(into hasher: inout Hasher) {
        hasher.combine(text)
    }
}
