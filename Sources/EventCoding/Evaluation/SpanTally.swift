/// Counts roots and quads of sentences whose actors are given.
struct SpanTally {
    private(set) var count = 0
    private var root = FieldTally(field: "root")
    private var quad = FieldTally(field: "quad")

    /// Counts one sentence and returns what was missed, as field, label and coding.
    mutating func note(_ item: SpanItem, _ result: (root: String, quad: String)) -> [(String, String, String)] {
        count += 1
        var misses: [(String, String, String)] = []
        if let label = item.root {
            root.note(labels: [label], coded: result.root)
            if label != result.root { misses.append(("span root", label, result.root)) }
        }
        if let label = item.quad {
            quad.note(labels: [label], coded: result.quad)
            if label != result.quad { misses.append(("span quad", label, result.quad)) }
        }
        return misses
    }

    var scores: EvaluationReport.Language {
        EvaluationReport.Language(
            name: "given actors", count: count, fields: [root, quad].map(\.score).filter { $0.accuracy.count > 0 })
    }
}
