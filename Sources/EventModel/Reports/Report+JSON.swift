extension Report: JSONWritable {
    /// Writes the record as one JSON object, every field present.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            writeMembers(to: &json)
        }
    }

    func writeMembers(to json: inout JSONWriter) {
        json.member("id", id)
        json.member("source", source)
        json.member("title", title)
        json.member("summary", summary)
        json.member("body", body)
        json.member("documentKind", documentKind.rawValue)
        json.member("url", url)
        json.member("publishedAt", publishedAt)
        json.member("updatedAt", updatedAt)
        json.member("fetchedAt", fetchedAt)
        json.member("language", language)
        json.member("publisher", publisher)
        json.member("author", author)
    }
}
