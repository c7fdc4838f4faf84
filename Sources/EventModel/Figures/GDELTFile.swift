/// One line of GDELT's `lastupdate.txt` or `masterfilelist.txt`: a file to fetch, its size and its checksum.
public struct GDELTFile: Hashable, Sendable {
    /// What the file holds, told by its name.
    public enum Content: String, CaseIterable, Codable, Sendable {
        case export, mentions, gkg
    }

    /// Bytes of the zip file.
    public var size: Int
    /// 32 hexadecimal digits in lower case.
    public var md5: String
    public var url: String
    public var content: Content
    /// Made from other languages by machine translation (`.translation.` in the name).
    public var isTranslingual: Bool
    /// The quarter of an hour whose news it holds, of the file's name: `20261124101500` is what came in by 10:15.
    public var quarter: Timestamp

    public init(size: Int, md5: String, url: String, content: Content, isTranslingual: Bool, quarter: Timestamp) {
        self.size = size
        self.md5 = md5
        self.url = url
        self.content = content
        self.isTranslingual = isTranslingual
        self.quarter = quarter
    }

    /// The same file in Google Cloud Storage, which serves the bucket by its own name.
    public var mirrorURL: String {
        Self.mirrorURL(of: url)
    }

    /// `http://data.gdeltproject.org/PATH` at the Cloud Storage mirror; other addresses as they are.
    public static func mirrorURL(of url: String) -> String {
        for scheme in ["http://", "https://"] where url.hasPrefix(scheme + host + "/") {
            return "https://storage.googleapis.com/" + url.dropFirst(scheme.utf8.count)
        }
        return url
    }

    static let host = "data.gdeltproject.org"
}
