import EventModel
import History

/// What `archive info --format json` prints.
nonisolated struct ArchiveRecord: JSONWritable {
    private let summary: ArchiveSummary
    private let path: String
    private let collector: CollectorLock.Holder?

    init(_ summary: ArchiveSummary, path: String, collector: CollectorLock.Holder?) {
        self.summary = summary
        self.path = path
        self.collector = collector
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.member("schema", RecordSchema.number)
            json.member("archive", path)
            json.member("archiveSchema", summary.schema)
            json.member("fileBytes", Int(summary.fileBytes))
            json.member("logBytes", Int(summary.logBytes))
            json.member("freeBytes", Int(summary.freeBytes))
            json.member("relevant", summary.relevant)
            json.member("ignored", summary.ignored)
            json.member("versions", summary.versions)
            json.member("codings", summary.codings)
            json.member("bodies", summary.bodies)
            json.member("stories", summary.stories)
            json.member("seriesPoints", summary.seriesPoints)
            json.member("votes", summary.votes)
            json.member("countedFiles", summary.countedFiles)
            json.member("rowsOutside", summary.rowsOutside)
            json.member("corrections", summary.corrections)
            json.member("stars", summary.stars)
            json.member("notes", summary.notes)
            json.member("collections", summary.collections)
            json.member("alerts", summary.alerts)
            json.member("first", summary.first)
            json.member("last", summary.last)
            writeCollector(to: &json)
        }
    }

    private func writeCollector(to json: inout JSONWriter) {
        json.key("collector")
        guard let collector else { return json.null() }
        json.object { json in
            json.member("pid", Int(collector.pid))
            json.member("startedAt", collector.startedAt)
        }
    }
}
