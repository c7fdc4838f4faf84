import EventModel

/// A story as a ledger keeps it. Most have one report, which is kept without a list.
struct StoryTally: Hashable, Sendable {
    private(set) var lead: LedgerMember
    private(set) var others: [LedgerMember] = []

    init(_ member: LedgerMember) {
        lead = member
    }

    /// Of members in their order; nil for none.
    init?(_ members: [LedgerMember]) {
        guard let first = members.first else { return nil }
        lead = first
        others = Array(members.dropFirst())
    }

    /// The same with each member changed in what does not order it.
    func changed(_ body: (inout LedgerMember) -> Void) -> StoryTally {
        var story = self
        body(&story.lead)
        for place in story.others.indices { body(&story.others[place]) }
        return story
    }

    /// The earliest report: it dates the story.
    var day: Int { DayNumber.day(of: lead.orderedAt) }

    var count: Int { 1 + others.count }

    func forEach(_ body: (LedgerMember) -> Void) {
        body(lead)
        for member in others { body(member) }
    }

    mutating func add(_ member: LedgerMember) {
        if LedgerMember.isBefore(member, lead) {
            others.insert(lead, at: 0)
            lead = member
        } else {
            let place = others.firstIndex { LedgerMember.isBefore(member, $0) } ?? others.count
            others.insert(member, at: place)
        }
    }

    /// Takes out an event; false when it was the last one and the story is empty.
    mutating func remove(_ key: EventKey) -> Bool {
        if lead.key == key {
            guard !others.isEmpty else { return false }
            lead = others.removeFirst()
        } else {
            others.removeAll { $0.key == key }
        }
        return true
    }

    /// Independent origins behind the reports of `sides`. The media of one side together are one voice: what a state
    /// says through ten outlets weighs as one.
    func origins(sides: SideSet = .all) -> Int {
        var told: SideSet = []
        var families: [UInt16] = []
        var (recorded, recordedThirds) = (0, 0)
        forEach { member in
            guard sides.contains(member.side) else { return }
            told.formUnion(member.side)
            recorded = max(recorded, Int(member.origins))
            recordedThirds = max(recordedThirds, Int(member.thirdOrigins))
            if member.side == .third, !families.contains(member.family) { families.append(member.family) }
        }
        let capitals = (told.contains(.first) ? 1 : 0) + (told.contains(.second) ? 1 : 0)
        if recorded == 0 { return max(1, capitals + families.count) }
        let thirds = sides.contains(.third) ? recordedThirds : 0
        return max(1, min(recorded, capitals + thirds))
    }
}
