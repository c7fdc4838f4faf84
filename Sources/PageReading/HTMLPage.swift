import CLibXML2

/// A parsed page; owns libxml2's tree.
final class HTMLPage {
    /// Steps of one XPath evaluation; pages of a megabyte need some ten thousand.
    private static let mostSteps: UInt = 20_000_000

    private let document: htmlDocPtr

    /// `charset` is nil where the page itself is to say it.
    init(_ bytes: [UInt8], charset: String?) throws(PageMistake) {
        let read = bytes.withUnsafeBytes { buffer -> htmlDocPtr? in
            guard let start = buffer.bindMemory(to: CChar.self).baseAddress, buffer.count < Int(Int32.max) else {
                return nil
            }
            return bilat_read_html(start, Int32(buffer.count), charset)
        }
        guard let read else { throw PageMistake(.noText, "the page cannot be read as HTML") }
        document = read
    }

    deinit {
        xmlFreeDoc(document)
    }

    /// The elements that an expression finds, in document order, without those inside another one found.
    func nodes(at expression: String) throws(PageMistake) -> [xmlNodePtr] {
        guard let context = xmlXPathNewContext(document) else { throw PageMistake(.noText, "there is no memory left") }
        defer { xmlXPathFreeContext(context) }
        context.pointee.opLimit = Self.mostSteps
        bilat_silence_context(context)
        let found = xmlXPathEvalExpression(expression, context)
        defer { xmlXPathFreeObject(found) }
        guard let found, context.pointee.lastError.code == 0 else {
            throw PageMistake(
                .expression,
                "“\(expression)” is no XPath that can be used here; an example: //div[contains(@class, \"text\")]")
        }
        guard found.pointee.type == XPATH_NODESET else {
            throw PageMistake(.expression, "\(expression) finds no elements but a value")
        }
        xmlXPathNodeSetSort(found.pointee.nodesetval)
        let all = (0..<bilat_node_count(found.pointee.nodesetval)).compactMap {
            bilat_node(found.pointee.nodesetval, $0)
        }
        let set = Set(all)
        return all.filter { node in !Self.hasAncestor(of: node, in: set) }
    }

    /// The title as the page's head has it.
    func title() throws(PageMistake) -> String {
        let nodes = try nodes(at: "//title")
        return nodes.first.map { PageParagraphs.text(of: [$0]) } ?? ""
    }

    private static func hasAncestor(of node: xmlNodePtr, in set: Set<xmlNodePtr>) -> Bool {
        guard node.pointee.type == XML_ELEMENT_NODE || node.pointee.type == XML_TEXT_NODE else { return false }
        var parent = node.pointee.parent
        while let element = parent {
            if set.contains(element) { return true }
            parent = element.pointee.parent
        }
        return false
    }
}
