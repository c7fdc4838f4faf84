import ScreenModel

/// Text for an HTML page: nothing of it is markup.
enum HTMLText {
    static func escaped(_ text: String) -> String {
        DisplayText.neutralised(text).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
            .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
    }

    /// An address for a link, or nil for what is none of the web.
    static func address(_ url: String) -> String? {
        url.hasPrefix("https://") || url.hasPrefix("http://") ? escaped(url) : nil
    }
}
