extension Source {
    /// Writes the record as one JSON object, every field present.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.member("name", name)
            json.member("url", url)
            json.member("format", format.rawValue)
            json.member("side", side)
            json.member("jurisdiction", jurisdiction)
            json.member("kind", kind.rawValue)
            json.member("family", family)
            json.member("audience", audience.rawValue)
            json.member("language", language)
            json.member("interval", interval)
            json.member("body", body)
            json.member("documentKind", documentKind?.rawValue)
            json.member("enabled", enabled)
            json.member("lastVerified", lastVerified)
            json.member("note", note)
            json.member("allowsPrivateAddress", allowsPrivateAddress)
            json.member("userAgent", userAgent)
            json.member("mirror", mirror)
            json.member("newestIn", newestIn)
            json.member("alsoReadAs", alsoReadAs?.rawValue)
        }
    }
}
