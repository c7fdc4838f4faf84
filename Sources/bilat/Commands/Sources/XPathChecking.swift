import Dossiers
import EventModel
import PageReading

/// Tries the XPath of each source that declares one; a mistake is said with its place in the dossier's file.
nonisolated struct XPathChecking {
    let dossier: Dossier
    /// The dossier's files, the user's last.
    let texts: [(file: String, text: String)]

    var problems: [Problem] {
        dossier.sources.compactMap { source in
            guard let expression = source.body, let words = PageReader.mistake(in: expression) else { return nil }
            let place = place(of: source.name)
            return Problem(
                "source “\(source.name)”, body: \(words)", place: place?.file ?? dossier.name, line: place?.line,
                column: place?.column)
        }
    }

    /// Where a source's `body:` stands, in the file that has the last word.
    private func place(of source: String) -> (file: String, line: Int, column: Int)? {
        for (file, text) in texts.reversed() {
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            var isInside = false
            for (number, line) in lines.enumerated() {
                let words = line.drop { $0 == " " || $0 == "-" || $0 == "{" }
                if words.hasPrefix("name:") { isInside = words.dropFirst(5).contains(source) }
                guard isInside, let body = line.firstRange(of: "body:") else { continue }
                return (file, number + 1, line.distance(from: line.startIndex, to: body.lowerBound) + 1)
            }
        }
        return nil
    }
}
