/// The features of one reading by their hashes: what the rules decided and what they found, each of weight one, and the
/// words, which share one weight among them however many there are.
struct FeatureList: Sendable {
    enum Group: Sendable { case verdicts, cues, words }

    private(set) var verdicts: [UInt32] = []
    private(set) var cues: [UInt32] = []
    private(set) var words: [UInt32] = []
    /// Readable names, filled only where an explanation is asked for.
    private(set) var names: [UInt32: String] = [:]
    private let keepsNames: Bool
    /// What all words together weigh.
    private let wordScale: Float

    /// - Parameter wordScale: 2 where the rules' verdicts lead; more where the words have to tell.
    init(keepsNames: Bool = false, wordScale: Float = 2) {
        self.keepsNames = keepsNames
        self.wordScale = wordScale
        verdicts.reserveCapacity(40)
        cues.reserveCapacity(60)
        words.reserveCapacity(160)
    }

    /// What one word weighs; a verdict or cue weighs 1.
    var wordWeight: Float { words.isEmpty ? 0 : wordScale / Float(words.count).squareRoot() }

    mutating func add(_ hash: FeatureHash, to group: Group, _ name: @autoclosure () -> String) {
        switch group {
        case .verdicts: verdicts.append(hash.value)
        case .cues: cues.append(hash.value)
        case .words: words.append(hash.value)
        }
        if keepsNames { names[hash.value] = name() }
    }

    /// The same text with the rules' verdicts on another.
    func withVerdicts(of other: FeatureList) -> FeatureList {
        var list = self
        list.verdicts = other.verdicts
        return list
    }
}
