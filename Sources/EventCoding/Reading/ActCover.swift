/// How far the act words found so far reach: a longer one hides the shorter ones inside it, unless it only spans them
/// with its gap and they are the stronger act (`sends [condolence letter] to`).
struct ActCover {
    private var end = 0
    /// Strength of the act whose gap is open; nil where its words stand side by side.
    private var gappedStrength: Int?

    func hides(_ match: TermMatch, _ act: Int) -> Bool {
        guard match.end <= end else { return false }
        guard let gappedStrength, act >= 0 else { return true }
        return ActTable.acts[act].strength < gappedStrength + Self.clearly
    }

    /// By how much an act has to be stronger than the one that spans it.
    private static let clearly = 20

    mutating func extend(over match: TermMatch, _ act: Int, isGapped: Bool) {
        guard match.end > end else { return }
        end = match.end
        gappedStrength = isGapped && act >= 0 ? ActTable.acts[act].strength : nil
    }
}
