import Analysis
import EventModel
import Theming

/// The united front at the United Nations: how often they voted alike, body by body and year by year; vetoes;
/// divergences; and where the record ends.
struct VotesSheet {
    let front: UnitedFront
    let writing: SheetWriting

    private var dyad: Dyad { front.dyad }

    /// Years of a body that are listed before the rest is summed up.
    private static let years = 12

    var lines: [SheetLine] {
        if front.bodies.isEmpty {
            return MissingVotes(writing.dossier).lines.flatMap { writing.words($0) }
        }
        var lines = [legend, .blank]
        for body in front.bodies { lines += self.body(body) + [.blank] }
        lines += vetoes + [.blank] + divergences
        return lines
    }

    private var legend: SheetLine {
        SheetLine([
            sample(\.alike), Span(" alike  ", .text), sample(\.apart),
            Span(" one abstained  ", .text), sample(\.against), Span(" opposed", .text),
            Span("  in contested votes; consensus is not counted", .muted),
        ])
    }

    private func body(_ body: UnitedFront.BodyRecord) -> [SheetLine] {
        let name = body.body == .securityCouncil ? "Security Council" : "General Assembly"
        let id = "votes/\(body.body.rawValue)"
        var lines = [writing.title(name)] + writing.words(total(body), .text)
        lines += writing.words(
            "the data end on \(body.dataEnd) (\(body.sources.joined(separator: ", "))): later votes are not known here",
            isOld(body.dataEnd) ? .stateWarning : .muted)
        let isLong = writing.opened.contains(id)
        let shown = isLong ? body.years : Array(body.years.prefix(Self.years))
        lines += years(shown, of: body)
        let rest = body.years.count - shown.count
        if rest > 0 || isLong {
            let words = isLong ? "fewer years" : "\(rest) earlier year\(rest == 1 ? "" : "s")"
            lines.append(
                SheetLine([writing.fold(id), Span(" \(words)", .muted)], id: id, target: .fold(id)))
        }
        return lines
    }

    private func total(_ body: UnitedFront.BodyRecord) -> String {
        let count = body.total
        let rest = [
            count.incomplete > 0 ? "\(count.incomplete) with a ballot missing" : "",
            count.consensus > 0 ? "\(count.consensus) by consensus" : "",
            count.unclear > 0 ? "\(count.unclear) without a full record" : "",
        ].filter { !$0.isEmpty }
        return ([body.agreementWords] + rest).joined(separator: writing.glyphs.separator)
    }

    private func years(_ years: [UnitedFront.Year], of body: UnitedFront.BodyRecord) -> [SheetLine] {
        let most = body.years.map(\.count.contested).max() ?? 0
        var table = SheetTable(
            [
                .init(""), .init("alike", isRight: true), .init("one abst.", isRight: true),
                .init("opposed", isRight: true), .init("share", isRight: true), .init("", most: writing.width),
            ], width: writing.width)
        for year in years {
            let id = "votes/\(body.body.rawValue)/\(year.year)"
            let count = year.count
            let figures = [count.together, count.abstentionApart, count.opposed].map { number in
                [Span(number == 0 ? writing.glyphs.dot : String(number), number == 0 ? .faint : .text)]
            }
            table.add(
                [[writing.fold(id), Span(" \(year.year)", .text)]] + figures
                    + [[body.isVetoesOnly ? Span("vetoes", .faint) : share(count)], bar(count, most: most)],
                id: id, target: .fold(id),
                below: writing.opened.contains(id) ? votes(of: year.year, body.body, under: id) : [])
        }
        return table.lines
    }

    private func share(_ count: VoteCount) -> Span {
        switch count.agreement {
        case .value(let share): Span(FigureText.percent(share), .text)
        case .notEnoughVolume: Span("too few", .faint)
        }
    }

    // MARK: - Signs

    private typealias Sign = (role: Role, sign: String, plain: String)
    private struct Signs {
        let alike: Sign = (.rootCooperation, "█", "#")
        let apart: Sign = (.stateWarning, "▒", "~")
        let against: Sign = (.rootConflict, "░", "x")
    }

    private func sample(_ sign: KeyPath<Signs, Sign>) -> Span {
        let sign = Signs()[keyPath: sign]
        return Span(String(repeating: writing.glyphs.isAscii ? sign.plain : sign.sign, count: 2), sign.role)
    }

    private func bar(_ count: VoteCount, most: Int) -> [Span] {
        let signs = Signs()
        let parts = [
            (count.together, signs.alike), (count.abstentionApart, signs.apart), (count.opposed, signs.against),
        ]
        return ShareBar(
            parts: parts.map { ShareBar.Part(count: $0, role: $1.role, sign: $1.sign, plain: $1.plain) },
            width: max(8, min(60, writing.width - 48)), most: most
        ).spans(writing.glyphs)
    }

    private func isOld(_ date: String) -> Bool {
        guard let day = DayNumber.day(ofText: date) else { return true }
        return writing.today - day > 366
    }
}

// MARK: - Single votes

extension VotesSheet {
    private var vetoes: [SheetLine] {
        let joint = front.vetoes.count { $0.veto == .joint }
        var lines = [
            writing.title("Vetoes", "\(joint) joint, \(front.vetoes.count - joint) by one alone")
        ]
        if front.vetoes.isEmpty { lines += writing.words("no veto of either is recorded") }
        return lines + table(front.vetoes, under: "veto")
    }

    private var divergences: [SheetLine] {
        let own = front.divergences.filter { $0.veto == nil }
        var lines = [writing.title("Divergences", "\(own.count) contested votes in which they did not vote alike")]
        if own.isEmpty { lines += writing.words("none is recorded") }
        return lines + table(own, under: "divergence")
    }

    private func votes(of year: String, _ body: Vote.Body, under id: String) -> [SheetLine] {
        table(front.contested.filter { $0.vote.body == body && $0.vote.date.hasPrefix(year) }, under: id, indent: 2)
    }

    private func table(_ votes: [JudgedVote], under id: String, indent: Int = 0) -> [SheetLine] {
        var table = SheetTable(
            [.init(""), .init(""), .init("", most: 16, from: 70), .init("", most: 200)], width: writing.width)
        for (place, judged) in votes.enumerated() {
            let own = "\(id)/\(judged.vote.id)/\(place)"
            let blank = String(repeating: " ", count: indent)
            table.add(
                [
                    [Span(blank, .text), writing.fold(own), Span(" \(judged.vote.date)", .time)],
                    [Span(words(judged), role(judged))], [Span(judged.vote.id, .muted)],
                    [Span(judged.vote.title, .headline)],
                ], id: own, target: .fold(own),
                below: writing.opened.contains(own) ? VoteRecordLines(judged: judged, writing: writing).lines : [])
        }
        return table.lines
    }

    private func words(_ judged: JudgedVote) -> String {
        if let veto = judged.veto { return veto.words(front.dyad) }
        switch judged.standing {
        case .together: return "alike"
        case .opposed: return "opposed"
        case .incomplete: return "ballot missing"
        case .abstentionApart:
            let abstainer = judged.vote.ballots[front.dyad.first] == .abstain ? front.dyad.first : front.dyad.second
            return "\(abstainer) abstained"
        }
    }

    private func role(_ judged: JudgedVote) -> Role {
        if judged.veto == .joint { return .directionBoth }
        switch judged.standing {
        case .together: return .rootCooperation
        case .opposed: return .rootConflict
        case .abstentionApart: return .stateWarning
        case .incomplete: return .faint
        }
    }
}
