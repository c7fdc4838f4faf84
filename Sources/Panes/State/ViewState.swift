public import Analysis
public import EventModel
public import ScreenModel

/// All that the screen depends on.
public struct ViewState: Sendable {
    // What surrounds the desk.
    public var size: Size
    public var now: Timestamp
    /// Abbreviation and offset of the zone in which times are shown.
    public var zone: Party.Clock
    public var dossier: Dossier
    public var isAscii: Bool
    public var themeName: String
    /// Filters with names, of the settings and the dossier.
    public var views: [SavedView] = []
    /// What the user does not want to see.
    public var ignoring: [IgnoreRule] = []
    /// The themes there are, for completion.
    public var themeNames: [String] = []
    public var connection: Connection = .starting
    /// Why events cannot be kept, while they cannot.
    public var notKept: String?

    // What is watched.
    /// The newest state of the model; the lists may be of an older one.
    public var snapshot: ModelSnapshot
    public var lists: DeskLists
    public var marks: EventMarks
    /// How the two stand, once the query lane has said so.
    public var relation: RelationState?
    /// What came since the user caught up; nil until it is counted.
    public var news: NewsCount?
    public var sources: [SourceLine]

    /// Rates and trade.
    public var figures = FigureBoard.empty

    // What is looked at.
    public var focus: PaneID = .economic
    public var isZoomed = false
    /// The quarter that was looked at last: where leaving a strip or the list of everything goes back to.
    var lastQuarter: PaneID = .economic
    /// By the places of `PaneID.allCases`.
    public var cursors = Array(repeating: PaneCursor(), count: PaneID.allCases.count)
    public var filter = FilterLine()
    public var order: DeskOrder = .published
    public var openDays: Set<Int> = []
    /// Events marked with Space, for commands on several.
    public var marked: Set<EventKey> = []
    /// Events opened in this session.
    public var read: Set<EventKey> = []
    /// What is shown while paused.
    public var frozen: ModelSnapshot?
    /// A moment whose knowledge is shown instead of today's.
    public var past: Past?
    public var windows: [Window] = []
    public var note: Note?

    // What is under way.
    /// The number of the newest request for lists.
    var requests = 0
    var held = HeldKeys()
    /// What to do with an event once it is loaded.
    var errand: Errand?
    /// The collection named last, and the command piped to last.
    var lastCollection = ""
    var lastPipe = ""
    /// What `U` goes back to.
    var caughtUpBefore: CaughtUp?
    /// Whether what is new was said once since the start.
    var hasGreeted = false

    /// What waits for an event's full record.
    enum Errand: Hashable, Sendable {
        case copy(EventKey)
        case open(EventKey)
    }

    /// A time of having caught up, or that there was none.
    struct CaughtUp: Hashable, Sendable {
        var at: Timestamp?
    }

    public init(
        dossier: Dossier, size: Size, now: Timestamp, sources: [SourceLine]? = nil,
        zone: Party.Clock = Party.Clock(abbreviation: "UTC", offset: 0), isAscii: Bool = false,
        themeName: String = "dark", marks: EventMarks = EventMarks()
    ) {
        self.dossier = dossier
        views = dossier.views
        self.size = size
        self.now = now
        self.zone = zone
        self.isAscii = isAscii
        self.themeName = themeName
        self.marks = marks
        self.sources = sources ?? dossier.sources.map { SourceLine(source: $0) }
        snapshot = .empty(dyad: dossier.dyad)
        lists = .empty(dyad: dossier.dyad)
    }
}
