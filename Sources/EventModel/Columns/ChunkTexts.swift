/// The titles in a chunk: as they were, and folded in one buffer for the search.
struct ChunkTexts: Sendable {
    /// Folded titles.
    let folded: ByteColumn
    /// The places whose folded title is all their text, so that no summary waits in the archive.
    let whole: ChunkPlaces
    /// Empty where folding changes nothing, as in most Chinese titles: then `folded` has it.
    private let titles: ByteColumn
    private let foldedAlready: ChunkPlaces

    init(rows: [EventRow]) {
        let heads = rows.map { row in row.folded.prefix { $0 != UInt8(ascii: "\n") } }
        var whole = ChunkPlaces()
        var foldedAlready = ChunkPlaces()
        var folded = ByteColumn()
        var titles = ByteColumn()
        folded.reserve(rows.count, bytes: heads.reduce(0) { $0 + $1.count })
        for (place, row) in rows.enumerated() {
            folded.append(heads[place])
            if row.hasWholeText, heads[place].count == row.folded.count { whole.insert(place) }
            if row.title.utf8.elementsEqual(heads[place]) { foldedAlready.insert(place) }
        }
        let own = rows.indices.filter { !foldedAlready.contains($0) }
        titles.reserve(rows.count, bytes: own.reduce(0) { $0 + rows[$1].title.utf8.count })
        for (place, row) in rows.enumerated() {
            titles.append(foldedAlready.contains(place) ? "".utf8 : row.title.utf8)
        }
        self.folded = folded
        self.whole = whole
        self.titles = titles
        self.foldedAlready = foldedAlready
    }

    func title(at index: Int) -> String {
        String(decoding: foldedAlready.contains(index) ? folded[index] : titles[index], as: UTF8.self)
    }
}
