extension Signal: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.member("id", id)
            json.member("kind", kind.rawValue)
            json.member("at", at)
            json.member("words", words)
            json.member("dimensions", dimensions.map(\.rawValue))
            json.key("evidence")
            json.array(evidence) { $0.integer(Int($1.number)) }
        }
    }
}
