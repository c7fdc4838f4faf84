/// The text of one element while it comes in.
struct TextCapture {
    let element: FeedElement
    let form: TextForm
    /// How many elements were open outside it.
    let depth: Int
    /// Whether the feed, not an item, is described.
    let isHead: Bool
    var isPermalink = false
    /// The `url` of an RSS `source`.
    var address: String?
    /// The depth of the script or style inside which text is not read.
    var hiddenDepth: Int?

    init(element: FeedElement, form: TextForm, depth: Int, isHead: Bool) {
        self.element = element
        self.form = form
        self.depth = depth
        self.isHead = isHead
    }

    var isHTML: Bool {
        if case .html = form { return true }
        return false
    }
}
