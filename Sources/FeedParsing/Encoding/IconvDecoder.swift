import Foundation

/// Turns bytes of one encoding into UTF-8, chunk by chunk; what cannot be read becomes U+FFFD.
final class IconvDecoder {
    let name: String
    /// Bytes that had to be replaced.
    private(set) var replacements = 0
    private let descriptor: iconv_t
    private var rest: [UInt8] = []
    private var output = [UInt8](repeating: 0, count: 1 << 16)

    /// Nil when `iconv` does not know the encoding.
    init?(name: String) {
        guard let opened = iconv_open("UTF-8", name), opened != iconv_t(bitPattern: -1) else { return nil }
        self.name = name
        descriptor = opened
    }

    deinit {
        iconv_close(descriptor)
    }

    /// Whether `bytes` (the beginning of a document, perhaps cut inside a character) can be read without loss.
    static func reads(_ bytes: ByteView, as name: String) -> Bool {
        guard let decoder = IconvDecoder(name: name) else { return false }
        decoder.decode(bytes, atEnd: false) { _ in }
        return decoder.replacements == 0
    }

    func decode(_ bytes: ByteView, atEnd: Bool, to sink: (ByteView) -> Void) {
        var input = rest
        input.append(contentsOf: bytes)
        rest = []
        input.withUnsafeMutableBufferPointer { buffer in
            convert(UnsafeMutableRawBufferPointer(buffer), atEnd: atEnd, to: sink)
        }
    }

    private func convert(_ input: UnsafeMutableRawBufferPointer, atEnd: Bool, to sink: (ByteView) -> Void) {
        var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = input.count
        while left > 0 {
            let failure = convertOnce(&source, &left, to: sink)
            if failure == EINVAL, !atEnd {
                keepRest(source, left)
                return
            }
            guard failure == EILSEQ || failure == EINVAL else { continue }
            Self.replacement.withUnsafeBufferPointer(sink)
            replacements += 1
            source = source.map { $0 + 1 }
            left -= 1
        }
    }

    private static let replacement = Array("\u{FFFD}".utf8)

    /// Fills the output once; returns 0, or the error number where the input could not be read on.
    private func convertOnce(
        _ source: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, to sink: (ByteView) -> Void
    ) -> Int32 {
        var failure: Int32 = 0
        let written = output.withUnsafeMutableBytes { buffer in
            var target = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            var room = buffer.count
            if iconv(descriptor, &source, &left, &target, &room) == Int(bitPattern: UInt.max) { failure = errno }
            return buffer.count - room
        }
        output.withUnsafeBufferPointer { sink($0.part(0, written)) }
        return failure
    }

    private func keepRest(_ source: UnsafeMutablePointer<CChar>?, _ left: Int) {
        guard let source else { return }
        rest = UnsafeRawBufferPointer(start: source, count: left).map { $0 }
    }
}
