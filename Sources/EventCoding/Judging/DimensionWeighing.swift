import EventModel

/// Weighs the dimensions of a report and orders them.
struct DimensionWeighing {
    let reading: Reading
    let dossier: RuleDossier
    let lexicon: Lexicon
    let main: ActReading?
    let root: EventRoot

    func dimensions() -> [RelationDimension] {
        var weights: [Double] = [0, 0, 0, 0]
        for (index, item) in reading.dimensions.enumerated() {
            let isRepeated = reading.dimensions[..<index].contains {
                $0.pattern == item.pattern && $0.dimension == item.dimension
            }
            weights[Self.place(item.dimension)] += isRepeated ? item.weight / 4 : item.weight
        }
        for subject in reading.subjects {
            for dimension in dossier.subjects[subject.place].dimensions { weights[Self.place(dimension)] += 3 }
        }
        weights[2] = min(weights[2], 3)
        addActors(&weights)
        addAct(&weights)
        return ordered(weights)
    }

    /// Before the United Nations all is diplomacy; NATO and forces are military, firms economic.
    private func addActors(_ weights: inout [Double]) {
        var codes: Set<String> = []
        for mention in reading.mentions {
            if case .third(let place) = mention.actor { codes.insert(lexicon.thirds[place]) }
        }
        if codes.contains("UN") || codes.contains("IAEA") {
            for place in [0, 1, 3] { weights[place] *= 0.3 }
            weights[2] += 3
        }
        if codes.contains("NATO") {
            weights[1] += 2
            weights[2] += 2
        }
        if reading.mentions.contains(where: { $0.role == .firm }) { weights[0] += 1.5 }
    }

    private func addAct(_ weights: inout [Double]) {
        if let concept = main?.cue.concept {
            switch concept {
            case .drill, .patrol: weights[1] += 5
            case .veto, .voteAgainst, .walkOut, .abstain: weights[2] += 6
            case .hack: weights[3] += 3
            case .ban, .halt, .quit, .buy, .deliver, .restrict, .sanction, .imposeSanctions: weights[0] += 2
            case .condole, .congratulate, .visit, .receive, .welcome, .arrive, .messages, .call: weights[2] += 3
            default: break
            }
        }
        switch root {
        case .consult, .support: weights[2] += 3
        case .accuse, .protest, .request: weights[2] += 2
        case .reject, .sanction: if weights[3] > 0 { weights[0] += 1.5 }
        case .threaten: weights[2] += 1
        default: break
        }
    }

    private func ordered(_ weights: [Double]) -> [RelationDimension] {
        let top = weights.max() ?? 0
        guard top >= 1 else { return [.diplomatic] }
        let kept = RelationDimension.allCases.indices.filter { place in
            weights[place] >= (place == 2 ? max(diplomaticShare * top, 2.5) : max(0.4 * top, 1.5))
        }
        let order = kept.sorted { weights[$0] == weights[$1] ? $0 < $1 : weights[$0] > weights[$1] }
        return order.isEmpty ? [.diplomatic] : order.prefix(3).map { RelationDimension.allCases[$0] }
    }

    /// How near diplomacy has to come to the strongest dimension: it goes without saying where leaders meet, and is
    /// no news where firms agree.
    private var diplomaticShare: Double {
        guard let concept = main?.cue.concept else { return 0.75 }
        if [.meet, .visit, .receive, .arrive, .respond, .criticize, .accuse, .protest].contains(concept) { return 0.5 }
        return concept == .discuss && reading.mentions.contains { $0.role.isOfficial } ? 0.5 : 0.75
    }

    private static func place(_ dimension: RelationDimension) -> Int {
        switch dimension {
        case .economic: 0
        case .military: 1
        case .diplomatic: 2
        case .tech: 3
        }
    }
}
