import EventModel

/// Says what a payload is that holds no feed.
enum NotAFeedRecognition {
    /// `opening` is the document's beginning as UTF-8; `rootName` its first element, where there was one.
    static func value(opening: ByteView, rootName: String?) -> NotAFeed {
        let start = opening.trimmed
        guard !start.isEmpty else { return NotAFeed(kind: .empty, words: "the answer is empty") }
        if isPage(start, rootName) { return page(opening) }
        if let rootName, start.first == UInt8(ascii: "<") {
            return NotAFeed(kind: .otherXML, words: "XML, but no feed: its first element is “\(rootName.prefix(40))”")
        }
        let sample = opening.part(0, min(opening.count, 60)).trimmed.text
        return NotAFeed(kind: .other, words: "neither XML nor JSON: it begins “\(oneLine(sample))”")
    }

    static func json(memberNames: [String]) -> NotAFeed {
        let names = memberNames.isEmpty ? "no members" : "the members \(memberNames.joined(separator: ", "))"
        return NotAFeed(kind: .otherJSON, words: "JSON, but no JSON Feed: it has \(oneLine(names))")
    }

    private static func isPage(_ start: ByteView, _ rootName: String?) -> Bool {
        if let rootName, pageElements.contains(rootName.lowercased()) { return true }
        return start.hasIgnoringCase("<!doctype html", at: 0)
    }

    private static let pageElements: Set<String> = [
        "html", "head", "body", "meta", "title", "script", "div", "center", "h1", "p", "iframe", "style", "noscript",
    ]

    private static func page(_ opening: ByteView) -> NotAFeed {
        let text = opening.text.lowercased()
        let title = title(of: opening)
        let named = title.isEmpty ? "" : ", titled “\(title.prefix(80))”"
        let marks = opening.count < longestChallenge ? challengeMarks + marksOfSmallPages : challengeMarks
        if marks.contains(where: text.contains) {
            return NotAFeed(
                kind: .challenge,
                words: "a web page\(named) that asks the visitor to prove to be human or to log in, not a feed")
        }
        return NotAFeed(kind: .page, words: "a web page\(named), not a feed; look there for the feed's own address")
    }

    private static let challengeMarks = [
        "cf-chl", "cf_chl", "challenge-platform", "challenge-form", "just a moment", "attention required! |",
        "ddos-guard", "ddos protection by", "checking your browser", "enable javascript and cookies to continue",
        "проверка браузера", "проверяем ваш браузер", "安全验证", "人机验证", "访问验证", "incapsula incident", "_jschl",
        "acw_sc__v2", "__qrator",
    ]

    /// A home page may have these too; a page that is little else is a gate.
    private static let marksOfSmallPages = [
        "captcha", "are you a human", "not a robot", "access denied", "вы не робот", "доступ ограничен",
        "type=\"password\"",
    ]

    private static let longestChallenge = 1 << 14

    private static func title(of page: ByteView) -> String {
        guard
            let tag = (0..<page.count).first(where: {
                page[$0] == UInt8(ascii: "<") && page.hasIgnoringCase("<title", at: $0)
            }),
            let start = page.firstIndex(of: UInt8(ascii: ">"), from: tag),
            let end = page.firstIndex(of: UInt8(ascii: "<"), from: start)
        else { return "" }
        return TextCleaning.text(of: page.part(start + 1, end), isHTML: true).text
    }

    private static func oneLine(_ text: String) -> String {
        var text = text
        return text.withUTF8 { TextCleaning.text(of: $0, isHTML: false).text }
    }
}
