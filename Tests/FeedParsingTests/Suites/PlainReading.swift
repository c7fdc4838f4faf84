import Foundation

/// A second, independent way from an expected value with markup to the plain text that our record holds.
enum PlainReading {
    static func folded(_ text: String) -> String {
        text.components(separatedBy: .whitespacesAndNewlines).filter { !$0.isEmpty }.joined(separator: " ")
    }

    static func cleaned(_ html: String) -> String {
        var text = html
        for (pattern, replacement) in [
            ("(?is)<(script|style)\\b.*?</\\1>", ""), ("(?s)<!--.*?-->", ""),
            ("(?i)</?(p|div|br|li|ul|ol|h[1-6]|tr|td|table|blockquote|address)\\b[^>]*>", " "),
            ("(?s)</?[a-zA-Z][^>]*>", ""),
        ] {
            text = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
        }
        for (name, character) in [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&apos;", "'"), ("&nbsp;", " "), ("&#39;", "'"),
            ("&#38;", "&"), ("&#x26;", "&"), ("&#x3c;", "<"), ("&#60;", "<"), ("&amp;", "&"),
        ] {
            text = text.replacingOccurrences(of: name, with: character)
        }
        return folded(text)
    }
}
