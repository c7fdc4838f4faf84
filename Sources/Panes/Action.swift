public import Analysis
public import EventModel
public import ScreenModel

/// Something that happened, as the front end is told.
public enum Action: Sendable {
    /// The first, before anything else: asks for the first lists.
    case started
    case pressed(KeyPress)
    case mouse(MousePress)
    /// A text was pasted, as it is.
    case pasted(String)
    case resized(Size)
    /// Time went on.
    case ticked(Timestamp)
    /// The model changed.
    case arrived(ModelSnapshot)
    /// Keys have waited long enough for the lists of this number.
    case waitedForLists(Int)
    /// The query lane has computed lists.
    case listed(DeskLists)
    /// The query lane has computed the view that was asked for under a number.
    case viewed(Int, ViewContent)
    /// The figures of the dossier's series, as last published.
    case figured(FigureBoard)
    /// The query lane has computed how the two stand.
    case related(RelationState)
    /// The query lane has counted what came since the user caught up.
    case counted(NewsCount)
    /// The archive answered `loadDetail`; nil where it has no such event.
    case detailLoaded(EventKey, CodedEvent?)
    /// Its headlines and full texts through time.
    case versionsLoaded(EventKey, ReportVersions)
    /// The notes on an opened event.
    case notesLoaded(EventKey, [EventNote])
    /// Why an event is coded as it is, in answer to `explain`.
    case explained(EventKey, Explanation)
    /// The archive answered `loadStory`.
    case storyLoaded(String, [EventRow])
    /// The first, in place of `started`, when the desk opens as of a moment of the past.
    case startedAsOf(Timestamp)
    /// The query lane has computed how the two stood at a moment, and the figures as they then were.
    case relatedAsOf(Timestamp, RelationState, FigureBoard)
    /// The archive answered `loadPast`.
    case pastLoaded(Timestamp, ModelSnapshot)
    case sourcesChanged([SourceLine])
    case marksChanged(EventMarks)
    case connectionChanged(Connection)
    /// Why events cannot be kept, or nil when they can again.
    case keepingChanged(String?)
    case dossierChanged(Dossier)
    /// The theme in use by name.
    case themeChanged(String)
    /// A command by name, from the palette or from a test.
    case commanded(Command)
    /// Something the user should read.
    case noted(Note)
}
