public import EventModel

extension StorySource {
    /// The families of sources that told stories in the last `days` days up to `back` days before `now`, those with the
    /// most first.
    public func families(days: Int, back: Int = 0, now: Timestamp) -> [FamilyCount] {
        let last = DayNumber.day(of: now) - max(0, back)
        var counts: [String: FamilyCount] = [:]
        var sources: [String: [String: Int]] = [:]
        for day in last - max(1, days) + 1...last {
            let page = page(of: day)
            for story in page.stories {
                var told: Set<UInt16> = []
                var heard: Set<UInt16> = []
                story.forEach { member in
                    guard let name = page.family(of: member) else { return }
                    if told.insert(member.family).inserted {
                        counts[name, default: FamilyCount(family: name, side: member.side, stories: 0)].stories += 1
                    }
                    guard heard.insert(member.source).inserted, let source = page.source(of: member) else { return }
                    sources[name, default: [:]][source, default: 0] += 1
                }
            }
        }
        return counts.values.map { $0.with(sources[$0.family] ?? [:]) }
            .sorted { ($1.stories, $0.family) < ($0.stories, $1.family) }
    }
}

extension FamilyCount {
    fileprivate func with(_ counts: [String: Int]) -> FamilyCount {
        var count = self
        count.sources = counts.map { Source(name: $0.key, stories: $0.value) }
            .sorted { ($1.stories, $0.name) < ($0.stories, $1.name) }
        return count
    }
}

extension StoryTally {
    /// The story as it would be without some sources; nil where nobody else tells it.
    func without(_ dropped: Set<UInt16>) -> StoryTally? {
        if dropped.isEmpty { return self }
        var kept: StoryTally?
        forEach { member in
            guard !dropped.contains(member.source) else { return }
            var member = member
            // The record counts those who are dropped; without it the remaining families are counted.
            (member.origins, member.thirdOrigins) = (0, 0)
            if kept == nil { kept = StoryTally(member) } else { kept?.add(member) }
        }
        return kept
    }
}

/// The numbers of names in a table that counts from 1.
func numbers(of names: Set<String>, in table: [String]) -> Set<UInt16> {
    if names.isEmpty { return [] }
    return Set(table.indices.filter { names.contains(table[$0]) }.map { UInt16(clamping: $0 + 1) })
}
