import EventModel
import StoryGrouping

/// Scores story grouping for `bilat evaluate` when it is given labelled headline pairs in the place of labelled items.
nonisolated struct PairScoring {
    private let pairs: [HeadlinePair]

    /// Nil unless the first of the files is a table of pairs; then all have to be. Standard input can be read only once
    /// and is none.
    init?(_ files: [String]) throws {
        guard let first = files.first, first != "-" else { return nil }
        var pairs: [HeadlinePair] = []
        for (place, file) in files.enumerated() {
            let text = String(decoding: try InputFile(file).bytes(), as: UTF8.self)
            guard place > 0 || PairTable.isTable(text) else { return nil }
            do {
                pairs += try PairTable(text, file: file).pairs
            } catch {
                throw Failure(error.description, status: .usage)
            }
        }
        self.pairs = pairs
    }

    func write(_ format: RecordFormat) {
        let report = PairEvaluation().report(on: pairs)
        switch format {
        case .text: StandardOutput.writeLine(report.text)
        case .json:
            var json = JSONWriter()
            report.write(to: &json)
            json.endLine()
            StandardOutput.write(json.bytes)
        }
    }
}
