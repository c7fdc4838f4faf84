public import EventModel

/// Something the executable shall do on behalf of the front end.
public enum Effect: Sendable {
    /// Compute lists on the query lane and answer with `listed`; a newer request ends an older one.
    case computeLists(DeskRequest)
    /// Answer with `waitedForLists` in a tenth of a second: keys wait for the lists of that number.
    case waitForLists(Int)
    /// Compute how the two stood in the past that is shown, and answer with `relatedAsOf`.
    case relatePast(ViewRequest)
    /// Compute a view on the query lane and answer with `viewed`.
    case computeView(ViewRequest)
    /// Read the full record and answer with `detailLoaded`.
    case loadDetail(EventKey, asOf: Timestamp?)
    /// Code the event anew, step by step, and answer with `explained`.
    case explain(EventKey, asOf: Timestamp?)
    /// Read the reports of a story and answer with `storyLoaded`.
    case loadStory(String, asOf: Timestamp?)
    /// Read what was known at a moment and answer with `pastLoaded`.
    case loadPast(Timestamp)
    case setStar(EventKey, Bool)
    /// Remember that the user has seen everything known until then.
    case catchUp(at: Timestamp)
    /// Go back to an earlier time of having caught up.
    case undoCatchUp(to: Timestamp?)
    /// Remember the filters used, the latest first.
    case keepFilters([String])
    case refresh(source: String)
    case refreshAll
    case setSource(String, enabled: Bool)
    /// An http or https address for the browser.
    case open(String)
    /// Text for the clipboard.
    case copy(String)
    case correct([EventKey], CorrectionLine)
    case collect([EventKey], name: String, note: String)
    case note(EventKey, String)
    /// Text of events for a command of the shell, which gets the terminal meanwhile.
    case pipe([EventKey], command: String)
    case translate([EventKey])
    /// Evidence of events into a new file.
    case export([EventKey], file: String)
    /// The user's dossier in the editor, at a source where one is named.
    case edit(source: String?)
    /// Read dossier and configuration anew.
    case reload
    /// A theme by name, or the next one.
    case chooseTheme(String?)
    case redraw
    case suspend
    case quit
}
