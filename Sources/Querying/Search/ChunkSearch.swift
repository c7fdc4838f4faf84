import EventModel

/// A query over one chunk, on whatever lane.
struct ChunkSearch: Sendable {
    let query: Query
    let expression: QueryExpression
    let marks: EventMarks
    /// Events at which a regular expression was given up before: each chunk of a batch goes on from the same count, so
    /// that the answer is the same on any lanes.
    let costlyEvents: Int

    func finding(in chunk: EventChunk, among candidates: ChunkPlaces, _ shouldStop: () -> Bool) -> ChunkFinding {
        var run = QueryRun(query, marks: marks, costlyEvents: costlyEvents)
        let answer = run.answer(to: expression, in: chunk, among: candidates, shouldStop)
        return ChunkFinding(answer: answer, costlyEvents: run.costlyEvents - costlyEvents)
    }
}
