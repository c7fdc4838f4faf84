import EventModel

extension EventFields {
    /// The folded headline alone: a sealed row has no more, and a finding must not depend on whether its row is sealed.
    var foldedTitle: ArraySlice<UInt8> {
        let text = folded
        return text.firstIndex(of: UInt8(ascii: "\n")).map { text[..<$0] } ?? text
    }
}
