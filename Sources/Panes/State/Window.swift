/// Something opened over the panes.
public enum Window: Hashable, Sendable {
    case detail(DetailWindow)
    case story(StoryWindow)
    case sources(SourcesWindow)
    case histogram
    case help(HelpWindow)
    case palette(PaletteWindow)
    case prompt(PromptWindow)
    /// The letters behind `v`.
    case views
    case view(ViewWindow)
}
