/// By how much the score of `dyad` is moved in each language, so that its precision and recall stand where they are wanted.
struct DyadShifts {
    let latin: Float
    let cyrillic: Float
    let chinese: Float

    /// - Parameter inclinations: Votes on held-out items.
    init(_ inclinations: [DyadInclination]) {
        func shift(_ script: Script) -> Float {
            DyadInclination.shift(for: inclinations.filter { $0.script == script })
        }
        latin = shift(.latin)
        cyrillic = shift(.cyrillic)
        chinese = shift(.chinese)
    }
}

extension CoderModels {
    /// Moves the line of the dyad in each model.
    mutating func shift(by shifts: DyadShifts) {
        latin.biases[Head.relevance.offset] += shifts.latin
        cyrillic.biases[Head.relevance.offset] += shifts.cyrillic
        chinese.biases[Head.relevance.offset] += shifts.chinese
    }
}
