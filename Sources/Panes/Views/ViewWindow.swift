/// An opened view.
public struct ViewWindow: Hashable, Sendable {
    public var view: AnalysisView
    public var chart = ChartChoice()
    /// Nil until the query lane has answered.
    public var content: ViewContent?
    public var scroll = 0
    /// Number of the request that the content is awaited from.
    public var request = 0

    public init(view: AnalysisView) {
        self.view = view
    }
}
