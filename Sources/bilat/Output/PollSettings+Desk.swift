import FeedPolling

extension PollSettings {
    /// The manners of this program.
    nonisolated static var desk: PollSettings {
        PollSettings(version: Bilat.version, words: "terminal desk for bilateral relations")
    }
}
