/// Why we differ from a suite on purpose, by the beginning of the file's name.
enum KnownDifference {
    static func reason(for file: String) -> String {
        reasons.first { file.hasPrefix($0.prefix) }?.reason ?? "missed"
    }

    private static let reasons: [(prefix: String, reason: String)] = [
        ("gofeed/parser/rss/rdf_channel_links", lastLink), ("gofeed/parser/rss/rdf_item_links", lastLink),
        ("gofeed/parser/rss/rss_channel_item_links", lastLink), ("gofeed/parser/rss/rss_channel_links", lastLink),
        ("gofeed/translator/rss/feed_item_links", lastLink), ("gofeed/translator/rss/feed_links", lastLink),
        ("gofeed/parser/rss/rss_channel_item_guid_naked_markup", "an id is text: markup inside it is taken out"),
        ("feedparser/entities/lang", brackets), ("feedparser/entities/rang", brackets),
        ("feedparser/wellformed/base/http_channel_link_base_content_location", header),
        ("feedparser/wellformed/base/http_item_link_base_content_location", header),
        ("feedparser/wellformed/base/http_entry_id_base", "an id never depends on the address it was fetched from"),
        (
            "feedparser/wellformed/atom/entry_updated_multiple_values",
            "of two equal dates the suite takes the last, we the first"
        ),
        ("feedparser/wellformed/http/headers_content_location", header),
        ("feedparser/wellformed/sanitize/entry_title_crazy", crazy),
        ("feedparser/wellformed/sanitize/feed_title_crazy", crazy),
    ]

    private static let lastLink = "of several links the suite takes the last, we take the first"
    private static let brackets = "HTML 4 has U+2329 and U+232A here, we read HTML's present table: U+27E8 and U+27E9"
    private static let header = "a payload carries no Content-Location header"
    private static let crazy = "the suite's sanitizer ends the title at broken markup, we keep the text after it"
}
