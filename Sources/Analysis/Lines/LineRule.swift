public import EventModel

/// Decides which line an event moves, which way and with what weight.
///
/// Polarity is the effect on closeness; Goldstein/10 joins it only for directed acts inside the dyad, because it
/// describes the act toward its recipient. A joint act with a target is front and nothing else: a joint veto is
/// REJECT by its code and must never look like friction between the two.
public struct LineRule: Sendable {
    /// The most that a routine act counts.
    static let routineFactor = 0.2
    static let reportFactor = 0.5
    static let conditionalFactor = 0.5
    /// For events whose coder gave no confidence.
    static let usualConfidence = 0.5

    private let dyad: Dyad

    public init(dyad: Dyad) {
        self.dyad = dyad
    }

    /// What the event gives; `weight` is 0 with a remark where it gives nothing.
    public func share(of event: some EventFields) -> LineShare {
        let isOfficial = event.register == .officialWord || event.side == dyad.first || event.side == dyad.second
        var share = LineShare(
            line: line(of: event), value: 0, weight: 0, remark: .none, isOfficial: isOfficial)
        if let remark = exclusion(of: event) {
            share.remark = remark
            return share
        }
        guard let value = share.line == .front ? strength(of: event) : closeness(of: event) else {
            share.remark = .uncoded
            return share
        }
        share.value = value
        share.weight = min(1, max(0, event.confidence ?? Self.usualConfidence))
        discount(&share, event)
        return share
    }

    private func exclusion(of event: some EventFields) -> LineShare.Remark? {
        if event.relevance != .dyad { return .outside }
        if event.register == .commentary { return .commentary }
        if event.register == .claim { return .claim }
        return event.modality == .denied ? .denied : nil
    }

    private func discount(_ share: inout LineShare, _ event: some EventFields) {
        if event.register == .report {
            share.weight *= Self.reportFactor
            share.remark = .report
        }
        if event.modality == .conditional {
            share.weight *= Self.conditionalFactor
            share.remark = .conditional
        }
        if event.isRoutine {
            share.weight = min(share.weight, share.weight * Self.routineFactor)
            share.remark = .routine
        }
    }

    private func line(of event: some EventFields) -> RelationLine {
        if event.direction == .both, event.target != nil { return .front }
        if event.register == .officialWord { return .talk }
        if event.register == .data { return .deeds }
        // What is only announced is words so far.
        if event.modality == .planned || event.modality == .conditional { return .talk }
        return event.root.map(Self.isDeed) ?? false ? .deeds : .talk
    }

    /// Whether an act of this root is done rather than said.
    static func isDeed(_ root: EventRoot) -> Bool {
        switch root {
        case .statement, .support, .request, .accuse, .reject, .threaten: false
        default: true
        }
    }

    private func strength(of event: some EventFields) -> Double? {
        guard let root = event.root else { return nil }
        return Self.isDeed(root) || root == .reject ? 1 : 0.5
    }

    private func closeness(of event: some EventFields) -> Double? {
        let polarity = event.polarity.map { Double(max(-2, min(2, $0))) / 2 }
        guard case .directed(let from, let to) = event.direction, isInside(from, to), event.register != .officialWord,
            event.root.map(Self.isDeed) ?? false, let goldstein = event.goldstein
        else { return polarity }
        let score = max(-10, min(10, goldstein)) / 10
        return polarity.map { ($0 + score) / 2 } ?? score
    }

    private func isInside(_ from: String, _ to: String) -> Bool {
        (from == dyad.first && to == dyad.second) || (from == dyad.second && to == dyad.first)
    }
}
