/// Where a source is that needs no network: a file or folder, or standard input.
enum LocalPath: Hashable, Sendable {
    case file(String)
    case standardInput

    /// Reads `file:///PATH` (percent-encoded, on this machine) and `-`; nil for anything else.
    init?(_ url: String) {
        if url == "-" {
            self = .standardInput
            return
        }
        guard let path = Self.path(of: url), path.utf8.first == UInt8(ascii: "/"), !path.utf8.contains(0) else {
            return nil
        }
        self = .file(path)
    }

    private static func path(of url: String) -> String? {
        let scheme = "file://"
        guard url.prefix(scheme.count).lowercased() == scheme else { return nil }
        let rest = url.dropFirst(scheme.count)
        guard let slash = rest.firstIndex(of: "/") else { return nil }
        let host = rest[..<slash].lowercased()
        guard host.isEmpty || host == "localhost" else { return nil }
        return decoded(rest[slash...])
    }

    /// Nil where an escape is broken or the bytes are no UTF-8.
    private static func decoded(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2, let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
                return nil
            }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    /// The address of a file in a folder, or of the folder itself.
    static func url(of path: String) -> String {
        "file://"
            + path.split(separator: "/", omittingEmptySubsequences: false).map { WebAddress.escaped(String($0)) }
            .joined(separator: "/")
    }
}
