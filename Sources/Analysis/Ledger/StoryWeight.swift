import EventModel

/// What one story gives to one track: the mean of its reports, weighted by the surest of them and the log of its origins.
struct StoryWeight: Sendable {
    /// log2(1 + origins) times the greatest weight among its reports.
    private(set) var weight = 0.0
    private(set) var value = 0.0
    private(set) var dimensions: UInt8 = 0

    private var sum = 0.0
    private var weighted = 0.0
    private var greatest = 0.0

    /// The story's share in `track` as told by sources of `sides`.
    init(_ story: StoryTally, track: LineTrack, origins: Int, sides: SideSet = .all) {
        story.forEach { member in
            guard member.weight > 0, sides.contains(member.side), let value = Self.value(of: member, track) else {
                return
            }
            let weight = member.weightValue
            sum += weight
            weighted += weight * value
            greatest = max(greatest, weight)
            dimensions |= member.dimensions.bits & 0x0F
        }
        guard sum > 0 else { return }
        let mean = weighted / sum
        weight = greatest * Exponential.log2(1 + Double(origins))
        value = mean
        if track != .talk, track != .deeds {
            // An intensity grows with each story by its strength and can never be lowered by a weak one.
            weight *= mean
            value = 1
        }
    }

    private static func value(of member: LedgerMember, _ track: LineTrack) -> Double? {
        switch track {
        case .talk: member.line == .talk ? member.closeness : nil
        case .deeds: member.line == .deeds ? member.closeness : nil
        case .front: member.line == .front ? member.closeness : nil
        case .officialFriction: member.isOfficial && member.friction > 0 ? member.friction : nil
        case .thirdFriction: !member.isOfficial && member.friction > 0 ? member.friction : nil
        }
    }
}
