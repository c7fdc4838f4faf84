/// What `lastupdate.txt`, `masterfilelist.txt` or a part of them says: `SIZE MD5 URL`, a file a line.
public struct GDELTFileList: Hashable, Sendable {
    /// In the order of the list.
    public private(set) var files: [GDELTFile] = []
    /// Lines that say something else; a first line cut short by a range request is none.
    public private(set) var problems: [Problem] = []

    /// Reads `bytes`. `isTail` says that they are the end of a longer list, whose first line may be cut anywhere.
    public init(_ bytes: [UInt8], isTail: Bool = false, place: String? = nil) {
        var number = 0
        for bytes in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            let line = String(decoding: bytes, as: UTF8.self)
            if let file = GDELTFile(line: line) {
                files.append(file)
            } else if !(isTail && number == 1), !line.allSatisfy(\.isWhitespace) {
                note(line, number: number, place: place)
            }
        }
    }

    /// The event tables among them, oldest first.
    public var exports: [GDELTFile] {
        files.filter { $0.content == .export }.sorted { ($0.quarter, $0.url) < ($1.quarter, $1.url) }
    }

    private mutating func note(_ line: String, number: Int, place: String?) {
        guard problems.count < Self.mostProblems else { return }
        let sample = line.prefix(60)
        problems.append(
            Problem("“\(sample)” is no line of a file list: size, MD5 and address", place: place, line: number))
    }

    /// A list that is something else altogether (a web page) is told by its first lines.
    private static let mostProblems = 5
}

extension GDELTFile {
    /// Reads `SIZE MD5 URL`; nil for anything else, such as a line cut short.
    public init?(line: some StringProtocol) {
        let words = line.split(whereSeparator: \.isWhitespace)
        guard words.count == 3, let size = Int(words[0]), size >= 0, Self.isMD5(words[1]) else { return nil }
        let url = String(words[2])
        guard url.hasPrefix("http://") || url.hasPrefix("https://"), let name = url.split(separator: "/").last else {
            return nil
        }
        self.init(size: size, md5: words[1].lowercased(), url: url, name: name)
    }

    /// Reads `20261124101500.export.CSV.zip`, `20261124101500.translation.mentions.CSV.zip` and their like.
    private init?(size: Int, md5: String, url: String, name: Substring) {
        let parts = name.lowercased().split(separator: ".")
        guard parts.count >= 4, parts.last == "zip", let quarter = Timestamp(gdeltDigits: parts[0]) else { return nil }
        let isTranslingual = parts[1] == "translation"
        guard let content = Content(rawValue: String(parts[isTranslingual ? 2 : 1])) else { return nil }
        self.init(
            size: size, md5: md5, url: url, content: content, isTranslingual: isTranslingual, quarter: quarter)
    }

    private static func isMD5(_ text: some StringProtocol) -> Bool {
        text.utf8.count == 32 && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    }
}
