public import EventModel

/// Reads RSS 0.9x–2.0, RDF, Atom 0.3 and 1.0, and JSON Feed, as they are found in the wild.
public struct FeedParser: Sendable {
    private let limits: ParsingLimits

    public init(limits: ParsingLimits = .standard) {
        self.limits = limits
    }

    /// A payload whose bytes are all there.
    public func parse(_ payload: Payload) -> ParsedPayload {
        var reports: [Report] = []
        let parsed = payload.bytes.withUnsafeBufferPointer { bytes in
            var place = 0
            return read(origin: PayloadOrigin(payload), onReport: { reports.append($0) }) { feed in
                let end = min(place + Self.chunkBytes, bytes.count)
                defer { place = end }
                guard end > place else { return false }
                feed(bytes.part(place, end))
                return true
            }
        }
        guard case .document(var document) = parsed else { return parsed }
        document.reports = reports
        return .document(document)
    }

    /// A document of any size, chunk by chunk until nil; each report is handed on as soon as it is read.
    /// The document that is returned has no reports of its own.
    public func parse(
        chunks: () -> [UInt8]?, origin: PayloadOrigin, onReport: (Report) -> Void
    ) -> ParsedPayload {
        read(origin: origin, onReport: onReport) { feed in
            guard let chunk = chunks() else { return false }
            chunk.withUnsafeBufferPointer(feed)
            return true
        }
    }

    private static let chunkBytes = 1 << 18

    private func read(
        origin: PayloadOrigin, onReport: (Report) -> Void, next: ((ByteView) -> Void) -> Bool
    ) -> ParsedPayload {
        withoutActuallyEscaping(onReport) { onReport in
            var reading = DocumentReading(origin: origin, limits: limits, onReport: onReport)
            while next({ reading.feed($0) }) {}
            return reading.finish()
        }
    }
}
