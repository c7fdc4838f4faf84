/// The keys of the place from which help was asked.
public struct HelpWindow: Hashable, Sendable {
    public var place: ViewPlace
    public var scroll = 0

    public init(place: ViewPlace) {
        self.place = place
    }
}
