/// Makes training examples of sentences with given actors: for their own heads, and with less weight for the roots and
/// quads of the dyad.
struct SpanExamples {
    let coder: Coder
    let settings: TrainingSettings

    func example(of item: SpanItem) -> TrainingExample {
        let coding = SpanCoding(coder: coder)
        let draft = coding.draft(of: item)
        let isOwn = !item.source.isEmpty && !item.source.hasPrefix("{")
        var targets: [(head: Head, shares: [Float])?] = []
        if let root = item.root { targets.append(TrainingExample.target(.spanRoot, [root])) }
        if let quad = item.quad { targets.append(TrainingExample.target(.spanQuad, [quad])) }
        let own = targets.compactMap(\.self)
        targets = []
        if let root = item.root {
            targets.append(TrainingExample.target(.root, root == "YIELD" ? ["CONCEDE", "RETREAT"] : [root]))
        }
        if let quad = item.quad, quad != "4" || item.root != "PROTEST" {
            targets.append(TrainingExample.target(.quad, [quad]))
        }
        return TrainingExample(
            features: coding.features(of: draft), targets: own, weight: isOwn ? 1 : settings.aidWeight,
            language: .latin, lighter: targets.compactMap(\.self), lighterWeight: settings.spanWeight)
    }
}
