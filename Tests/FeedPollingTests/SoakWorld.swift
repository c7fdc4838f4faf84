import EventModel

/// What the soak's server publishes, as a function of scaled time.
struct SoakWorld: Sendable {
    static let healthy = 160
    static let bad = 40

    private let began = ContinuousClock.now
    private let scale: Double
    private let faults: [Fault]

    init(scale: Double) {
        self.scale = scale
        let plain =
            Fault.statuses + Fault.cuts + Fault.redirects + Fault.walls + Fault.sizes + Fault.silences.dropLast(2)
        // A fixed choice from the whole list.
        faults = (0..<Self.bad).map { plain[$0 * 7 % plain.count] }
    }

    var now: Timestamp {
        PollerBench.noon.advanced(by: Int64((ContinuousClock.now - began) / .milliseconds(1) * scale / 1000))
    }

    /// Four sources a host.
    func sources(port: Int, interval: Int) -> [Source] {
        let names = (0..<Self.healthy).map { "good-\($0)" } + (0..<Self.bad).map { "bad-\($0)" }
        return names.enumerated().map { place, name in
            PollerBench.source(name, "http://h\(place % 50).example:\(port)/\(name)", interval: interval)
        }
    }

    /// Source `number` publishes an item each 200 to 1000 seconds.
    func published(by number: Int, at moment: Timestamp) -> Int {
        Int(moment.seconds(since: PollerBench.noon)) / (200 + number * 5) + 1
    }

    func items(in body: [UInt8]) -> [Int] {
        String(decoding: body, as: UTF8.self).split(separator: "<guid>").dropFirst().compactMap {
            Int($0.prefix { $0 != "<" })
        }
    }

    func answer(_ request: ServerRequest) -> [ServerStep] {
        let name = request.target.dropFirst()
        if name.hasPrefix("good-"), let number = Int(name.dropFirst(5)) { return feed(number, request) }
        if name.hasPrefix("bad-"), let number = Int(name.dropFirst(4)) { return faults[number].answer(request) }
        if name.hasPrefix("redirect-for-ever") { return Reply.bare(302, ["Location: \(request.target)/x"]) }
        return Reply.whole(404)
    }

    private func feed(_ number: Int, _ request: ServerRequest) -> [ServerStep] {
        let count = published(by: number, at: now)
        let tag = "\"\(count)\""
        if request.headers["if-none-match"] == tag { return Reply.bare(304) }
        let items = (max(0, count - 30)..<count).map { "<item><guid>\($0)</guid></item>" }.joined()
        return Reply.whole(200, ["ETag: \(tag)"], body: "<rss><channel>\(items)</channel></rss>")
    }
}
