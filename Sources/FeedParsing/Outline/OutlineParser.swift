/// Reads the feeds of an OPML subscription list, 1.0 to 2.0, as other readers write them.
public struct OutlineParser: Sendable {
    public init() {}

    /// The feeds in the order of the list; nil when the document is no OPML.
    public func entries(of document: [UInt8]) -> [OutlineEntry]? {
        var handler = OutlineHandler()
        var scanner = MarkupScanner(limits: .standard)
        var decoding = TextDecoding(contentType: nil)
        document.withUnsafeBufferPointer { bytes in
            decoding.decode(bytes, atEnd: true) { scanner.feed($0, to: &handler) }
        }
        scanner.finish(to: &handler)
        return handler.isOutline ? handler.entries : nil
    }
}
