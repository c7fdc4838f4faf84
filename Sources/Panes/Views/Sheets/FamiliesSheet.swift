import Analysis
import EventModel
import Theming

/// The sources of a chart, family by family: heard or dropped.
struct FamiliesSheet {
    let families: [FamilyCount]
    let dropped: Set<String>
    let writing: SheetWriting

    var lines: [SheetLine] {
        if families.isEmpty { return writing.words("no source told a story in this span") }
        let most = families.map(\.stories).max() ?? 1
        var table = SheetTable(
            [.init("heard"), .init(""), .init("family"), .init("stories", isRight: true), .init("", most: 60)],
            width: writing.width)
        for family in families {
            let isDropped = dropped.contains(family.family)
            let bar = ShareBar(
                parts: [.init(count: family.stories, role: isDropped ? .faint : .sparkline, sign: "█", plain: "#")],
                width: max(8, min(40, writing.width - 50)), most: most)
            table.add(
                [
                    [isDropped ? Span("  dropped", .stateOff) : Span("  \(writing.glyphs.ok)", .stateOK)],
                    [side(family.side)], [Span(family.family, isDropped ? .stateOff : .text)],
                    [Span(String(family.stories), .text)], bar.spans(writing.glyphs),
                ], id: family.family, target: .family(family.family))
        }
        return writing.words("Enter drops a family of sources from the chart, or hears it again; Esc goes back to it")
            + [.blank] + table.lines
    }

    private func side(_ side: SideSet) -> Span {
        let parties = writing.dossier.parties
        return writing.wording.side(
            side == .first ? parties.first.code : side == .second ? parties.second.code : "third")
    }
}
