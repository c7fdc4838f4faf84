extension StoryLedger {
    /// A day's aggregate as told by sources of `sides`, without some families.
    func aggregate(of day: Int, sides: SideSet, without dropped: Set<UInt16>) -> DayAggregate {
        var aggregate = DayAggregate()
        for place in storiesOfDay[day] ?? [] {
            guard let story = stories[Int(place)], let heard = story.without(dropped) else { continue }
            aggregate.count(heard)
            if isRepeat(story) { continue }
            let origins = heard.origins(sides: sides)
            for track in LineTrack.allCases {
                aggregate.add(StoryWeight(heard, track: track, origins: origins, sides: sides), track: track)
            }
        }
        return aggregate
    }

    /// The families that told stories in a span of days, those with the most first.
    func familyCounts(_ days: ClosedRange<Int>) -> [FamilyCount] {
        var counts: [UInt16: FamilyCount] = [:]
        for day in days {
            for story in stories(of: day) {
                var told: Set<UInt16> = []
                story.forEach { member in
                    guard told.insert(member.family).inserted, member.family > 0 else { return }
                    let name = families.values[Int(member.family) - 1]
                    counts[member.family, default: FamilyCount(family: name, side: member.side, stories: 0)]
                        .stories += 1
                }
            }
        }
        return counts.values.sorted { ($1.stories, $0.family) < ($0.stories, $1.family) }
    }

    func numbers(of names: Set<String>) -> Set<UInt16> {
        if names.isEmpty { return [] }
        let found = families.values.enumerated().filter { names.contains($0.element) }
        return Set(found.map { UInt16(clamping: $0.offset + 1) })
    }
}

extension StoryTally {
    /// The story as it would be without some families; nil where nobody else tells it.
    func without(_ dropped: Set<UInt16>) -> StoryTally? {
        var kept: StoryTally?
        forEach { member in
            guard !dropped.contains(member.family) else { return }
            var member = member
            // The record counts those who are dropped; without it the remaining families are counted.
            (member.origins, member.thirdOrigins) = (0, 0)
            if kept == nil { kept = StoryTally(member) } else { kept?.add(member) }
        }
        return kept
    }
}
