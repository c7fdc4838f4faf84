/// A language-independent thing an event is about, as a hash: `person:lavrov`, `topic:lng`, `amount:240USD`.
enum Trait {
    static func hash(_ text: String) -> UInt32 {
        UInt32(truncatingIfNeeded: TextHash.of(text.utf8) >> 32)
    }
}
