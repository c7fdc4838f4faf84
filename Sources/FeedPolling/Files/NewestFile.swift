import EventModel

/// The newest of the dated files of a source (`2026_02_06_sc_voting.csv`), looked up in a list that names them.
struct NewestFile: Hashable {
    /// The list's address.
    let list: WebAddress
    /// What all their names end with: that of the file in the dossier without the date before it.
    private let ending: String

    /// Nil where the source says nothing of a list.
    init?(of source: Source, home: WebAddress) {
        guard let list = source.newestIn.flatMap({ WebAddress($0) }), list.isWeb else { return nil }
        self.list = list
        ending = String(Self.lastPart(home.text[...]).drop { $0.isNumber || "_-.".contains($0) })
    }

    /// The address of the file that is last in the order of names; nil where the list, in whatever form, names none on
    /// its own host.
    func address(in list: [UInt8]) -> WebAddress? {
        let text = String(decoding: list, as: UTF8.self).split(separator: "\\/", omittingEmptySubsequences: false)
            .joined(separator: "/")
        let names = text.split(whereSeparator: { !Self.isPart($0) }).filter { name in
            (name.hasPrefix("/") || name.contains("://")) && name.prefix { $0 != "?" }.hasSuffix(ending)
        }
        let newest = names.max { (Self.lastPart($0), $0) < (Self.lastPart($1), $1) }
        guard !ending.isEmpty, let newest, let found = self.list.following(String(newest)), found.isWeb,
            found.host == self.list.host,
            found.scheme == "https" || self.list.scheme == "http"
        else { return nil }
        return found
    }

    /// Letters that an address may have in a list of any form: JSON, HTML, plain lines.
    private static func isPart(_ letter: Character) -> Bool {
        guard let byte = letter.asciiValue else { return false }
        return byte > 0x20 && byte < 0x7F && !#""'<>()[]{}\,"#.contains(letter)
    }

    private static func lastPart(_ address: Substring) -> Substring {
        address.lastIndex(of: "/").map { address[address.index(after: $0)...] } ?? address
    }
}
