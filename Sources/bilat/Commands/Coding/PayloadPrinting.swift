import Dossiers
import EventModel
import FeedParsing
import Foundation

/// Reads files as sources send them, and prints their records.
nonisolated struct PayloadPrinting {
    let source: String
    let url: String
    let format: SourceFormat?
    let dossier: DossierOptions
    /// Loaded when the first file needs it.
    private var loaded: (parser: PayloadParser, source: Source?)?

    init(source: String, url: String, format: SourceFormat?, dossier: DossierOptions) {
        self.source = source
        self.url = url
        self.format = format
        self.dossier = dossier
    }

    /// Prints each record as soon as it is read, so that a file of any size is never held whole.
    mutating func printRecords(_ file: String) throws -> Bool {
        let handle = try InputFile(file).handle()
        let opening = FileChunk.next(of: handle, size: 1 << 16) ?? []
        var first: [UInt8]? = opening
        func chunks(_ size: Int) -> [UInt8]? {
            if let chunk = first {
                first = nil
                return chunk.isEmpty ? nil : chunk
            }
            return FileChunk.next(of: handle, size: size)
        }
        let origin = PayloadOrigin(source: source, url: url, fetchedAt: Clock.now())
        var json = JSONWriter()
        func put(_ record: some JSONWritable) {
            record.write(to: &json)
            json.endLine()
            if json.bytes.count > 1 << 18 {
                StandardOutput.write(json.bytes)
                json.removeAll()
            }
        }
        let parsed: ParsedPayload
        if try needsDossier(opening) {
            let (parser, source) = try prepared()
            parsed = parser.parse(
                chunks: { chunks(1 << 22) }, origin: origin, as: format ?? source?.format, series: source?.series ?? [],
                onRecord: { put($0) })
        } else {
            parsed = FeedParser(limits: .streaming).parse(chunks: { chunks(1 << 18) }, origin: origin) { put($0) }
        }
        StandardOutput.write(json.bytes)
        return say(parsed, file: file)
    }

    /// Prints all that a file holds as one object.
    mutating func printDocument(_ file: String) throws -> Bool {
        let bytes = try InputFile(file).bytes()
        let payload = Payload(source: source, url: url, fetchedAt: Clock.now(), bytes: bytes)
        let parsed: ParsedPayload
        if try needsDossier(Array(bytes.prefix(1 << 16))) {
            let (parser, source) = try prepared()
            parsed = parser.parse(
                payload, as: format ?? source?.format, series: source?.series ?? [], knownBy: .reconstructed)
        } else {
            parsed = FeedParser().parse(payload)
        }
        var json = JSONWriter()
        parsed.write(to: &json)
        json.endLine()
        StandardOutput.write(json.bytes)
        guard case .notAFeed = parsed else { return true }
        return say(parsed, file: file)
    }

    /// A named source may be one of the dossier's; without a name, content tells.
    private func needsDossier(_ opening: [UInt8]) throws -> Bool {
        source != "-" || PayloadParser.needsDossier(opening: opening, format: format)
    }

    private mutating func prepared() throws -> (parser: PayloadParser, source: Source?) {
        if let loaded { return loaded }
        let dossier = try dossier.loaded().dossier
        let made = (
            PayloadParser(dossier: dossier, limits: .streaming), dossier.sources.first { $0.name == source }
        )
        loaded = made
        return made
    }

    // MARK: Words

    /// Says on stderr what was mended or left out, or that the file is nothing that can be read.
    private func say(_ parsed: ParsedPayload, file: String) -> Bool {
        switch parsed {
        case .document(let document): say(document.problems, file: file)
        case .codedTable(let table):
            say(table.problems, file: file)
            StandardError.write(
                "bilat: \(file): \(table.rowsRead) rows read, \(table.rowsOutside) outside the dyad and its context")
        case .series(_, let problems), .votes(_, let problems): say(problems, file: file)
        case .notAFeed(let other):
            StandardError.write("bilat: \(file): \(other.words)")
            return false
        }
        return true
    }

    private func say(_ problems: [Problem], file: String) {
        for problem in problems {
            StandardError.write("\(file):\(problem.line.map { "\($0):" } ?? "") \(problem.message)")
        }
    }
}
