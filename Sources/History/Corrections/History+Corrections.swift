public import EventModel
import GRDB

/// The analyst's word: what is set in place of the machine's coding, which stays beside it.
extension History {
    /// Sets a coded field of an event; returns its row as it now stands, nil for an unknown key.
    ///
    /// Valid from `now` on: *as of* an earlier moment shows the machine's value.
    @discardableResult
    public func correct(
        _ key: EventKey, field: CorrectableField, value: String, author: String, reason: String, at now: Timestamp
    ) throws(HistoryError) -> EventRow? {
        let correction = Correction(
            field: field.rawValue, value: value, author: author, madeAt: now, reason: reason)
        return try correct([key], by: [correction], at: now).first
    }

    /// Sets several fields of several events at once, or none of them; returns the rows as they now stand.
    @discardableResult
    public func correct(
        _ keys: [EventKey], by corrections: [Correction], at now: Timestamp
    ) throws(HistoryError) -> [EventRow] {
        for correction in corrections { try check(correction) }
        return try write { database in
            var writing = try BatchWriting(database)
            for key in keys { try writing.correct(key, by: corrections, at: now) }
            try writing.finish()
            return writing.committed.fresh + writing.committed.revised
        }
    }

    /// Takes all corrections of a field back, so that the machine's value stands again; they stay in the archive.
    /// Returns how many were taken back.
    @discardableResult
    public func withdraw(
        _ field: CorrectableField, of key: EventKey, by author: String, at now: Timestamp
    ) throws(HistoryError) -> Int {
        try write { database in
            var writing = try BatchWriting(database)
            let count = try writing.withdraw(field, of: key, by: author, at: now)
            try writing.finish()
            return count
        }
    }

    /// Puts events into a story of their own, or into another's (a split, a merge); nil begins one with the first of them.
    @discardableResult
    public func setStory(
        of keys: [EventKey], to story: String?, author: String, reason: String, at now: Timestamp
    ) throws(HistoryError) -> [EventRow] {
        guard let first = keys.first else { return [] }
        let id: String
        if let story {
            id = story
        } else {
            guard let report = try event(first)?.report else { return [] }
            id = "\(report.source) \(report.id)"
        }
        let correction = Correction(
            field: CorrectableField.story.rawValue, value: id, author: author, madeAt: now, reason: reason)
        return try correct(keys, by: [correction], at: now)
    }

    /// What has been corrected, oldest first, of one event or of all; withdrawn corrections are said to be so.
    public func corrections(of key: EventKey? = nil) throws(HistoryError) -> [CorrectionRecord] {
        try read { database in
            try Row.fetchAll(
                database,
                sql: """
                    SELECT key, field, value, author, madeAt, reason, validTo, withdrawnBy FROM corrections
                    WHERE ?1 IS NULL OR key = ?1 ORDER BY number
                    """,
                arguments: [key?.number]
            ).map(CorrectionRecord.init)
        }
    }

    private func check(_ correction: Correction) throws(HistoryError) {
        var probe = CodedEvent(
            report: Report(id: "", source: "", title: "", fetchedAt: correction.madeAt), relevance: .dyad, reason: "",
            coderVersion: "", knownAt: correction.madeAt, knownBy: .observed)
        do throws(CorrectionMistake) {
            try CorrectableField(named: correction.field).set(correction.value, in: &probe)
        } catch {
            throw HistoryError(kind: .refused, words: error.words)
        }
    }
}
