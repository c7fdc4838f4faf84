import EventModel

/// A report's folded text with everything the lexicon found in it, in order; a class, since a dozen rules hold it.
final class Reading {
    let bytes: [UInt8]
    let script: Script
    /// Behind the last byte that is read: attributions in brackets at the end are left out.
    let limit: Int
    var mentions: [Mention] = []
    var cues: [Cue] = []
    var dimensions: [(dimension: RelationDimension, weight: Double, pattern: Int)] = []
    var phrases: [(place: Int, match: TermMatch)] = []
    var topics: [Int] = []
    var regions: [Int] = []
    /// Where each region is named, repeats included.
    var regionSpans: [(place: Int, match: TermMatch)] = []
    /// Third parties whose name stands only in that of a sea: where something happens, not who does it.
    var seaNamesakes: [Int] = []
    var subjects: [(place: Int, match: TermMatch)] = []
    var origins: [(place: Int, match: TermMatch)] = []
    /// Whether a month, a weekday or a day like `yesterday` is named.
    var hasDateWord = false
    /// Where sentences end.
    let sentenceEnds: [Int]

    /// Bytes that are judged; what stands behind them in an endless summary is left alone.
    static let readLimit = 4000

    init(bytes: [UInt8]) {
        self.bytes = bytes
        script = Script(of: bytes)
        limit = min(TextStructure.lengthWithoutAttribution(bytes), Self.readLimit)
        sentenceEnds = TextStructure.sentenceEnds(
            bytes.count > Self.readLimit ? Array(bytes.prefix(Self.readLimit)) : bytes)
    }

    func sentence(at place: Int) -> Int {
        var number = 0
        for end in sentenceEnds where end <= place { number += 1 }
        return number
    }

    func has(_ concept: Concept) -> Bool {
        cues.contains { $0.concept == concept }
    }

    func has(_ concept: Concept, inSentence sentence: Int) -> Bool {
        cues.contains { $0.concept == concept && $0.sentence == sentence }
    }
}
