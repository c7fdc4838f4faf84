import EventModel
import TextFolding

/// Codes a sentence whose actors are given: PLOVER root and quad of what the one does to the other.
struct SpanCoding {
    let coder: Coder

    func draft(of item: SpanItem) -> Draft {
        var reading = coder.reader.reading(of: FoldedText.bytes(of: item.sentence), ownSide: nil) { item.sentence }
        GivenActors(source: item.source, target: item.target).put(into: &reading)
        let groups = ActorGrouping.groups(of: reading)
        let judgement = coder.judging.judgement(of: reading, groups: groups, documentKind: .news)
        return Draft(reading: reading, groups: groups, judgement: judgement)
    }

    func features(of draft: Draft) -> FeatureList {
        let reading = FeatureReading(
            reading: draft.reading, groups: draft.groups, judgement: draft.judgement,
            thirds: coder.reader.lexicon.thirds, slots: SlotOrder(first: 0))
        var list = reading.features(wordScale: 6)
        SpanFeatures(reading: draft.reading).add(to: &list)
        return list
    }

    /// Root and quad of `item`, by model and rules, or by the rules alone where the coder has no models.
    func result(of item: SpanItem) -> (root: String, quad: String) {
        let draft = draft(of: item)
        guard let models = coder.models else {
            let root = CameoRoots.spanRoot(draft.judgement.root.rawValue)
            return (root, CameoRoots.quad(ofSpanRoot: root) ?? "0")
        }
        let ballot = Ballot([.spanRoot, .spanQuad], scores: models.latin.scores(of: features(of: draft)))
        let root = ballot[.spanRoot]
        let quad = ballot[.spanQuad]
        let ranked = root.head.classes.map { label in
            (label, root.share(of: label) * quad.share(of: CameoRoots.quad(ofSpanRoot: label) ?? "1").squareRoot())
        }
        var best = ranked[0]
        for candidate in ranked.dropFirst() where candidate.1 > best.1 { best = candidate }
        return (best.0, CameoRoots.quad(ofSpanRoot: best.0) ?? "1")
    }
}

extension Coder {
    /// PLOVER root and quad of a sentence whose actors are given.
    public func spanResult(of item: SpanItem) -> (root: String, quad: String) {
        SpanCoding(coder: self).result(of: item)
    }
}
