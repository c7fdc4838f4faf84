/// Reads from whom goods come by the adjective before them: `Chinese cars`, `российской нефти`, `俄罗斯天然气`.
struct GoodsReading {
    let reading: Reading
    let main: ActReading

    /// The party whose goods flow, where the main act is a flow to the other; nil where it is none.
    func seller() -> Int? {
        guard Self.flows.contains(main.cue.concept), !reading.has(.turnover) else { return nil }
        var sellers: Set<Int> = []
        for mention in reading.mentions where mention.role == .demonym || mention.role == .name {
            guard case .party(let side) = mention.actor, isGoods(behind: mention) else { continue }
            sellers.insert(side)
        }
        return sellers.count == 1 ? sellers.first : nil
    }

    private static let flows: Set<Concept> = [
        .buy, .deliver, .influx, .become, .grow, .record, .fall, .provide, .mayBuy, .build,
    ]

    private func isGoods(behind mention: Mention) -> Bool {
        reading.cues.contains { cue in
            cue.concept == .goods && cue.start >= mention.end && cue.start - mention.end <= Self.reach
                && !isParted(mention.end, cue.start)
                && !reading.bytes[mention.end..<cue.start].contains { $0 == 0x2C || $0 == 0x3A || $0 == 0x2E }
        }
    }

    private func isParted(_ start: Int, _ end: Int) -> Bool {
        reading.mentions.contains { $0.start >= start && $0.start < end }
            || reading.cues.contains { $0.isAct && $0.start >= start && $0.end <= end }
    }

    /// Bytes between a demonym and its noun: another adjective may stand there.
    private static let reach = 14
}
