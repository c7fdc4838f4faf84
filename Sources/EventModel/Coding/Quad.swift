/// The four quadrants of an act toward its recipient, and 0 for a plain statement.
public enum Quad: Int, CaseIterable, Codable, Sendable {
    case statement = 0
    case verbalCooperation = 1
    case materialCooperation = 2
    case verbalConflict = 3
    case materialConflict = 4
}
