import EventModel
import Theming

extension Wording {
    /// Who stands behind a row's story: `M·3` an official Moscow source and three third origins, `MB·0` both capitals;
    /// in small letters the media of a side whose officials have not said it. Where nothing is known of a story, the
    /// side of the row's source.
    func corroboration(of row: EventRow, isShort: Bool) -> [Span] {
        guard let standing = row.corroboration else { return [side(row.side)] }
        var letters: [Span] = []
        if standing.hasFirst { letters.append(side(dossier.parties.first.code)) }
        if standing.hasSecond { letters.append(side(dossier.parties.second.code)) }
        if letters.isEmpty, row.side != "third" {
            let own = side(row.side)
            letters = [Span(own.text.lowercased(), own.role)]
        }
        if isShort { return letters.isEmpty ? [side("third")] : Array(letters.prefix(1)) }
        let count = min(99, standing.thirdOrigins)
        return letters + [Span("\(glyphs.dot)\(count)", .sourceThird)]
    }
}
