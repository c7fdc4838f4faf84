import Glibc

/// Puts text into the encodings that feeds still use.
enum TextEncoding {
    /// The bytes of `text` in an encoding that `iconv` knows; what it lacks becomes its nearest form or `?`.
    static func bytes(of text: String, in encoding: String) -> [UInt8] {
        let utf8 = Array(text.utf8)
        guard encoding != "UTF-8", let converter = iconv_open(encoding + "//TRANSLIT", "UTF-8"),
            converter != iconv_t(bitPattern: -1)
        else { return utf8 }
        defer { iconv_close(converter) }
        // No encoding in use takes more than four bytes for one byte of UTF-8.
        var output = [CChar](repeating: 0, count: utf8.count * 4 + 16)
        var input = utf8.map { CChar(bitPattern: $0) }
        let written = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var from = input.baseAddress
                var fromLeft = input.count
                var to = output.baseAddress
                var toLeft = output.count
                _ = iconv(converter, &from, &fromLeft, &to, &toLeft)
                return output.count - toLeft
            }
        }
        return output[..<written].map { UInt8(bitPattern: $0) }
    }
}
