/// Where the user is: what keys mean depends on it.
public enum ViewPlace: String, CaseIterable, Sendable {
    case desk, filter, detail, story, sources, histogram, help, palette, prompt, views, view

    /// As help names it.
    var words: String {
        switch self {
        case .desk: "the desk"
        case .filter: "the filter line"
        case .detail: "an opened item"
        case .story: "a story"
        case .sources: "the sources"
        case .histogram: "the histogram"
        case .help: "help"
        case .palette: "the command line"
        case .prompt: "a line being typed"
        case .views: "the choice of a view"
        case .view: "a view"
        }
    }
}
