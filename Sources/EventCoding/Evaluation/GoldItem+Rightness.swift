import EventModel

extension GoldItem {
    /// Whether what a confidence is about is right: the relevance, of a dyad or context event the root, of a dyad event
    /// the direction.
    func isRight(_ event: CodedEvent) -> Bool {
        guard dyad.contains(event.relevance.rawValue) else { return false }
        if event.relevance == .none { return true }
        guard let coded = event.root, root.contains(coded.rawValue) else { return false }
        return event.relevance == .context || direction.contains(event.direction.text)
    }
}
