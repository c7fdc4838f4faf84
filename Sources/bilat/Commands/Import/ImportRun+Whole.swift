import EventModel
import Foundation
import History
import Recording
import ScreenModel
import Watching

/// Things that are more than a file of records: another archive, a recorded folder.
nonisolated extension ImportRun {
    mutating func mergeArchive() throws -> ImportCount {
        let other = try answer { () throws(HistoryError) in
            try History.open(path: file.name, mode: .readOnly, now: Clock.now())
        }
        var merging = ArchiveMerging(from: other, into: history, dossier: dossier)
        let last = try answer(of: other.lastKey)
        while try answer(of: { () throws(HistoryError) in try merging.advance() }) {
            let share = Double(merging.place.number) / Double(max(1, last.number))
            line.show(merging.count.words, share: share, now: Clock.now().seconds)
        }
        return merging.count
    }

    /// Says what of the recording cannot be read; the rest is brought in all the same, and the command ends with exit 1.
    mutating func takeRecording() throws -> ImportCount {
        let recording = try recording()
        for problem in recording.problems { StandardError.write("bilat: \(DisplayText.neutralised(problem.text))") }
        if recording.header.dossier != dossier.name {
            StandardError.write(
                "bilat: \(file.name): was recorded for the dossier \(recording.header.dossier); what it has is coded for "
                    + "\(dossier.name)")
        }
        var importing = try answer { () throws(HistoryError) in
            try RecordingImporting(
                recording, dossier: dossier, history: history, cores: ProcessInfo.processInfo.activeProcessorCount,
                isFromBeginning: isFromBeginning)
        }
        if importing.place > 0 {
            StandardError.write(
                "bilat: \(file.name): an earlier run took in \(importing.place) of \(importing.total) exchanges; "
                    + "going on there")
        }
        while try answer(of: { () throws(HistoryError) in try importing.advance(at: Clock.now()) }) {
            let share = Double(importing.place) / Double(max(1, importing.total))
            line.show(importing.count.words, share: share, now: Clock.now().seconds)
        }
        let count = try answer(of: importing.finish)
        line.end()
        for problem in importing.problems { StandardError.write("bilat: \(DisplayText.neutralised(problem))") }
        guard recording.problems.isEmpty, importing.problems.isEmpty else {
            throw Failure("\(file.name): \(count.words); what is said above could not be read")
        }
        return count
    }

    private func recording() throws -> Recording {
        do {
            return try Recording(folder: file.name)
        } catch {
            throw Failure(error.words, status: .usage)
        }
    }
}
