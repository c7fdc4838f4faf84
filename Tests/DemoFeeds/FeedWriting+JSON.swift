import EventModel

extension FeedWriting {
    /// JSON Feed 1.1.
    var json: String {
        var json = JSONWriter()
        json.object { json in
            json.member("version", "https://jsonfeed.org/version/1.1")
            json.member("title", feed.title)
            json.member("home_page_url", home + "/")
            json.member("feed_url", home + feed.path)
            json.member("language", feed.language)
            json.key("items")
            json.array(entries) { json, entry in
                json.object { json in
                    json.member("id", entry.id)
                    json.member("url", entry.link)
                    json.member("title", entry.title)
                    json.member("content_text", entry.summary)
                    if let publishedAt = entry.publishedAt { json.member("date_published", publishedAt) }
                    if let updatedAt = entry.updatedAt { json.member("date_modified", updatedAt) }
                }
            }
        }
        return json.text
    }
}
