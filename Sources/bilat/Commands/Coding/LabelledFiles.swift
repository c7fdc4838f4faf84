import EventCoding

/// Labelled material read from files, of whichever kinds they are.
nonisolated struct LabelledFiles {
    var items: [GoldItem] = []
    var spans: [SpanItem] = []

    /// A file that is not of a known kind ends the command with what is wrong and where.
    init(_ files: [String]) throws {
        for file in files {
            let text = String(decoding: try InputFile(file).bytes(), as: UTF8.self)
            do {
                let table = try LabelledTable(text, file: file)
                items += table.items
                spans += table.spans
            } catch {
                throw Failure(error.description, status: .usage)
            }
        }
    }
}
