/// One item of a JSON Feed.
struct JSONItem {
    private let value: JSONValue

    init(_ value: JSONValue) {
        self.value = value
    }

    /// `url` is the item's page; `external_url`, which is what it talks of, stands in for it.
    func draft(base: String) -> ItemDraft {
        var draft = ItemDraft()
        draft.base = base
        draft.identifier.offer(text("id"), rank: 9)
        draft.isPermalink = WebAddress(text("id")).isWeb
        draft.title.offer(text("title"), rank: 9)
        draft.summary.offer(text("summary"), rank: 9)
        draft.body.offer(Self.clean(value["content_text"]?.text ?? "", isHTML: false, keepsLines: true), rank: 9)
        draft.body.offer(Self.clean(value["content_html"]?.text ?? "", isHTML: true, keepsLines: true), rank: 8)
        draft.link.offer(text("url"), rank: 9)
        draft.link.offer(text("external_url"), rank: 8)
        draft.published.offer(text("date_published"), rank: 9)
        draft.updated.offer(text("date_modified"), rank: 9)
        draft.language = value["language"]?.text
        for key in ["authors", "author"] {
            for name in value[key].map(JSONFeedReader.names) ?? [] {
                draft.authors.offer(Self.clean(name, isHTML: false), rank: key == "authors" ? 2 : 1)
            }
        }
        return draft
    }

    private func text(_ name: String) -> String {
        Self.clean(value[name]?.text ?? "", isHTML: false)
    }

    static func clean(_ text: String, isHTML: Bool, keepsLines: Bool = false) -> String {
        var text = text
        return text.withUTF8 { TextCleaning.text(of: $0, isHTML: isHTML, keepsLines: keepsLines).text }
    }
}
