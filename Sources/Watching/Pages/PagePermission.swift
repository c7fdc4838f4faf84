public import EventModel
import PageReading

/// Whether a page may be asked for.
public enum PagePermission {
    /// By this name a `robots.txt` may speak to us.
    static let product = "bilat"

    /// Why a page may not be asked for, or nil; `robots` fetches the file of the rules at an address.
    public static func refusal(of url: String, robots: (String) -> PollResult) -> String? {
        guard let address = PageAddress(url) else {
            return "“\(url)” is no address of the web; it must begin with http:// or https://"
        }
        let result = robots(address.robots)
        guard let rules = RobotsAnswer.rules(in: result, product: product) else {
            guard case .failed(let words) = result.outcome else { return nil }
            return "\(address.robots) cannot be had, so that nothing may be asked of this host: \(words)"
        }
        return rules.allows(address.path)
            ? nil : "\(address.robots) forbids to fetch this page by a program; save it and import the file"
    }
}
