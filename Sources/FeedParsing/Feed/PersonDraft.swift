/// An Atom person while its elements come in.
struct PersonDraft {
    var name = RankedText()
}
