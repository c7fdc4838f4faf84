import EventModel
import GRDB

extension BatchWriting {
    /// Brings stories up to date behind the events of the batch: moves older events, and shows all members who now
    /// stands behind their story.
    mutating func addStories(_ changes: [StoryChange]) throws {
        var touched: [Int64] = []
        var isTouched: Set<Int64> = []
        for change in changes {
            let news = try stories.set(
                change.corroboration, of: change.story, at: change.at, takeNumber: { rows.takeNumber() })
            for name in change.joining { try move(name, to: change.story, at: change.at) }
            // All members of a story that begins here are of this batch.
            if let news, !news.isNew, isTouched.insert(news.number).inserted { touched.append(news.number) }
        }
        try stories.save()
        showCorroboration()
        for story in touched { try showMembers(of: story) }
    }

    /// Lets an event of the archive show another story by a new row.
    private mutating func move(_ name: EventName, to story: String, at moment: Timestamp) throws {
        let number = try stories.number(of: story)
        if stories.shows(number, name) { return }
        guard let key = try reports.key(of: name), let standing = try rows.standing(of: key) else { return }
        // An analyst's word on the story stands before the machine's.
        guard try !corrections.inForce(for: key).contains(where: { $0.field == CorrectableField.story.rawValue })
        else { return }
        try move(standing, of: key, to: number, at: moment)
        stories.moved(name, to: number)
    }

    /// Lets the standing row of an event be followed by one in another story.
    mutating func move(_ standing: StandingRow, of key: EventKey, to story: Int64?, at moment: Timestamp) throws {
        guard standing.story != story else { return }
        let moment = max(moment, standing.validFrom)
        let number = rows.takeNumber()
        try rows.end(standing, at: moment, successor: number)
        try rows.copy(standing, number: number, story: story, validFrom: moment)
        guard !standing.isIgnored, let row = try rows.row(number: number) else { return }
        committedRows.replace(row)
        days.note(row)
    }

    /// Rows of this batch were made before all of its stories were known.
    private mutating func showCorroboration() {
        for place in committedRows.fresh.indices {
            guard let story = committedRows.fresh[place].story else { continue }
            committedRows.fresh[place].corroboration = stories.corroboration(of: story)
        }
        for place in committedRows.revised.indices {
            guard let story = committedRows.revised[place].story else { continue }
            committedRows.revised[place].corroboration = stories.corroboration(of: story)
        }
    }

    private mutating func showMembers(of story: Int64) throws {
        for row in try rows.members(of: story) {
            committedRows.addUnlessThere(row)
            days.note(row)
        }
    }
}
