extension Vote: JSONWritable {
    /// Ballots stand as an array in the order of entity codes.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("schema")
            json.integer(RecordSchema.number)
            json.member("id", id)
            json.member("body", body.rawValue)
            json.member("date", date)
            json.member("title", title)
            json.member("outcome", outcome.rawValue)
            json.key("ballots")
            json.array(ballots.sorted { $0.key < $1.key }) { json, ballot in
                json.object { json in
                    json.member("entity", ballot.key)
                    json.member("ballot", ballot.value.rawValue)
                }
            }
            json.member("yes", yes)
            json.member("no", no)
            json.member("abstentions", abstentions)
            json.member("url", url)
            json.member("source", source)
            json.member("knownAt", knownAt)
            json.member("knownBy", knownBy.rawValue)
        }
    }
}
