public import EventModel

/// Writes sources as a subscription list that other readers take.
public struct SubscriptionWriting {
    private let title: String
    private let sides: [String]

    /// `sides` are the folders, in their order.
    public init(title: String, sides: [String]) {
        self.title = title
        self.sides = sides
    }

    /// Feeds and searches; what other kinds of source poll is no feed and is left out.
    public func text(of sources: [Source], as form: SubscriptionList) -> String {
        let feeds = sources.filter { $0.format == .feed || $0.format == .search }
        return switch form {
        case .opml: opml(feeds)
        case .urls: feeds.map(urlsLine).joined()
        }
    }

    private func opml(_ sources: [Source]) -> String {
        var text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <opml version="2.0" xmlns:bilat="urn:bilat:source">
              <head><title>\(escaped(title))</title></head>
              <body>

            """
        for side in sides {
            let members = sources.filter { $0.side == side }
            guard !members.isEmpty else { continue }
            text += "    <outline\(attribute("text", side))>\n"
            text += members.map { "      <outline\(attributes(of: $0))/>\n" }.joined()
            text += "    </outline>\n"
        }
        return text + "  </body>\n</opml>\n"
    }

    /// OPML's own attributes, then what it has no word for under a prefix.
    private func attributes(of source: Source) -> String {
        let pairs: [(String, String?)] = [
            ("type", "rss"), ("text", source.name), ("title", source.name), ("xmlUrl", source.url),
            ("language", source.language), ("bilat:name", source.name), ("bilat:format", source.format.rawValue),
            ("bilat:side", source.side), ("bilat:jurisdiction", source.jurisdiction),
            ("bilat:kind", source.kind.rawValue), ("bilat:family", source.family),
            ("bilat:audience", source.audience.rawValue), ("bilat:interval", String(source.interval)),
            ("bilat:note", source.note),
        ]
        return pairs.compactMap { name, value in value.map { attribute(name, $0) } }.joined()
    }

    private func attribute(_ name: String, _ value: String) -> String {
        " \(name)=\"\(escaped(value))\""
    }

    /// Markup escaped; controls, which XML cannot hold, become spaces.
    private func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value): result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private func urlsLine(_ source: Source) -> String {
        "\(source.url) \"~\(source.name)\" \(source.side) \(source.kind.rawValue)\n"
    }
}
