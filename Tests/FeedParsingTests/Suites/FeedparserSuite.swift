import EventModel
import Foundation

/// Python's feedparser: the expected values stand in the comment at the top of each file.
enum FeedparserSuite {
    static func cases() -> [SuiteCase] {
        SharedFeeds.files(of: "feedparser", withExtensions: ["xml", "json"]).map { name, bytes in
            let head = opening(of: bytes)
            let header = firstMatch("(?i)Header:\\s*Content-type:\\s*([^\\n]*)", in: head)
            let isServed = head.contains("Header:") || name.contains("/http_")
            return SuiteCase(
                name: "feedparser/\(name)", bytes: bytes, contentType: header?.trimmingCharacters(in: .whitespaces),
                url: isServed ? "http://127.0.0.1:8097/\(name)" : "",
                expectations: expectations(head, "feedparser/\(name)"))
        }
    }

    /// The first lines, whatever their encoding: what is not ASCII never matters here.
    private static func opening(of bytes: [UInt8]) -> String {
        let ascii = bytes.prefix(4096).filter { $0 != 0 && $0 < 0x80 }
        return String(decoding: ascii, as: UTF8.self)
    }

    private static func expectations(_ head: String, _ file: String) -> [Expectation] {
        guard let line = firstMatch("Expect:\\s*([^\\n]*)", in: head) else { return [] }
        var found: [Expectation] = []
        let pattern =
            "(feed|entries\\[(\\d+)\\])(?:\\[u?'(\\w+)'\\]|\\.(\\w+)) == "
            + "(u?'(?:[^'\\\\]|\\\\.)*'|u?\"(?:[^\"\\\\]|\\\\.)*\"|\\([0-9, ]+\\))"
        for match in matches(pattern, in: line) {
            let subject: Expectation.Subject = match[1] == "feed" ? .feed : .entry(Int(match[2]) ?? 0)
            guard let field = field(match[3] + match[4], of: subject), let value = value(match[5], field) else {
                continue
            }
            found.append(Expectation(file: file, subject: subject, field: field, value: value))
        }
        return line.contains(" or ") ? merged(found) : found
    }

    /// `a == 'x' or a == 'y'` is one expectation with two readings.
    private static func merged(_ found: [Expectation]) -> [Expectation] {
        let texts = found.flatMap { expectation -> [String] in
            if case .text(let texts) = expectation.value { texts } else { [] }
        }
        guard let first = found.first else { return [] }
        return [Expectation(file: first.file, subject: first.subject, field: first.field, value: .text(texts))]
    }

    private static func field(_ name: String, of subject: Expectation.Subject) -> Expectation.Field? {
        switch name {
        case "title": .title
        case "link": .link
        case "id", "guid": subject == .feed ? nil : .id
        case "published", "published_parsed": subject == .feed ? nil : .published
        case "updated", "updated_parsed": subject == .feed ? nil : .updated
        default: nil
        }
    }

    private static func value(_ literal: String, _ field: Expectation.Field) -> Expectation.Value? {
        if literal.hasPrefix("(") {
            let numbers = literal.dropFirst().split(separator: ",").map { Int($0.filter(\.isNumber)) ?? 0 }
            guard numbers.count >= 6 else { return nil }
            let days = CivilTime.daysSince1970(year: numbers[0], month: numbers[1], day: numbers[2])
            return .moment(Timestamp(seconds: days * 86_400 + Int64(numbers[3] * 3600 + numbers[4] * 60 + numbers[5])))
        }
        let text = PythonLiteral.text(of: literal)
        guard field == .published || field == .updated else { return .text([text]) }
        return SuiteDate.moment(of: text).map { .moment($0) }
    }

    static func matches(_ pattern: String, in text: String) -> [[String]] {
        guard let expression = try? NSRegularExpression(pattern: pattern) else { return [] }
        let whole = text as NSString
        return expression.matches(in: text, range: NSRange(location: 0, length: whole.length)).map { match in
            (0..<match.numberOfRanges).map { index in
                let range = match.range(at: index)
                return range.location == NSNotFound ? "" : whole.substring(with: range)
            }
        }
    }

    private static func firstMatch(_ pattern: String, in text: String) -> String? {
        matches(pattern, in: text).first?[1]
    }
}
