import EventModel

extension StoryLedger {
    /// The topics of the acts behind a signal, among the stories that began from its beginning on.
    func topics(of signal: Signal, through last: Int) -> Set<String> {
        let keys = Set(signal.evidence)
        let first = DayNumber.day(of: signal.at)
        guard !keys.isEmpty, first <= last else { return [] }
        var topics: Set<String> = []
        for day in first...last {
            for story in stories(of: day) {
                story.forEach { member in
                    guard member.act != 0, keys.contains(member.key) else { return }
                    topics.insert(acts.values[Int(member.act) - 1].topic)
                }
            }
        }
        topics.remove("")
        return topics
    }
}
