import EventModel
import Synchronization

@testable import FeedPolling

/// A server that plays GDELT: a list of the newest files, a master list, and a file each quarter of an hour.
final class FilesStage: Sendable {
    /// What the server does wrong.
    struct Faults {
        var withoutMaster = false
        var withoutRange = false
        var missing: Set<Int64> = []
        var spoilt: Set<Int64> = []
        var isDown = false
    }

    let faults: Mutex<Faults>
    let infix: String
    private let suffix: String
    private let last: Mutex<Int64>
    private let count: Int64

    /// `count` files; the last one is of `last` quarters after noon.
    init(last: Int64, count: Int64 = 300, isTranslingual: Bool = false, faults: Faults = Faults()) {
        self.last = Mutex(last)
        self.count = count
        self.faults = Mutex(faults)
        infix = isTranslingual ? ".translation" : ""
        suffix = isTranslingual ? "-translation" : ""
    }

    var listName: String { "lastupdate\(suffix).txt" }

    func advance(to quarter: Int64) { last.withLock { $0 = quarter } }

    static func time(_ quarter: Int64) -> Timestamp { PollerBench.noon.advanced(by: quarter * 900) }

    static func body(_ quarter: Int64) -> [UInt8] { Array("rows of \(quarter)\n".utf8) }

    func name(_ quarter: Int64) -> String {
        let digits = Self.time(quarter).rfc3339.filter(\.isNumber)
        return "\(digits)\(infix).export.CSV.zip"
    }

    func answer(_ request: ServerRequest) -> [ServerStep] {
        let faults = faults.withLock { $0 }
        let last = last.withLock { $0 }
        if faults.isDown { return Reply.whole(503) }
        let file = request.target.split(separator: "/").last.map(String.init) ?? ""
        if file == "lastupdate\(suffix).txt" { return Reply.whole(body: lines(last)) }
        if file == "masterfilelist\(suffix).txt" { return master(request, faults, last) }
        guard let quarter = (last - count...last).first(where: { name($0) == file }) else { return Reply.whole(404) }
        if faults.missing.contains(quarter) { return Reply.whole(404) }
        let body = faults.spoilt.contains(quarter) ? Self.body(quarter).map { $0 ^ 1 } : Self.body(quarter)
        return Reply.whole(200, ["Content-Type: application/zip"], body: body)
    }

    private func master(_ request: ServerRequest, _ faults: Faults, _ last: Int64) -> [ServerStep] {
        if faults.withoutMaster { return Reply.whole(404) }
        let all = Array((last - count...last).map(lines).joined().utf8)
        guard !faults.withoutRange, let range = request.headers["range"], range.hasPrefix("bytes=-"),
            let wanted = Int(range.dropFirst(7))
        else { return Reply.whole(body: all) }
        let part = Array(all.suffix(wanted))
        return Reply.whole(
            206, ["Content-Range: bytes \(all.count - part.count)-\(all.count - 1)/\(all.count)"], body: part)
    }

    /// The three lines of one quarter of an hour, with addresses of another host, as the mirror has them.
    private func lines(_ quarter: Int64) -> String {
        ["export", "mentions", "gkg"].map { content in
            let name = name(quarter).split(separator: "export").joined(separator: content)
            let body = Self.body(quarter)
            return "\(body.count) \(MD5.hexadecimal(body)) http://files.example/gdeltv2/\(name)\n"
        }.joined()
    }
}
