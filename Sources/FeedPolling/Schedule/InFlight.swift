/// A poll and the request of it that is under way.
struct InFlight {
    let poll: Poll
    let request: FetchRequest
}
