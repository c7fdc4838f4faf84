import TextFolding

/// The original spelling of matches, for terms whose letter case counts.
struct ExactSpelling {
    private let folded: FoldedText
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        folded = FoldedText(text)
        scalars = Array(text.unicodeScalars)
    }

    func text(of match: TermMatch) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[folded.scalars(of: match.start..<match.end)])
        return String(view)
    }
}
