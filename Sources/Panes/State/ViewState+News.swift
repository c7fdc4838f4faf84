import Analysis
import EventModel

extension ViewState {
    /// Takes what came since the user caught up; the first time it is said in full on the bottom line.
    mutating func take(_ news: NewsCount) {
        guard news.since == marks.caughtUpAt else { return }
        self.news = news
        guard !hasGreeted else { return }
        hasGreeted = true
        guard note == nil else { return }
        let times = TimeText(now: now, offset: offset, glyphs: Glyphs(isAscii: isAscii))
        note = Note("since you last looked (\(times.age(news.since))): \(news.words)")
    }
}
