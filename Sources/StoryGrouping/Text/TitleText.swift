/// What a headline is compared by: its words cut to their stems, pairs of neighbours, runs of letters and numbers, each a
/// sorted list of hashes without repetition.
struct TitleText: Sendable {
    var script = Script.latin
    var words: [UInt32] = []
    var neighbours: [UInt32] = []
    var runs: [UInt32] = []
    var runMarks = HashMarks()
    var numbers: [UInt32] = []
    /// Of the whole headline without its punctuation.
    var whole: UInt64 = 0

    init() {}

    /// Reads folded text up to its first line feed.
    init(folded: some Collection<UInt8>) {
        var reading = TitleReading()
        reading.read(folded)
        self = reading.title
    }
}
