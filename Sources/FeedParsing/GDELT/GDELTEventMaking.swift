import EventModel

/// Makes the event of one row that was selected.
struct GDELTEventMaking {
    let origin: PayloadOrigin
    let knownBy: KnownBy

    /// A fault of one field, which stays empty.
    enum Fault: Hashable {
        case day, dateAdded, code, quadClass, goldstein, mentions, tone
    }

    /// Nil where the row has no readable id, without which it could not be told from others.
    func event(_ row: GDELTRow, _ match: GDELTSelection.Match, note: (Fault, String) -> Void) -> CodedEvent? {
        guard let id = row.text(GDELTLayout.id), !id.isEmpty, id.utf8.allSatisfy(\.isDigit) else { return nil }
        let added = added(row, note)
        var event = CodedEvent(
            report: report(row, id: id, publishedAt: added?.start), relevance: match.relevance,
            reason: match.reason, coderVersion: row.layout.version, knownAt: origin.fetchedAt, knownBy: .observed)
        if knownBy == .reconstructed, let added {
            event.knownAt = added.end
            event.knownBy = .reconstructed
        }
        event.coder = "gdelt"
        event.initiator = match.initiator
        event.recipient = match.recipient
        if match.relevance == .dyad, let from = match.initiator, let to = match.recipient {
            event.direction = .directed(from: from, to: to)
        }
        event.occurredOn = occurredOn(row, note)
        event.place = row.actionPlace
        write(codeOf: row, into: &event, note)
        event.mentions = number(row, GDELTLayout.mentions, 0...1e9, .mentions, note).map { Int($0) }
        event.tone = number(row, GDELTLayout.tone, -100...100, .tone, note)
        return event
    }

    /// The title stays empty, as GDELT has none; the summary names the actors as the row does.
    private func report(_ row: GDELTRow, id: String, publishedAt: Timestamp?) -> Report {
        let address = row.layout.sourceURL.flatMap(row.text)
        let url = address.flatMap { $0.hasPrefix("http://") || $0.hasPrefix("https://") ? $0 : nil }
        let actors = [row.name(ofActor: 0), row.name(ofActor: 1)]
        return Report(
            id: id, source: origin.source, title: "",
            summary: actors.contains { $0 != nil } ? actors.map { $0 ?? "–" }.joined(separator: " → ") : "",
            documentKind: .data, url: url, publishedAt: publishedAt, fetchedAt: origin.fetchedAt,
            publisher: url.flatMap(Self.outlet))
    }

    /// The host of an address without `www.`.
    static func outlet(_ url: String) -> String? {
        guard let scheme = ["https://", "http://"].first(where: url.hasPrefix) else { return nil }
        let rest = url.dropFirst(scheme.utf8.count)
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }.lowercased()
        let name = host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
        return name.isEmpty ? nil : name
    }

    /// When GDELT added the row: the quarter of an hour, or (1.0) the day, known for sure only when it is over.
    private func added(_ row: GDELTRow, _ note: (Fault, String) -> Void) -> (start: Timestamp, end: Timestamp)? {
        let field = row.bytes(row.layout.dateAdded)
        guard let start = Timestamp(gdeltDigits: field) else {
            note(.dateAdded, field.text)
            return nil
        }
        return (start, field.count == 8 ? start.advanced(by: 86_400) : start)
    }

    private func occurredOn(_ row: GDELTRow, _ note: (Fault, String) -> Void) -> OccurredOn? {
        let field = row.bytes(GDELTLayout.day)
        guard field.count == 8, let day = Timestamp(gdeltDigits: field) else {
            note(.day, field.text)
            return nil
        }
        return OccurredOn(date: day.civil().dateText, precision: .day)
    }

    private func write(codeOf row: GDELTRow, into event: inout CodedEvent, _ note: (Fault, String) -> Void) {
        let text = row.eventCode ?? ""
        event.goldstein = number(row, GDELTLayout.goldstein, -10...10, .goldstein, note)
        guard let code = CAMEOCode(text) else {
            note(.code, text)
            return
        }
        event.code = code.text
        event.root = code.root
        event.dimensions = code.dimensions
        event.quad = quad(row, code, note)
    }

    /// The row's quadrant; 0 where the code is a plain statement, which GDELT counts to the first.
    private func quad(_ row: GDELTRow, _ code: CAMEOCode, _ note: (Fault, String) -> Void) -> Quad? {
        let text = row.text(GDELTLayout.quadClass) ?? ""
        guard let number = Int(text), let quad = Quad(rawValue: number), quad != .statement else {
            note(.quadClass, text)
            return nil
        }
        return code.root == .statement ? .statement : quad
    }

    private func number(
        _ row: GDELTRow, _ column: Int, _ range: ClosedRange<Double>, _ fault: Fault, _ note: (Fault, String) -> Void
    ) -> Double? {
        guard let text = row.text(column) else { return nil }
        guard let value = Double(text), range.contains(value) else {
            note(fault, text)
            return nil
        }
        return value
    }
}
