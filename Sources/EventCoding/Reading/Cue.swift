/// A word of the general vocabulary found in the text.
struct Cue: Sendable {
    var concept: Concept
    /// Place of its act in `ActTable.acts`, or −1.
    var act: Int
    var start: Int
    var end: Int
    /// Number of its sentence, from 0.
    var sentence: Int

    var isAct: Bool { act >= 0 }
}
