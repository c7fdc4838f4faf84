import EventModel

extension BatchWriting {
    mutating func correct(_ key: EventKey, by new: [Correction], at now: Timestamp) throws {
        guard let standing = try rows.standing(of: key) else { return }
        let moment = max(now, standing.validFrom)
        for correction in new { try corrections.add(correction, to: key, validFrom: moment) }
        try showCorrections(of: key, standing: standing, at: moment)
    }

    mutating func withdraw(_ field: CorrectableField, of key: EventKey, by author: String, at now: Timestamp)
        throws -> Int
    {
        guard let standing = try rows.standing(of: key) else { return 0 }
        let moment = max(now, standing.validFrom)
        let count = try corrections.withdraw(field: field.rawValue, of: key, by: author, at: moment)
        if count > 0 { try showCorrections(of: key, standing: standing, at: moment) }
        return count
    }

    /// Lets the standing row be followed by one that shows the machine's coding under the corrections now in force.
    private mutating func showCorrections(of key: EventKey, standing: StandingRow, at moment: Timestamp) throws {
        guard let machine = try EventReading(database).machineEvent(key) else { return }
        let event = machine.corrected(by: try corrections.inForce(for: key))
        let number = rows.takeNumber()
        try rows.end(standing, at: moment, successor: number)
        let story = try event.story.map { try stories.number(of: $0) }
        let accepted = AcceptedEvent(event: event, side: standing.side, folded: try rows.folded(of: standing))
        let row = try stories.row(of: accepted, key: key, story: story)
        try rows.add(
            row,
            RowWriter.Standing(
                number: number, coding: standing.coding, story: story, isReconstructed: standing.isReconstructed,
                validFrom: moment))
        note(row, wasIgnored: standing.isIgnored)
        days.note(row)
    }
}
