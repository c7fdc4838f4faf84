import Analysis
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
        let lists = requestLists()
        return lists + [.relatePast(relationRequest(of: snapshot, asOf: moment))]
    }

    /// Takes how the two stood at a moment, unless another one is shown by now.
    mutating func take(_ relation: RelationState, _ figures: FigureBoard, asOf moment: Timestamp) {
        guard past?.at == moment else { return }
        past?.relation = relation
        past?.figures = figures
    }

    /// Opens the desk as of a moment; nothing of the present is shown before.
    mutating func start(asOf moment: Timestamp) -> [Effect] {
        past = Past(at: moment)
        return requestLists() + [.loadPast(moment)]
    }

    /// How the two stand in what is shown: nothing that was learned later is in it.
    var shownRelation: RelationState? { past == nil ? relation : past?.relation }

    /// Rates and trade as known at the moment shown.
    var shownFigures: FigureBoard { past == nil ? figures : past?.figures ?? .empty }

    private mutating func relationRequest(of snapshot: ModelSnapshot, asOf moment: Timestamp) -> ViewRequest {
        requests += 1
        return ViewRequest(
            number: requests, view: .chart, chart: ChartChoice(), dossier: dossier, health: [], since: moment,
            now: moment, isPast: true, snapshot: snapshot)
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
