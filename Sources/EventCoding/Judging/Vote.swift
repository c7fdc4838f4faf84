/// What the rules and the model each made of one field, and what came of it.
struct Vote: Sendable {
    var field: String
    var rules: String
    var votes: ClassVotes
    var outcome: String
}
