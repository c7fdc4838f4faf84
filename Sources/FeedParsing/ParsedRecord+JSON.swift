public import EventModel

extension ParsedRecord: JSONWritable {
    /// Writes the record as what it is.
    public func write(to json: inout JSONWriter) {
        switch self {
        case .report(let report): report.write(to: &json)
        case .event(let event): event.write(to: &json)
        case .point(let point): point.write(to: &json)
        case .vote(let vote): vote.write(to: &json)
        }
    }
}
