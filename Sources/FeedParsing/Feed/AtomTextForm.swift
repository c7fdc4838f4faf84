/// How Atom's text constructs say what they hold.
enum AtomTextForm {
    /// Atom 1.0 by `type`; Atom 0.3 by `mode` and a MIME `type`.
    static func form(of tag: StartTag) -> TextForm {
        let type = tag.attribute("type")?.lowercased() ?? ""
        switch tag.attribute("mode")?.lowercased() {
        case "escaped": return isPlain(type) ? .literal : .html
        case "base64": return .base64(isHTML: type != "text" && type != "text/plain")
        default: break
        }
        if isHTML(type) { return .html }
        return isBinary(type) ? .base64(isHTML: false) : .literal
    }

    private static func isBinary(_ type: String) -> Bool {
        ["image/", "audio/", "video/", "application/octet-stream"].contains { type.hasPrefix($0) }
            && !type.contains("xml")
    }

    private static func isPlain(_ type: String) -> Bool {
        type == "text" || type == "text/plain" || type.isEmpty
    }

    private static func isHTML(_ type: String) -> Bool {
        type == "html" || type.hasPrefix("text/html")
    }
}
