import EventModel

/// What an act concept is coded as.
struct Act: Sendable {
    /// How the act runs between who does it and the other.
    enum Course: String, Sendable {
        /// Done by both whoever is named first.
        case mutual
        /// From the one before it to the other.
        case forward
        /// From the one who travels.
        case travel
        /// From the one named last before it (`the welcome ceremony held by …`).
        case holder
        /// From the other of the one before it (`buys from`).
        case backward
    }

    var root: EventRoot
    var quad: Quad
    /// CAMEO code, where the concept carries one.
    var code: String?
    /// 0…100: how far it outweighs other acts in the same sentence.
    var strength: Int
    var course: Course
    /// Effect on closeness when the act runs inside the dyad.
    var polarity: Int
}
