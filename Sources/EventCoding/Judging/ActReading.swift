import EventModel

/// An act of the text with who does it.
struct ActReading: Sendable {
    var cue: Cue
    var act: Act
    /// Who stands before it and does it, where somebody does.
    var subject: ActorGroup?
    /// The first actors behind it in its sentence.
    var object: ActorGroup?
    var isNegated: Bool
    var isPlanned: Bool
    var score: Int
}
