extension SeriesPoint: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("schema")
            json.integer(RecordSchema.number)
            json.member("series", series)
            json.member("period", period)
            json.member("value", value)
            json.member("unit", unit)
            json.member("revision", revision)
            json.member("source", source)
            json.member("knownAt", knownAt)
            json.member("knownBy", knownBy.rawValue)
        }
    }
}
