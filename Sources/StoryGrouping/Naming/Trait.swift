/// A language-independent thing an event is about, as a hash: `person:lavrov`, `topic:lng`, `amount:240USD`.
enum Trait {
    /// Of the text `kind` with `name` behind it.
    static func hash(_ kind: String, _ name: String = "") -> UInt32 {
        var hash = TextHash()
        for byte in kind.utf8 { hash.add(UInt32(byte)) }
        for byte in name.utf8 { hash.add(UInt32(byte)) }
        return hash.short
    }
}
