extension SourceHealth {
    /// Writes the record as one JSON object, every field present.
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.member("source", source)
            json.member("state", state.rawValue)
            json.member("words", words)
            json.member("lastAttemptAt", lastAttemptAt)
            json.member("lastSuccessAt", lastSuccessAt)
            json.member("newestItemAt", newestItemAt)
            json.member("notAFeed", notAFeed)
            json.member("fullText", fullText)
            json.member("failuresInARow", failuresInARow)
            json.member("nextDueAt", nextDueAt)
            json.member("itemsSeen", itemsSeen)
            json.member("failingSince", failingSince)
            json.member("pace", pace)
            json.key("arrivals")
            let days = arrivals?.counts(until: lastAttemptAt ?? Timestamp(seconds: 0))
            if let days { json.array(days) { $0.integer($1) } } else { json.null() }
        }
    }

    /// Whether the source was polled and gave nothing to read.
    public var isTrouble: Bool { state.isTrouble }
}
