import Foundation

/// Decodes the base64 that Atom allows for content; line breaks in it are skipped.
enum Base64 {
    /// Nil for what is no base64, and for what is no text once decoded.
    static func utf8(of text: ByteView) -> [UInt8]? {
        guard let data = Data(base64Encoded: Data(text), options: .ignoreUnknownCharacters) else { return nil }
        let bytes = Array(data)
        return bytes.withUnsafeBufferPointer { UTF8Check($0).validCount == $0.count } ? bytes : nil
    }
}
