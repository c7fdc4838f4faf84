extension CodedTable: JSONWritable {
    public func write(to json: inout JSONWriter) {
        json.object { json in
            json.key("schema")
            json.integer(RecordSchema.number)
            json.member("rowsRead", rowsRead)
            json.member("rowsOutside", rowsOutside)
            json.key("events")
            json.array(events) { $1.write(to: &$0) }
            json.key("problems")
            json.array(problems) { $1.write(to: &$0) }
        }
    }
}
