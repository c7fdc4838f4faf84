extension ParsedPayload {
    /// Writes what was read, or what the payload is instead, as one JSON object.
    public func write(to json: inout JSONWriter) {
        switch self {
        case .document(let document): document.write(to: &json)
        case .codedTable(let table): table.write(to: &json)
        case .series(let points, let problems): Self.write(points, as: "points", problems, to: &json)
        case .votes(let votes, let problems): Self.write(votes, as: "votes", problems, to: &json)
        case .notAFeed(let value): value.write(to: &json)
        }
    }

    private static func write<Record: JSONWritable>(
        _ records: [Record], as name: StaticString, _ problems: [Problem], to json: inout JSONWriter
    ) {
        json.object { json in
            json.key("schema")
            json.integer(RecordSchema.number)
            json.key(name)
            json.array(records) { $1.write(to: &$0) }
            json.key("problems")
            json.array(problems) { $1.write(to: &$0) }
        }
    }
}
