import EventModel

extension StorySource {
    /// The topics of the acts behind a signal, among the stories that began from its beginning on.
    func topics(of signal: Signal, through last: Int) -> Set<String> {
        let keys = Set(signal.evidence)
        let first = DayNumber.day(of: signal.at)
        guard !keys.isEmpty, first <= last else { return [] }
        var topics: Set<String> = []
        for day in first...last {
            let page = page(of: day)
            for story in page.stories {
                story.forEach { member in
                    guard let act = page.act(of: member), keys.contains(member.key) else { return }
                    topics.insert(act.topic)
                }
            }
        }
        topics.remove("")
        return topics
    }
}
