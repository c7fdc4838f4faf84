import EventModel

/// A story that a batch has to do with.
struct KnownStory {
    let id: String
    let number: Int64
    /// Whether it began with this batch, so that all its members are of the batch too.
    let isNew: Bool
    /// Who stands behind it, packed: as far as the batch has been taken in, and as its row says.
    var corroboration: Int64?
    var kept: Int64?
    /// From when its newest state is valid; nil while there is none or nobody has looked.
    var lastState: Int64?
}
