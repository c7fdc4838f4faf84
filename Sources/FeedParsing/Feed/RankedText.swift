/// The best text heard so far for one field.
struct RankedText {
    private(set) var text: String?
    private var rank = -1

    /// Takes `text` when it ranks higher than what is there; empty text counts only while there is nothing.
    mutating func offer(_ text: String, rank: Int) {
        guard rank > self.rank || self.text?.isEmpty == true, !text.isEmpty || self.text == nil else { return }
        self.text = text
        self.rank = text.isEmpty ? -1 : rank
    }

    /// The text unless it is empty.
    var filled: String? { text?.isEmpty == false ? text : nil }
}
