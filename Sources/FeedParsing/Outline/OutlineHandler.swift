/// Collects the outlines that name a feed; the others are folders.
struct OutlineHandler: MarkupHandler {
    private(set) var entries: [OutlineEntry] = []
    private(set) var isOutline = false
    private var depth = 0
    /// The name of each open element that is a folder, nil for the others.
    private var open: [String?] = []

    let wantsText = false
    private(set) var isDone = false

    func elementsClosed(by tag: StartTag) -> Int { 0 }

    func isVoid(_ tag: StartTag) -> Bool { false }

    mutating func start(_ tag: StartTag) {
        let name = tag.name.localText.text.lowercased()
        if open.isEmpty {
            isOutline = name == "opml"
            isDone = !isOutline
        }
        let url = name == "outline" ? tag.attribute("xmlUrl") ?? tag.attribute("xmlurl") : nil
        if let url, !url.isEmpty { entries.append(entry(url, tag)) }
        let isFolder = name == "outline" && url == nil
        open.append(isFolder ? tag.attribute("text") ?? tag.attribute("title") : nil)
        // The scanner answers an empty element with an end of its own.
    }

    mutating func text(_ bytes: ByteView) {}

    mutating func end() {
        if !open.isEmpty { open.removeLast() }
    }

    mutating func note(_ repair: Repair, line: @autoclosure () -> Int) {}

    private func entry(_ url: String, _ tag: StartTag) -> OutlineEntry {
        var own: [OutlineEntry.OwnAttribute: String] = [:]
        for attribute in tag.attributes where attribute.name.prefix != 0 {
            guard let name = OutlineEntry.OwnAttribute(rawValue: attribute.name.localText.text) else { continue }
            own[name] = CharacterReference.text(ofAttribute: attribute.rawValue)
        }
        return OutlineEntry(
            url: url, title: tag.attribute("title") ?? tag.attribute("text"), language: tag.attribute("language"),
            folders: open.compactMap(\.self), own: own)
    }
}
