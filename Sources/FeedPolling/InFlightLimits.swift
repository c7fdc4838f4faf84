/// Counts the requests in flight, in all and per host.
struct InFlightLimits: Hashable, Sendable {
    let most: Int
    let mostPerHost: Int
    private var perHost: [String: Int] = [:]
    private(set) var total = 0

    init(most: Int, mostPerHost: Int) {
        self.most = max(1, most)
        self.mostPerHost = max(1, mostPerHost)
    }

    func hasRoom(at host: String) -> Bool {
        total < most && perHost[host, default: 0] < mostPerHost
    }

    mutating func take(_ host: String) {
        total += 1
        perHost[host, default: 0] += 1
    }

    mutating func giveBack(_ host: String) {
        guard let count = perHost[host] else { return }
        total -= 1
        perHost[host] = count > 1 ? count - 1 : nil
    }
}
