/// How the bytes of a document are to be read: the byte order mark wins, then the bytes' own form,
/// then the HTTP header, then the document's declaration, then a guess.
struct EncodingChoice {
    /// `iconv`'s name, or nil for UTF-8, which needs no conversion.
    var name: String?
    /// Bytes of the byte order mark.
    var markLength = 0
    /// Only plain ASCII was seen, so that a later byte may still decide otherwise.
    var isOpen = false
    var repairs: [Repair] = []

    init(opening bytes: ByteView, contentType: String?) {
        if let mark = Self.byteOrderMarks.first(where: { bytes.starts(with: $0.bytes) }) {
            name = mark.name
            markLength = mark.bytes.count
            return
        }
        if let wide = Self.wideForm(of: bytes) {
            name = wide
            return
        }
        choose(bytes, labels: Self.labels(bytes, contentType))
    }

    private mutating func choose(_ bytes: ByteView, labels: [String]) {
        let check = UTF8Check(bytes)
        let isUTF8 = check.validCount == bytes.count || check.isCutShort
        if let escaped = labels.compactMap(EncodingLabel.iconvName).first(where: Self.isSevenBit), isUTF8 {
            name = escaped
        } else if isUTF8 {
            isOpen = check.sequences == 0
            noteDisagreement(labels, used: "UTF-8", unless: isOpen)
        } else {
            chooseLegacy(bytes, labels, looksLikeUTF8: Self.isMostlyUTF8(bytes))
        }
    }

    private mutating func chooseLegacy(_ bytes: ByteView, _ labels: [String], looksLikeUTF8: Bool) {
        if looksLikeUTF8 { return noteDisagreement(labels, used: "UTF-8", unless: false) }
        var known: [String] = []
        for label in labels {
            let candidate = EncodingLabel.iconvName(of: label)
            if candidate == "UTF-8" || candidate.map(Self.isWide) == true { continue }
            if let candidate, IconvDecoder(name: candidate) != nil {
                known.append(candidate)
            } else {
                repairs.append(.unknownEncoding(String(label.prefix(40))))
            }
        }
        if let chosen = known.first(where: { IconvDecoder.reads(bytes, as: $0) }) ?? known.first {
            name = chosen
            noteDisagreement(labels, used: chosen, unless: false)
        } else {
            let guess = EncodingGuess.name(for: bytes)
            name = guess
            repairs.append(.guessedEncoding(guess))
        }
    }

    private mutating func noteDisagreement(_ labels: [String], used: String, unless isMoot: Bool) {
        guard !isMoot, let other = labels.first(where: { EncodingLabel.iconvName(of: $0) != used }) else { return }
        repairs.append(.otherEncoding(declared: String(other.prefix(40)), used: used))
    }

    private static func labels(_ bytes: ByteView, _ contentType: String?) -> [String] {
        [EncodingDeclaration.label(inContentType: contentType), EncodingDeclaration.label(inOpening: bytes)]
            .compactMap { $0 }
    }

    /// Few broken bytes among many well-formed sequences are damage, not another encoding.
    private static func isMostlyUTF8(_ bytes: ByteView) -> Bool {
        var place = 0
        var sequences = 0
        var broken = 0
        while place < bytes.count {
            let check = UTF8Check(bytes, from: place)
            sequences += check.sequences
            if check.validCount == bytes.count || check.isCutShort { break }
            broken += 1
            place = check.validCount + 1
        }
        return sequences > broken * 8
    }

    private static func isSevenBit(_ name: String) -> Bool {
        name.hasPrefix("ISO-2022") || name.hasPrefix("HZ")
    }

    private static func isWide(_ name: String) -> Bool {
        name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32")
    }

    /// UTF-16 and UTF-32 without a mark, told by the zero bytes around the first character.
    private static func wideForm(of bytes: ByteView) -> String? {
        guard bytes.count >= 4 else { return nil }
        switch (bytes[0] == 0, bytes[1] == 0, bytes[2] == 0, bytes[3] == 0) {
        case (false, true, false, true): return "UTF-16LE"
        case (true, false, true, false): return "UTF-16BE"
        case (false, true, true, true): return "UTF-32LE"
        case (true, true, true, false): return "UTF-32BE"
        default: return nil
        }
    }

    /// The longer marks first: UTF-32LE begins like UTF-16LE.
    private static let byteOrderMarks: [(bytes: [UInt8], name: String?)] = [
        ([0xFF, 0xFE, 0, 0], "UTF-32LE"), ([0, 0, 0xFE, 0xFF], "UTF-32BE"), ([0xEF, 0xBB, 0xBF], nil),
        ([0xFF, 0xFE], "UTF-16LE"), ([0xFE, 0xFF], "UTF-16BE"),
    ]
}
