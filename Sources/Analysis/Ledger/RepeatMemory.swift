/// Tells announcements from their repeats; to be asked in the order of stories.
struct RepeatMemory {
    private var lastDays: [UInt64: Int] = [:]

    /// Whether the same was announced by an earlier story within half a year.
    mutating func isRepeat(_ announcement: UInt64, on day: Int) -> Bool {
        let last = lastDays.updateValue(day, forKey: announcement)
        return last.map { day - $0 <= Announcement.memory } ?? false
    }
}
