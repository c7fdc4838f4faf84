/// A word of the general vocabulary found in the text.
struct Cue: Sendable {
    var concept: Concept
    var start: Int
    var end: Int
    /// Number of its sentence, from 0.
    var sentence: Int
}
