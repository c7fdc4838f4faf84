import EventModel
import Yams

/// Reads the text of one YAML file into placed nodes.
struct YAMLReading {
    /// More values than any dossier has; a file of aliases to aliases stops here.
    static let greatestNodeCount = 200_000
    static let greatestDepth = 32

    private let file: String
    /// Lines of the file before the text that is read.
    private let linesBefore: Int
    private var nodeCount = 0

    private init(file: String, linesBefore: Int) {
        self.file = file
        self.linesBefore = linesBefore
    }

    /// The root value of `text`, or the one problem that keeps it from being read.
    static func root(of text: String, file: String, linesBefore: Int = 0) throws(DossierMistakes) -> PlacedNode {
        var reading = YAMLReading(file: file, linesBefore: linesBefore)
        let node: Node?
        do {
            // The default resolver runs several regular expressions over each scalar; we read scalars as text.
            node = try Yams.compose(yaml: text, .basic)
        } catch let error as YamlError {
            throw DossierMistakes([reading.problem(of: error)])
        } catch {
            throw DossierMistakes([Problem("is no YAML: \(error)", place: file)])
        }
        guard let node else {
            return PlacedNode(content: .empty, place: reading.place(nil))
        }
        return try reading.placed(node, depth: 0)
    }

    private mutating func placed(_ node: Node, depth: Int) throws(DossierMistakes) -> PlacedNode {
        let place = place(node.mark)
        nodeCount += 1
        guard nodeCount <= Self.greatestNodeCount, depth <= Self.greatestDepth else {
            throw DossierMistakes([
                Problem(
                    "nests or repeats too much to be a dossier", place: file, line: place.line, column: place.column)
            ])
        }
        return PlacedNode(content: try content(of: node, depth: depth), place: place)
    }

    private mutating func content(of node: Node, depth: Int) throws(DossierMistakes) -> PlacedNode.Content {
        switch node {
        case .scalar(let scalar):
            return isNothing(scalar) ? .empty : .scalar(scalar.string)
        case .sequence(let sequence):
            var items: [PlacedNode] = []
            for item in sequence { items.append(try placed(item, depth: depth + 1)) }
            return .list(items)
        case .mapping(let mapping):
            var members: [PlacedNode.Member] = []
            for (key, value) in mapping {
                let text = key.scalar?.string ?? ""
                members.append(.init(key: text, keyPlace: place(key.mark), value: try placed(value, depth: depth + 1)))
            }
            return .map(members)
        case .alias:
            return .empty
        }
    }

    private func place(_ mark: Mark?) -> Place {
        Place(file: file, line: linesBefore + (mark?.line ?? 1), column: mark?.column ?? 1)
    }

    private func isNothing(_ scalar: Node.Scalar) -> Bool {
        scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
    }

    private func problem(of error: YamlError) -> Problem {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let words = [problem, context?.text].compactMap(\.self).joined(separator: ", ")
            return Problem("is no YAML here: \(words)", place: file, line: linesBefore + mark.line, column: mark.column)
        case .duplicatedKeysInMapping(let duplicates, let context):
            let keys = duplicates.map { "“\($0)”" }.joined(separator: ", ")
            return Problem(
                "\(keys) stands more than once in one map", place: file, line: linesBefore + context.mark.line,
                column: context.mark.column)
        default:
            return Problem("is no YAML: \(error)", place: file)
        }
    }
}
