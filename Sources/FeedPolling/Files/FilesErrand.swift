import EventModel

/// Fetches what a list of files names: the newest file, and those missed since the last one taken (GDELT 2.0:
/// `lastupdate.txt`, the tail of `masterfilelist.txt`, a zip each quarter of an hour). Pure: takes answers, says what
/// to ask next.
struct FilesErrand: Hashable {
    /// What to do after an answer.
    enum Next: Hashable {
        /// Another file beside the list.
        case ask(String)
        case end(PollFailure?)
    }

    private enum Step: Hashable { case list, masterTail, file(GDELTFile) }

    private var step = Step.list
    private let tailBytes: Int
    private let mostFiles: Int
    private var isTranslingual: Bool
    private let known: Timestamp?
    private(set) var newest: Timestamp?
    /// Not fetched yet, newest first.
    private(set) var missed: [Timestamp]
    private var queue: [GDELTFile] = []
    private(set) var fetched: [Fetched] = []
    private(set) var notes: [String] = []

    struct Fetched: Hashable {
        let quarter: Timestamp
        let url: String
        let contentType: String?
        let bytes: [UInt8]
        let at: Timestamp
    }

    init(of source: Source, memory: PollMemory, settings: PollSettings) {
        isTranslingual = Self.lastPart(source.url).contains("translation")
        tailBytes = settings.masterTail
        mostFiles = max(1, settings.mostFilesPerPoll)
        known = memory.newestQuarter
        newest = known
        missed = memory.missedQuarters ?? []
    }

    /// What is asked for now, beside the list; nil for the list itself.
    var name: String? {
        switch step {
        case .list: nil
        case .masterTail: masterName
        case .file(let file): Self.lastPart(file.url)
        }
    }

    /// How many of the last bytes are wanted of what is asked for now.
    var tail: Int? { step == .masterTail ? tailBytes : nil }

    /// A list is small; a file is as large as its list says.
    var bodyCap: Int? {
        switch step {
        case .list: 64 << 10
        case .masterTail: 2 * tailBytes
        case .file(let file): max(1, file.size)
        }
    }

    /// Why a whole answer is not what was asked for.
    func refusal(of body: [UInt8]) -> PollFailure? {
        switch step {
        case .list:
            return GDELTFileList(body).exports.isEmpty ? .other("answers with something that is no list of files") : nil
        case .masterTail: return nil
        case .file(let file):
            let name = Self.lastPart(file.url)
            if body.count != file.size {
                return .other("\(name) has \(body.count) bytes where its list says \(file.size)")
            }
            return MD5.hexadecimal(body) == file.md5 ? nil : .other("\(name) does not match the checksum in its list")
        }
    }

    /// Goes on with a whole answer from `url`.
    mutating func take(_ answer: FetchAnswer, url: String, now: Timestamp) -> Next {
        switch step {
        case .list:
            takeList(answer.body)
            return known == nil || missed.isEmpty && !hasGap ? nextFile() : askTail()
        case .masterTail:
            takeTail(answer.body)
            return nextFile()
        case .file(let file):
            fetched.append(
                Fetched(
                    quarter: file.quarter, url: url, contentType: answer.contentType, bytes: answer.body, at: now))
            newest = max(newest ?? file.quarter, file.quarter)
            missed.removeAll { $0 == file.quarter }
            return nextFile()
        }
    }

    /// Goes on where what was asked for cannot be had from anybody.
    mutating func giveUp(_ failure: PollFailure) -> Next {
        switch step {
        case .list: return end(failure)
        case .masterTail:
            notes.append("missed files cannot be looked up: \(failure.words)")
            return nextFile()
        case .file(let file) where file.quarter == latest && fetched.isEmpty: return end(failure)
        case .file(let file):
            if failure == .status(404) || failure == .status(410) {
                missed.removeAll { $0 == file.quarter }
                notes.append("the file of \(file.quarter.rfc3339) is gone from the server")
                return nextFile()
            }
            notes.append(failure.words)
            return end(nil)
        }
    }

    // MARK: Lists

    private var latest: Timestamp?

    private mutating func takeList(_ body: [UInt8]) {
        guard let file = GDELTFileList(body).exports.last else { return }
        (latest, isTranslingual) = (file.quarter, file.isTranslingual)
        if known.map({ file.quarter > $0 }) ?? true { queue = [file] }
    }

    /// Whether more than the next quarter of an hour has passed since the last file taken.
    private var hasGap: Bool {
        guard let known, let latest else { return false }
        return latest.seconds(since: known) > Self.quarter
    }

    private mutating func askTail() -> Next {
        step = .masterTail
        return .ask(masterName)
    }

    private mutating func takeTail(_ body: [UInt8]) {
        let files = GDELTFileList(body, isTail: true).exports.filter { $0.isTranslingual == isTranslingual }
        let waiting = Set(missed)
        let wanted = files.filter { waiting.contains($0.quarter) || isInGap($0.quarter) }
        noteLost(since: files.first?.quarter)
        missed = wanted.map(\.quarter).reversed()
        queue += wanted.reversed().prefix(mostFiles - queue.count)
    }

    private func isInGap(_ quarter: Timestamp) -> Bool {
        guard let known, let latest else { return false }
        return quarter > known && quarter < latest
    }

    /// The list's tail may not reach back to the last file taken.
    private mutating func noteLost(since first: Timestamp?) {
        guard let first, let known, hasGap || !missed.isEmpty else { return }
        let oldest = min(missed.last ?? first, hasGap ? known.advanced(by: Self.quarter) : first)
        guard oldest < first else { return }
        notes.append(
            "files from \(oldest.rfc3339) to \(first.rfc3339) were missed and are no longer looked for; bilat import takes them"
        )
    }

    private mutating func nextFile() -> Next {
        guard !queue.isEmpty else { return end(nil) }
        let file = queue.removeFirst()
        step = .file(file)
        return .ask(Self.lastPart(file.url))
    }

    private mutating func end(_ failure: PollFailure?) -> Next {
        if !missed.isEmpty { notes.append("\(missed.count) missed files still to come") }
        return .end(failure)
    }

    private var masterName: String { isTranslingual ? "masterfilelist-translation.txt" : "masterfilelist.txt" }

    private static func lastPart(_ url: String) -> String { url.split(separator: "/").last.map(String.init) ?? "" }
    private static let quarter: Int64 = 900
}
