/// What a view shows, computed on the query lane.
public enum ViewContent: Hashable, Sendable {
    /// Lines of text; those that begin a section stand alone in capitals or begin without a blank.
    case lines([String])
    case chart([ChartLine])
}
