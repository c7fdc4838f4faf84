extension StoryLedger: StorySource {
    public var corrections: Int { corrected.count }

    public mutating func aggregates(
        of days: ClosedRange<Int>, sides: SideSet, without dropped: Set<String>
    ) -> [DayAggregate] {
        if sides == .all, dropped.isEmpty { return days.map { aggregate(of: $0) } }
        let numbers = numbers(of: dropped, in: sources.values)
        return days.map { aggregate(of: $0, sides: sides, without: numbers) }
    }

    public func page(of day: Int) -> DayPage {
        let stories = (storiesOfDay[day] ?? []).compactMap { self.stories[Int($0)] }
        return DayPage(
            stories: stories.sorted { LedgerMember.isBefore($0.lead, $1.lead) }, families: families.values,
            sources: sources.values,
            acts: acts.values, announcements: announcements.values)
    }

    public func days(where isWanted: (ActKind) -> Bool) -> [Int] {
        let numbers = Set(acts.values.indices.filter { isWanted(acts.values[$0]) }.map { UInt32($0 + 1) })
        guard !numbers.isEmpty else { return [] }
        var days: [Int] = []
        for story in stories {
            guard let story else { continue }
            var isTold = false
            story.forEach { if numbers.contains($0.act) { isTold = true } }
            if isTold { days.append(story.day) }
        }
        return days
    }

    public func lastDays(of kinds: [ActKind: Int]) -> [ActKind: Int] {
        var days: [ActKind: Int] = [:]
        for story in stories {
            guard let story else { continue }
            let day = story.day
            story.forEach { member in
                guard member.act != 0 else { return }
                let kind = acts.values[Int(member.act) - 1]
                guard let end = kinds[kind], day < end else { return }
                days[kind] = max(days[kind] ?? .min, day)
            }
        }
        return days
    }

    public func told(in days: ClosedRange<Int>) -> (first: Int, second: Int) {
        days.reduce(into: (0, 0)) { sum, day in
            let told = page(of: day).told
            sum = (sum.0 + told.first, sum.1 + told.second)
        }
    }
}

extension DayPage {
    /// How many stories each party's own sources told.
    var told: (first: Int, second: Int) {
        stories.reduce(into: (0, 0)) { count, story in
            var sides: SideSet = []
            story.forEach { sides.formUnion($0.side) }
            if sides.contains(.first) { count.0 += 1 }
            if sides.contains(.second) { count.1 += 1 }
        }
    }
}
