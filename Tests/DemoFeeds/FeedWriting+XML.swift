import EventModel
import FixtureServer

extension FeedWriting {
    /// RSS 2.0.
    var rss: String {
        let items = entries.map { entry in
            element("item") {
                element("title", entry.title) + element("link", entry.link) + element("description", entry.summary)
                    + "<guid isPermaLink=\"false\">\(escaped(entry.id))</guid>"
                    + (entry.publishedAt.map { element("pubDate", HTTPDate.text($0)) } ?? "")
            }
        }
        return "<rss version=\"2.0\"><channel>\n" + channelHead + element("language", feed.language) + "\n"
            + items.joined(separator: "\n") + "\n</channel></rss>\n"
    }

    /// RSS 1.0, with Dublin Core dates.
    var rdf: String {
        let items = entries.map { entry in
            "<item rdf:about=\"\(escaped(entry.link))\">" + element("title", entry.title) + element("link", entry.link)
                + element("description", entry.summary)
                + (entry.publishedAt.map { element("dc:date", $0.rfc3339) } ?? "") + "</item>"
        }
        let list = entries.map { "<rdf:li rdf:resource=\"\(escaped($0.link))\"/>" }.joined()
        return "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" "
            + "xmlns=\"http://purl.org/rss/1.0/\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n"
            + "<channel rdf:about=\"\(home + feed.path)\">" + channelHead
            + "<items><rdf:Seq>\(list)</rdf:Seq></items></channel>\n"
            + items.joined(separator: "\n") + "\n</rdf:RDF>\n"
    }

    /// Atom 1.0 (RFC 4287).
    var atom: String {
        let items = entries.map { entry in
            element("entry") {
                element("id", entry.id) + element("title", entry.title) + "<link href=\"\(escaped(entry.link))\"/>"
                    + (entry.publishedAt.map { element("published", $0.rfc3339) } ?? "")
                    + (entry.updatedAt.map { element("updated", $0.rfc3339) } ?? "")
                    + element("summary", entry.summary)
            }
        }
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"\(feed.language)\">\n"
            + element("id", home + feed.path) + element("title", feed.title)
            + "<link href=\"\(home)/\"/>" + element("updated", updatedAt.rfc3339) + "\n"
            + items.joined(separator: "\n") + "\n</feed>\n"
    }

    private var channelHead: String {
        element("title", feed.title) + element("link", home + "/") + element("description", feed.title)
    }

    private func element(_ name: String, _ text: String) -> String {
        "<\(name)>\(escaped(text))</\(name)>"
    }

    private func element(_ name: String, content: () -> String) -> String {
        "<\(name)>\(content())</\(name)>"
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
