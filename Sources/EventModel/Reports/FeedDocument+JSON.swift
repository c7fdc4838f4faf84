extension FeedDocument {
    /// Writes the document as one JSON object: `schema`, `format`, `title`, `link`, `language`, `reports`, `problems`.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.member("format", format)
            json.member("title", title)
            json.member("link", link)
            json.member("language", language)
            json.key("reports")
            json.array(reports) { $1.write(to: &$0) }
            json.key("problems")
            json.array(problems) { $1.write(to: &$0) }
        }
    }
}

extension NotAFeed {
    /// Writes the same object as a document has, `format` null, with `notAFeed` (the kind) and `words` beside it.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.member("format", String?.none)
            json.member("title", String?.none)
            json.member("link", String?.none)
            json.member("language", String?.none)
            json.member("reports", [])
            json.member("problems", [])
            json.member("notAFeed", kind.rawValue)
            json.member("words", words)
        }
    }
}

extension Problem {
    /// Writes `message`, `place`, `line` and `column`.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("message", message)
            json.member("place", place)
            json.member("line", line)
            json.member("column", column)
        }
    }
}
