import EventModel

extension ViewState {
    /// The moment that is now on the screen: of the past that is shown, else the present.
    var shownNow: Timestamp { past?.at ?? now }

    /// Steps through known time by whole days of the display zone.
    mutating func travel(_ command: Command) -> [Effect] {
        switch command {
        case .earlier: return show(at: (past?.at ?? startOfTomorrow).advanced(by: -Self.day))
        case .later:
            guard let past, past.at.advanced(by: Self.day) < now else { return present() }
            return show(at: past.at.advanced(by: Self.day))
        default: return present()
        }
    }

    /// Takes what was known at a moment, unless another one is asked for meanwhile.
    mutating func take(_ snapshot: ModelSnapshot, asOf moment: Timestamp) -> [Effect] {
        guard past?.at == moment else { return [] }
        past?.snapshot = snapshot
        return requestLists()
    }

    private static let day: Int64 = 86_400

    private var startOfTomorrow: Timestamp {
        let local = now.seconds + offset
        let midnight = local - (local % Self.day + Self.day) % Self.day
        return Timestamp(seconds: midnight + Self.day - offset)
    }

    private mutating func show(at moment: Timestamp) -> [Effect] {
        // The lists of the moment before stay until those of this one are there.
        past = Past(at: moment, snapshot: past?.snapshot)
        return [.loadPast(moment)]
    }

    private mutating func present() -> [Effect] {
        past = nil
        return requestLists()
    }
}
