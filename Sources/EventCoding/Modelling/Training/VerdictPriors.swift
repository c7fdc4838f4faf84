import EventModel

/// What is believed before training: that a verdict of the rules speaks for its own answer.
///
/// How strongly, by head, is set below what the sets the rules were tuned on would bear out, since on fresh texts the
/// rules are less often right.
enum VerdictPriors {
    /// Key of the feature, the output it speaks for, and its weight.
    static let all: [(key: UInt32, output: Int, trust: Float)] =
        heads.flatMap { head, word, trust in
            head.classes.enumerated().map { place, label in (key("\(word) \(label)"), head.offset + place, trust) }
        } + signs + dimensions

    private static let heads: [(Head, String, Float)] = [
        (.relevance, "relevance", 4), (.direction, "direction", 3), (.root, "root", 3), (.quad, "quad", 3),
        (.rhetoric, "rhetoric", 3), (.register, "register", 2),
    ]

    private static let signs: [(key: UInt32, output: Int, trust: Float)] = [-1, 0, 1].enumerated().map { place, sign in
        (key("sign \(sign)"), Head.sign.offset + place, 2)
    }

    private static let dimensions: [(key: UInt32, output: Int, trust: Float)] = [
        (Head.economic, RelationDimension.economic), (.military, .military), (.diplomatic, .diplomatic), (.tech, .tech),
    ].map { head, dimension in (key("dimension \(dimension.rawValue)"), head.offset + 1, 3) }

    private static func key(_ text: String) -> UInt32 {
        var hash = FeatureHash("r")
        hash.add(text)
        return hash.value
    }
}
