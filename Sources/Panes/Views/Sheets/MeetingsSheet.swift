import Analysis
import EventModel
import Theming

/// Meetings: days since the last of each kind, how many a year, then each with who tells of it.
struct MeetingsSheet {
    let board: MeetingBoard
    let writing: SheetWriting

    /// Years of counts, the current one included.
    private var years: Int { writing.width >= 130 ? min(14, (writing.width - 84) / 5) : writing.width >= 110 ? 6 : 0 }

    var lines: [SheetLine] {
        if board.meetings.isEmpty {
            return writing.words("no meeting is told of, in the archive or in the dossier's chronology")
        }
        return kinds + [.blank] + yearBars + [.blank] + list
    }

    private var thisYear: Int { DayNumber.start(of: writing.today).civil().year }

    private static func year(of day: Int) -> Int { DayNumber.start(of: day).civil().year }

    // MARK: - Kinds

    private var kinds: [SheetLine] {
        let shown = (0..<years).map { thisYear - years + 1 + $0 }
        var table = SheetTable(
            [
                .init("last of each kind"), .init(""), .init("", isRight: true), .init("this year", isRight: true),
                .init("by now last year", isRight: true),
            ]
                + shown.map { .init("\(writing.glyphs.apostrophe)\(String($0).suffix(2))", isRight: true) }
                + [.init("", most: 1)], width: writing.width)
        for line in board.lines {
            let own = board.meetings.filter { $0.isConfirmed && $0.level == line.level && $0.mode == line.mode }
            let counts = shown.map { year in own.count { Self.year(of: $0.firstDay) == year } }
            let id = "kind/\(line.level.rawValue)/\(line.mode.rawValue)"
            table.add(
                [
                    [writing.fold(id), Span(" \(line.level.rawValue)", .title)],
                    [Span(line.mode.rawValue, role(line.mode))],
                    [Span(line.daysSince.map(writing.ago) ?? "", .text)], [number(line.thisYear)],
                    [number(line.lastYear)],
                ] + counts.map { [number($0)] } + [[]], id: id, target: .fold(id),
                below: writing.opened.contains(id) ? entries(own, under: id) : [])
        }
        return table.lines
    }

    private func number(_ count: Int) -> Span {
        Span(count == 0 ? writing.glyphs.dot : String(count), count == 0 ? .faint : .text)
    }

    private func role(_ mode: MeetingMode) -> Role {
        switch mode {
        case .inPerson: .rootCooperation
        case .video: .directionForward
        case .call: .topic
        case .notSaid: .faint
        }
    }

    // MARK: - Years

    /// A bar a year: the leaders' meetings, and all the others.
    private var yearBars: [SheetLine] {
        let confirmed = board.meetings.filter(\.isConfirmed)
        guard let first = confirmed.map(\.firstDay).min() else { return [] }
        let years = (max(Self.year(of: first), thisYear - 9)...thisYear).reversed().map { year in
            let own = confirmed.filter { Self.year(of: $0.firstDay) == year }
            return (year: year, leaders: own.count { $0.level == .leaders }, others: own.count { $0.level != .leaders })
        }
        let most = years.map { $0.leaders + $0.others }.max() ?? 0
        var table = SheetTable(
            [
                .init("by year"), .init("leaders", isRight: true), .init("others", isRight: true),
                .init("", most: writing.width),
            ], width: writing.width)
        for year in years {
            let bar = ShareBar(
                parts: [
                    .init(count: year.leaders, role: .directionBoth, sign: "█", plain: "#"),
                    .init(count: year.others, role: .sparkline, sign: "▒", plain: "="),
                ], width: max(8, min(most * 2, writing.width - 36)), most: most)
            let partial = year.year == thisYear ? " so far" : ""
            table.add(
                [
                    [Span("  \(year.year)\(partial)", .text)], [number(year.leaders)], [number(year.others)],
                    bar.spans(writing.glyphs),
                ], id: "", target: nil)
        }
        return table.lines
    }

    // MARK: - Each

    private var list: [SheetLine] {
        let open = board.meetings.count { !$0.isConfirmed }
        let doubt = open > 0 ? ", \(open) told by one outlet only and not counted" : ""
        return [writing.title("Meetings", "\(board.meetings.count - open)\(doubt), newest first")]
            + entries(board.meetings, under: "all")
    }

    private func entries(_ meetings: [Meeting], under id: String) -> [SheetLine] {
        var table = SheetTable(
            [
                .init(""), .init(""), .init(""), .init("", from: 100), .init("", most: 200),
            ], width: writing.width)
        for meeting in meetings {
            let own = "\(id)/\(meeting.level.rawValue)/\(meeting.mode.rawValue)/\(meeting.firstDay)"
            let role: Role = meeting.isConfirmed ? .text : .faint
            table.add(
                [
                    [writing.fold(own), Span(" \(writing.day(meeting.firstDay))\(length(meeting))", .time)],
                    [Span(meeting.level.rawValue, role)], [Span(meeting.mode.rawValue, self.role(meeting.mode))],
                    [Span(witnesses(meeting), .muted)], headline(meeting),
                ], id: own, target: .fold(own), below: writing.opened.contains(own) ? below(meeting, own) : [])
        }
        return table.lines
    }

    private func length(_ meeting: Meeting) -> String {
        let days = meeting.lastDay - meeting.firstDay
        return days > 0 ? " +\(days) d" : ""
    }

    private func witnesses(_ meeting: Meeting) -> String {
        if !meeting.isConfirmed { return "one outlet only" }
        let reports = meeting.events.count
        let words = reports > 0 ? "\(reports) report\(reports == 1 ? "" : "s")" : ""
        return [words, meeting.entries.isEmpty ? "" : "chronology"].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func headline(_ meeting: Meeting) -> [Span] {
        if let key = meeting.events.first { return writing.headline(key) }
        guard let entry = entry(meeting.entries.first) else { return [] }
        return [Span("h ", .faint), Span(entry.title, .headline)]
    }

    private func entry(_ id: String?) -> ChronologyEntry? { writing.dossier.chronology.first { $0.id == id } }

    private func below(_ meeting: Meeting, _ id: String) -> [SheetLine] {
        meeting.events.map { writing.line($0, under: id) }
            + meeting.entries.compactMap { name in
                guard let place = writing.dossier.chronology.firstIndex(where: { $0.id == name }) else { return nil }
                return FactLine(entry: writing.dossier.chronology[place], writing: writing)
                    .line(under: id, place: place)
            }
    }
}
