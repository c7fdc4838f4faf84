import EventModel

extension BatchWriting {
    /// Keeps a new coding of a version of a report, unless it says what the stored one says.
    ///
    /// The row that shows it takes over the stretch of known time of the row it replaces: *as of* is read with the
    /// coder of today. Corrections and story stay what they were then.
    mutating func recode(_ accepted: AcceptedEvent, key: EventKey, version: Int, at moment: Timestamp) throws {
        var isChanged = false
        if let standing = try rows.standing(of: key), standing.version == version {
            isChanged = try recode(accepted, key: key, standing: standing, at: moment)
        }
        for past in try rows.past(of: key) where past.version == version {
            isChanged = try recode(accepted, key: key, past: past, at: moment) || isChanged
        }
        if !isChanged { committed.unchanged += 1 }
    }

    private mutating func recode(
        _ accepted: AcceptedEvent, key: EventKey, standing: StandingRow, at moment: Timestamp
    ) throws -> Bool {
        guard try !codings.says(accepted.event, in: standing.coding) else { return false }
        let row = try addRow(
            of: accepted, key: key, version: standing.version, story: standing.story,
            validFrom: max(moment, standing.validFrom), replacing: standing, isRecoding: true)
        note(row, wasIgnored: standing.isIgnored)
        return true
    }

    private mutating func recode(
        _ accepted: AcceptedEvent, key: EventKey, past: StandingRow, at moment: Timestamp
    ) throws -> Bool {
        guard let knownTo = past.knownTo, past.knownFrom < knownTo,
            try !codings.says(accepted.event, in: past.coding)
        else { return false }
        let number = rows.takeNumber()
        try codings.add(accepted.event, number: number, key: key, version: past.version)
        try rows.yield(past, to: number)
        var accepted = accepted
        accepted.event = accepted.event.corrected(by: try corrections.inForce(for: key, asOf: past.knownFrom))
        try rows.add(
            try stories.row(of: accepted, key: key, story: past.story),
            RowWriter.Standing(
                number: number, coding: number, story: past.story, isReconstructed: past.isReconstructed,
                validFrom: moment, knownFrom: past.knownFrom, ended: (moment, knownTo, past.number)))
        return true
    }
}
