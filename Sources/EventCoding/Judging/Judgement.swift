import EventModel

/// What the rules make of one reading, and after them the model's vote, before it is written into an event.
struct Judgement: Sendable {
    var relevance: Relevance = .none
    var reason: String
    /// The rule that decided the relevance.
    var relevanceRule: String
    /// Who the words are ascribed to, where they are.
    var speaker: Mention?
    /// 0 or 1, the party that acts; nil when both do.
    var initiator: Int?
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
    /// How sure the votes are of relevance, root and direction together, 0…1; nil where no model voted.
    var certainty: Float?
    /// What rules and model made of each field, where that was asked for.
    var votes: [Vote] = []
}
