import Analysis
import EventModel
import Theming

/// One vote opened in place: the ballots, the numbers, where the record stands.
struct VoteRecordLines {
    let judged: JudgedVote
    let writing: SheetWriting

    var lines: [SheetLine] {
        let vote = judged.vote
        let ballots = vote.ballots.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.rawValue)" }
        let numbers = [("yes", vote.yes), ("no", vote.no), ("abstaining", vote.abstentions)]
            .compactMap { name, number in number.map { "\($0) \(name)" } }
        var lines = writing.words(vote.title, .text, indent: 4)
        lines += writing.words(
            "\(vote.id), \(vote.outcome.rawValue); \(ballots.joined(separator: ", "))"
                + (numbers.isEmpty ? "" : "; in all \(numbers.joined(separator: ", "))"), .text, indent: 4)
        lines += writing.words(
            "recorded by \(vote.source), known since \(vote.knownAt.civil().dateText)", .muted, indent: 4)
        if let url = vote.url { lines += writing.words(url, .link, indent: 4) }
        return lines
    }
}
