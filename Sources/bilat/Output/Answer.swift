import History

/// What the archive answers; its error ends the command in the archive's own words.
nonisolated func answer<Value>(of question: () throws(HistoryError) -> Value) throws -> Value {
    do {
        return try question()
    } catch {
        throw Failure(error.words, status: error.kind == .refused ? .usage : .failure)
    }
}
