import Analysis
import EventModel
import Theming

/// The sources of a chart, family by family: heard or dropped, all of a family at once or one alone.
struct FamiliesSheet {
    let families: [FamilyCount]
    let dropped: Set<String>
    let writing: SheetWriting

    var lines: [SheetLine] {
        if families.isEmpty { return writing.words("no source told a story in this span: + widens it") }
        var table = SheetTable(
            [.init("heard"), .init(""), .init("source"), .init("stories", isRight: true), .init("", most: 60)],
            width: writing.width)
        for family in families {
            let names = family.sources.map(\.name)
            let isAlone = names.count == 1
            add(isAlone ? names[0] : "\(family.family), all", names, family.stories, family.side, to: &table)
            guard !isAlone else { continue }
            for source in family.sources {
                add("  \(source.name)", [source.name], source.stories, family.side, to: &table)
            }
        }
        return writing.words("Enter drops a source, or all of one publisher, from the chart, or hears it again")
            + [.blank] + table.lines
    }

    private var most: Int { families.map(\.stories).max() ?? 1 }

    private func add(_ title: String, _ names: [String], _ stories: Int, _ side: SideSet, to table: inout SheetTable) {
        let count = names.count { dropped.contains($0) }
        let isDropped = count == names.count
        let bar = ShareBar(
            parts: [.init(count: stories, role: isDropped ? .faint : .sparkline, sign: "█", plain: "#")],
            width: max(8, min(40, writing.width - 50)), most: most)
        table.add(
            [
                [heard(count, of: names.count)], [self.side(side)], [Span(title, isDropped ? .stateOff : .text)],
                [Span(String(stories), isDropped ? .stateOff : .text)], bar.spans(writing.glyphs),
            ], id: title, target: .sources(names))
    }

    private func heard(_ dropped: Int, of all: Int) -> Span {
        if dropped == 0 { return Span("  \(writing.glyphs.ok)", .stateOK) }
        return dropped == all ? Span("  dropped", .stateOff) : Span("  in part", .stateWarning)
    }

    private func side(_ side: SideSet) -> Span {
        let parties = writing.dossier.parties
        return writing.wording.side(
            side == .first ? parties.first.code : side == .second ? parties.second.code : "third")
    }
}
