import Analysis
import EventModel

/// A known moment of the relation and what the analysis should notice of it.
struct Moment {
    var day: Int
    var scope: LineScope
    var line: RelationLine
    var trend: LineTrend
    var title: String

    /// Nil for comments and blank lines.
    init?(_ text: Substring) {
        let fields = text.split(separator: "\t").map(String.init)
        guard !text.hasPrefix("#"), fields.count == 5, let day = DayNumber.day(ofText: fields[0]),
            let dimension = RelationDimension(rawValue: fields[1]), let line = RelationLine(rawValue: fields[2]),
            let trend = LineTrend(rawValue: fields[3])
        else { return nil }
        self.day = day
        scope = .dimension(dimension)
        self.line = line
        self.trend = trend
        title = fields[4]
    }
}
