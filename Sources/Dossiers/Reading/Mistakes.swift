import EventModel

/// Collects what is wrong while a dossier is read, so that one look tells the user all of it.
final class Mistakes {
    /// What keeps the dossier from being used.
    private(set) var errors: [Problem] = []
    /// What is odd and worth a line, but does no harm.
    private(set) var remarks: [Problem] = []

    func add(_ message: String, at place: Place) {
        errors.append(problem(message, at: place))
    }

    func remark(_ message: String, at place: Place) {
        remarks.append(problem(message, at: place))
    }

    private func problem(_ message: String, at place: Place) -> Problem {
        guard place.line > 0 else { return Problem(message, place: place.file) }
        return Problem(message, place: place.file, line: place.line, column: place.column)
    }

    /// `problems` by file, line and column.
    static func sorted(_ problems: [Problem]) -> [Problem] {
        problems.enumerated().sorted { left, right in
            let leftKey = (left.element.place ?? "", left.element.line ?? 0, left.element.column ?? 0, left.offset)
            let rightKey = (right.element.place ?? "", right.element.line ?? 0, right.element.column ?? 0, right.offset)
            return leftKey < rightKey
        }.map(\.element)
    }
}
