import EventModel
import Panes

/// An event as plain text for other programs: headline, who published it and when, address, and the text there is.
nonisolated struct EventText {
    let event: CodedEvent
    let source: Source?

    var text: String {
        let report = event.report
        let heading = report.title.isEmpty ? "(no headline)" : report.title
        let parts = [heading, Citation(event: event, source: source).text, report.summary, report.body ?? ""]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }
}
