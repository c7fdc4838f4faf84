import EventModel
import History
import ScreenModel

/// Finds the events that a word of the command line names: a key, the address of a page, or the id of a report.
nonisolated struct EventNaming {
    let history: History

    func keys(_ word: String) throws -> [EventKey] {
        if let number = Int64(word) {
            guard try answer(of: { () throws(HistoryError) in try history.event(EventKey(number)) }) != nil else {
                throw Failure("there is no event \(number) in \(history.path)", status: .usage)
            }
            return [EventKey(number)]
        }
        let keys = try answer { () throws(HistoryError) in try history.keys(named: word) }
        guard !keys.isEmpty else {
            throw Failure(
                "no event in \(history.path) has the address or id “\(DisplayText.neutralised(word))”", status: .usage)
        }
        return keys
    }
}
