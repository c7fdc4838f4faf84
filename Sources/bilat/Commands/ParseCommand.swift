import ArgumentParser
import EventModel
import FeedParsing
import Foundation

/// `bilat parse`: feed documents to reports.
struct ParseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "parse",
        abstract: "Read feed documents and print their reports as JSON lines.",
        discussion:
            "Reads standard input where no file, or “-”, is named. What is no feed is said on stderr, with exit 1."
    )

    @Argument(help: ArgumentHelp("Feed documents: RSS, RDF, Atom or JSON Feed.", valueName: "file"))
    var files: [String] = []

    @Flag(help: "One JSON object a document: the feed's own title, link and language, its reports and problems.")
    var document = false

    @Option(help: "The source's name that reports carry.")
    var source = "-"

    @Option(help: "The document's address, against which relative links are resolved.")
    var url = ""

    func run() throws {
        var hasFailed = false
        for file in files.isEmpty ? ["-"] : files {
            let isRead = try document ? printDocument(file) : printReports(file)
            if !isRead { hasFailed = true }
        }
        if hasFailed { throw ExitStatus.failure }
    }

    /// Prints each report as soon as it is read, so that a feed of any size is never held whole.
    private func printReports(_ file: String) throws -> Bool {
        let handle = try InputFile(file).handle()
        let origin = PayloadOrigin(source: source, url: url, fetchedAt: Clock.now())
        var json = JSONWriter()
        let parsed = FeedParser(limits: .streaming).parse(chunks: { FileChunk.next(of: handle) }, origin: origin) {
            report in
            report.write(to: &json)
            json.endLine()
            if json.bytes.count > 1 << 18 {
                StandardOutput.write(json.bytes)
                json.removeAll()
            }
        }
        StandardOutput.write(json.bytes)
        return say(parsed, file: file)
    }

    /// Says on stderr what was mended, or that the file is no feed.
    private func say(_ parsed: ParsedPayload, file: String) -> Bool {
        switch parsed {
        case .document(let document):
            say(document.problems, file: file)
            return true
        case .codedTable(let table):
            say(table.problems, file: file)
            return true
        case .series(_, let problems), .votes(_, let problems):
            say(problems, file: file)
            return true
        case .notAFeed(let other):
            StandardError.write("bilat: \(file): \(other.words)")
            return false
        }
    }

    private func say(_ problems: [Problem], file: String) {
        for problem in problems {
            StandardError.write("\(file):\(problem.line.map { "\($0):" } ?? "") \(problem.message)")
        }
    }

    private func printDocument(_ file: String) throws -> Bool {
        let payload = Payload(source: source, url: url, fetchedAt: Clock.now(), bytes: try InputFile(file).bytes())
        var json = JSONWriter()
        let parsed = FeedParser().parse(payload)
        parsed.write(to: &json)
        json.endLine()
        StandardOutput.write(json.bytes)
        guard case .notAFeed = parsed else { return true }
        return say(parsed, file: file)
    }
}
