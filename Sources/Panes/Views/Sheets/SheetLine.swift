/// One line of a view.
struct SheetLine: Hashable {
    var spans: [Span]
    /// The same for the same thing, whatever arrives; empty where the line opens nothing.
    var id = ""
    /// Nil where the line cannot be selected.
    var target: ViewTarget?
    /// The day it tells of, where the view has an axis of time.
    var day: Int?

    init(_ spans: [Span] = []) {
        self.spans = spans
    }

    init(_ spans: [Span], id: String, target: ViewTarget?, day: Int? = nil) {
        self.spans = spans
        self.id = id
        self.target = target
        self.day = day
    }

    static let blank = SheetLine()
}
