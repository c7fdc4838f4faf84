import EventModel

/// What the rules make of one reading, before it is written into an event.
struct Judgement {
    var relevance: Relevance = .none
    var reason: String
    /// Who the words are ascribed to, where they are.
    var speaker: Mention?
    var initiator: Int?
    var isBoth = false
    var target: Int?
    var dimensions: [RelationDimension] = []
    var main: ActReading?
    var root: EventRoot = .statement
    var quad: Quad = .statement
    var code: String?
    var polarity = 0
    var modality: Modality?
    var register: Register = .report
    var rhetoric: Rhetoric = .unmarked
    var isRoutine = false
}
