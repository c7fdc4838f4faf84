/// A cell of an aggregate with its place.
struct PlacedCell: Hashable, Sendable {
    var place: Int
    var cell: LineCell
}
