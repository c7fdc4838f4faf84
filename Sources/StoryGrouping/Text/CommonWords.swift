import EventModel
import TextFolding

/// Words that say little from the first report on: those of grammar, and the names of the two parties.
enum CommonWords {
    private static let grammar = """
        the a an of in on to for at by from with and or as is are be was were has have had will not it its that this over \
        after amid says said new more than about against into between up out his their
        в на и с из за по от для о об что не к у до при как его это и но бы был была были будет или их мы они все так уже
        的 了 在 和 与 为 对 将 是 有 不 也 以 等 中 上 下 并 于 就 称 说 表示 举行 进行
        """

    /// Hashes as `TitleText.words` has them.
    static func hashes(of dossier: Dossier) -> [UInt32] {
        let parties = dossier.parties.both.flatMap { $0.names + $0.demonyms + $0.metonyms }.map(\.text)
        let names = parties.map { $0.filter { $0 != "*" && $0 != "=" } } + dossier.bothTerms.map(\.text)
        return (grammar.split { $0 == " " || $0 == "\n" }.map(String.init) + names).flatMap {
            TitleText(folded: FoldedText.bytes(of: $0)).words
        }
    }
}
