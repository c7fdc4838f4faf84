/// How the bytes of a captured text are to be read.
enum TextForm {
    /// Nothing in them is markup any more.
    case literal
    /// HTML: tags go, references are read once more.
    case html
    case base64(isHTML: Bool)
}
