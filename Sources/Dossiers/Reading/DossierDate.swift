import EventModel

/// An ISO 8601 date as dossiers write it, checked against the calendar.
struct DossierDate {
    let precision: OccurredOn.Precision

    /// Nil unless `text` is `2024`, `2024-05` or `2024-05-16`.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let widths = [4, 2, 2]
        guard (1...3).contains(parts.count), zip(parts, widths).allSatisfy({ $0.utf8.count == $1 }) else { return nil }
        let numbers = parts.compactMap { part in part.utf8.allSatisfy { (48...57).contains($0) } ? Int(part) : nil }
        guard numbers.count == parts.count else { return nil }
        let month = numbers.count > 1 ? numbers[1] : 1
        let day = numbers.count > 2 ? numbers[2] : 1
        guard CivilTime.isDate(year: numbers[0], month: month, day: day) else { return nil }
        precision = [.year, .month, .day][numbers.count - 1]
    }
}
