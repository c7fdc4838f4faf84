import EventModel

/// What kind of document an official source's report is, by the words of its title and address.
struct DocumentKindRule {
    private static let words: [(kind: DocumentKind, words: [String])] = [
        (
            .jointStatement,
            [
                "joint statement", "joint declaration", "joint communique", "joint communiqué", "совместное заявление",
                "совместная декларация", "совместное коммюнике", "联合声明", "联合公报", "联合宣言", "聯合聲明",
            ]
        ),
        (
            .transcript,
            [
                "transcript", "answers to media questions", "answers to questions", "стенограмма", "ответы на вопросы",
                "答记者问", "答問實錄", "实录",
            ]
        ),
        (
            .briefing,
            [
                "press conference", "press briefing", "briefing by", "regular briefing", "брифинг", "пресс-конференци",
                "例行记者会", "记者会", "新闻发布会", "吹风会",
            ]
        ),
        (
            .readout,
            [
                "readout", "telephone conversation", "phone call", "talks with", "meeting with", "meets with",
                "met with",
                "телефонный разговор", "о телефонном разговоре", "переговоры с", "о встрече", "встреча с", "通电话",
                "会见", "会晤", "举行会谈", "同俄罗斯", "通話",
            ]
        ),
    ]

    /// The kind a report keeps, or gets where its feed says nothing and its source speaks for itself.
    static func kind(of report: Report, source: Source?) -> DocumentKind {
        guard report.documentKind == .news, let source else { return report.documentKind }
        let usual = source.documentKind ?? .news
        guard source.kind == .official || source.kind == .army else { return usual }
        let text = (report.title + " " + (report.url ?? "")).lowercased()
        return words.first { entry in entry.words.contains { text.contains($0) } }?.kind ?? usual
    }
}
