import Foundation

/// The filters used in former runs, one a line, the latest first: a file of the user's state.
nonisolated struct FilterMemory: Sendable {
    private let path: String

    init(locations: Locations = Locations()) {
        path = locations.state + "/filters"
    }

    /// Empty where there is no file yet or it cannot be read: it is a convenience.
    var filters: [String] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").map(String.init)
    }

    /// Keeps them; what cannot be written is forgotten with this run.
    func keep(_ filters: [String]) {
        try? Locations().prepareFolder(of: path)
        let text = filters.filter { !$0.contains("\n") }.map { $0 + "\n" }.joined()
        try? text.write(toFile: path, atomically: true, encoding: .utf8)
    }
}
