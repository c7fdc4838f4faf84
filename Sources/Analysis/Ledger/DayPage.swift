/// One day's stories with their reports, and its outside events: what signals and evidence need.
public struct DayPage: Hashable, Sendable {
    /// Those that began on the day, in the order of their first reports.
    var stories: [StoryTally] = []
    /// What the numbers of members stand for, from 1.
    var families: [String] = []
    var sources: [String] = []
    var acts: [ActKind] = []
    /// By fingerprint.
    var announcements: [UInt64] = []
    /// In the order of their time.
    var context: [ContextEvent] = []

    /// Whether nothing happened.
    public var isEmpty: Bool { stories.isEmpty && context.isEmpty }

    func family(of member: LedgerMember) -> String? { member.family == 0 ? nil : families[Int(member.family) - 1] }
    func source(of member: LedgerMember) -> String? { member.source == 0 ? nil : sources[Int(member.source) - 1] }
    func act(of member: LedgerMember) -> ActKind? { member.act == 0 ? nil : acts[Int(member.act) - 1] }

    /// What a story announces; nil for one that announces nothing.
    func announcement(of story: StoryTally) -> UInt64? {
        story.lead.announcement == 0 ? nil : announcements[Int(story.lead.announcement) - 1]
    }
}
