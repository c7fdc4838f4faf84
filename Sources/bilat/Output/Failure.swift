/// An error for the user: what is wrong, where, and what to do.
nonisolated struct Failure: Error {
    let words: String
    let status: ExitStatus

    init(_ words: String, status: ExitStatus = .failure) {
        self.words = words
        self.status = status
    }
}
