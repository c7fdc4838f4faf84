/// A folded text in which many words are looked for.
struct NeedleText: Sendable {
    let bytes: ArraySlice<UInt8>
    let pairs: BytePairs

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        pairs = BytePairs(bytes)
    }
}
