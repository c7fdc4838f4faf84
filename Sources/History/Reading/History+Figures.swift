public import EventModel
import FoundationEssentials
import GRDB

extension History {
    /// A series by period and source, each period with the last value known (or known at a moment), and how often it
    /// had been changed by then.
    public func series(_ id: String, asOf moment: Timestamp? = nil) throws(HistoryError) -> [SeriesPoint] {
        try read { database in
            let query = try ArchiveStatement(
                database,
                """
                SELECT period, value, unit, source, knownAt, isReconstructed FROM seriesPoints
                WHERE series = ? AND knownAt <= ? ORDER BY period, source, knownAt, number
                """)
            defer { query.reset() }
            query.bind(id, at: 1)
            query.bind(moment?.seconds ?? .max, at: 2)
            var points: [SeriesPoint] = []
            while try query.step() { Self.lay(Self.point(of: id, query), over: &points) }
            return points
        }
    }

    /// The ids of all series there are figures of.
    public func seriesIDs() throws(HistoryError) -> [String] {
        try read { try String.fetchAll($0, sql: "SELECT DISTINCT series FROM seriesPoints ORDER BY series") }
    }

    private static func point(of series: String, _ query: ArchiveStatement) -> SeriesPoint {
        SeriesPoint(
            series: series, period: query.text(0), value: query.optionalDouble(1) ?? 0, unit: query.text(2),
            source: query.text(3), knownAt: Timestamp(seconds: query.integer(4)),
            knownBy: query.integer(5) == 1 ? .reconstructed : .observed)
    }

    /// Points of one period and source come in the order in which they became known.
    private static func lay(_ point: SeriesPoint, over points: inout [SeriesPoint]) {
        guard let last = points.last, last.period == point.period, last.source == point.source else {
            return points.append(point)
        }
        guard last.value != point.value || last.unit != point.unit else { return }
        points[points.count - 1] = point
        points[points.count - 1].revision = last.revision + 1
    }

    /// All votes by date and id, as they are known or were known at a moment.
    public func votes(asOf moment: Timestamp? = nil) throws(HistoryError) -> [Vote] {
        let records: [[UInt8]] = try read { database in
            let query = try ArchiveStatement(
                database, "SELECT id, record FROM votes WHERE knownAt <= ? ORDER BY id, knownAt, number")
            defer { query.reset() }
            query.bind(moment?.seconds ?? .max, at: 1)
            var newest: [(id: String, record: [UInt8])] = []
            while try query.step() {
                if newest.last?.id == query.text(0) { newest.removeLast() }
                newest.append((query.text(0), query.bytes(1)))
            }
            return newest.map(\.record)
        }
        let decoder = JSONDecoder()
        let votes = records.compactMap { try? decoder.decode(Vote.self, from: Data($0)) }
        return votes.sorted { ($0.date, $0.id) < ($1.date, $1.id) }
    }
}
