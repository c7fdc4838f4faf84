import EventModel
import Foundation

/// Lets a recording be read by a bilat that knows more of a source than the one that wrote it.
enum SourceCompletion {
    /// The head of a recording with the defaults of today in the place of members that its sources do not have.
    static func completed(_ head: Data) throws -> Data {
        guard var members = try JSONSerialization.jsonObject(with: head) as? [String: Any],
            let sources = members["sources"] as? [[String: Any]]
        else { return head }
        let plain = Source(
            name: "", url: "", side: "third", jurisdiction: "INT", kind: .independent, family: "", audience: .foreign,
            language: "")
        let defaults = try JSONSerialization.jsonObject(with: JSONEncoder().encode(plain)) as? [String: Any] ?? [:]
        members["sources"] = sources.map { source in defaults.merging(source) { _, recorded in recorded } }
        return try JSONSerialization.data(withJSONObject: members)
    }
}
