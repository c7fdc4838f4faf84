/// The table of sources.
public struct SourcesWindow: Hashable, Sendable {
    public enum Order: String, CaseIterable, Sendable {
        /// Worst state first.
        case state
        case name, side, newest, items

        var next: Order {
            let all = Order.allCases
            let place = (all.firstIndex(of: self) ?? 0) + 1
            return all[place % all.count]
        }
    }

    public var order: Order = .state
    /// Name of the selected source.
    public var selection: String?
    public var top = 0

    public init() {}
}
