/// An opened view.
public struct ViewWindow: Hashable, Sendable {
    public var view: AnalysisView
    public var chart = ChartChoice()
    /// Nil until the query lane has answered.
    public var content: ViewContent?
    /// Lines scrolled off the top.
    public var scroll = 0
    /// The id of the selected line; nil until one is selected.
    public var selection: String?
    /// Ids of what is opened in place.
    public var opened: Set<String> = []
    /// The day on which the chart's cursor stands, or whose figure is opened; nil is the newest.
    public var cursor: Int?
    /// Number of the request that the content is awaited from.
    public var request = 0

    public init(view: AnalysisView) {
        self.view = view
    }
}
