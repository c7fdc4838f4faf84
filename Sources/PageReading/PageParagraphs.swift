import CLibXML2

/// Turns a part of a page into paragraphs of text.
///
/// Walks without recursion: a hostile page may nest thousands of elements.
struct PageParagraphs {
    private static let hidden: Set<String> = [
        "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "form", "button", "select", "nav",
        "aside",
    ]
    private static let blocks: Set<String> = [
        "p", "div", "section", "article", "main", "header", "footer", "blockquote", "pre", "li", "ul", "ol", "dl", "dt",
        "dd", "table", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "address", "center", "figure", "figcaption",
        "body", "td", "th", "br",
    ]

    private var paragraphs: [String] = []
    private var current = ""
    private var needsBlank = false

    /// Paragraphs with an empty line between them; white space inside them is folded.
    static func text(of roots: [xmlNodePtr]) -> String {
        var writing = PageParagraphs()
        for root in roots {
            writing.walk(root)
            writing.endParagraph()
        }
        return writing.paragraphs.joined(separator: "\n\n")
    }

    private mutating func walk(_ root: xmlNodePtr) {
        var node = root
        while true {
            if enter(node, isRoot: node == root), let child = node.pointee.children {
                node = child
                continue
            }
            leave(node)
            while node != root, node.pointee.next == nil {
                guard let parent = node.pointee.parent else { return }
                node = parent
                leave(node)
            }
            guard node != root, let next = node.pointee.next else { return }
            node = next
        }
    }

    /// Whether the children are to be walked.
    private mutating func enter(_ node: xmlNodePtr, isRoot: Bool) -> Bool {
        switch node.pointee.type {
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
            add(node.pointee.content)
            return false
        case XML_ELEMENT_NODE:
            let name = Self.name(node)
            // What was asked for by name is not hidden.
            if Self.hidden.contains(name), !isRoot { return false }
            if Self.blocks.contains(name) { endParagraph() }
            return true
        default: return node.pointee.type == XML_ATTRIBUTE_NODE
        }
    }

    private mutating func leave(_ node: xmlNodePtr) {
        guard node.pointee.type == XML_ELEMENT_NODE, Self.blocks.contains(Self.name(node)) else { return }
        endParagraph()
    }

    private mutating func add(_ content: UnsafeMutablePointer<xmlChar>?) {
        guard let content else { return }
        for character in String(cString: content) {
            if character.isWhitespace {
                needsBlank = !current.isEmpty
            } else {
                if needsBlank { current.append(" ") }
                needsBlank = false
                current.append(character)
            }
        }
    }

    private mutating func endParagraph() {
        if !current.isEmpty { paragraphs.append(current) }
        current = ""
        needsBlank = false
    }

    private static func name(_ node: xmlNodePtr) -> String {
        node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
    }
}
