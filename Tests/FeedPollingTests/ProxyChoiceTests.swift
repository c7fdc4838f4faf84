import EventModel
import Testing

@testable import FeedPolling

@Suite struct ProxyChoiceTests {
    private func proxy(_ url: String, _ environment: [String: String]) throws -> String? {
        ProxyChoice { environment[$0] }.proxy(for: try #require(WebAddress(url)))
    }

    @Test func proxy_isThatOfTheScheme() throws {
        let environment = ["http_proxy": "p:1", "https_proxy": "s:1", "ALL_PROXY": "a:1"]
        #expect(try proxy("http://tass.com/", environment) == "p:1")
        #expect(try proxy("https://tass.com/", environment) == "s:1")
        #expect(try proxy("https://tass.com/", ["ALL_PROXY": "a:1"]) == "a:1")
        #expect(try proxy("https://tass.com/", ["https_proxy": "", "HTTPS_PROXY": "S:1"]) == "S:1")
        #expect(try proxy("http://tass.com/", [:]) == nil)
    }

    /// In capitals it can be set by a request's header in CGI; libcurl ignores it too.
    @Test func proxy_ignoresHTTP_PROXY_inCapitals() throws {
        #expect(try proxy("http://tass.com/", ["HTTP_PROXY": "p:1"]) == nil)
    }

    @Test(arguments: [
        ("http://tass.com/", "tass.com", true), ("http://en.tass.com/", "tass.com", true),
        ("http://en.tass.com/", ".tass.com", true), ("http://mytass.com/", "tass.com", false),
        ("http://TASS.com/", "ria.ru, Tass.Com", true), ("http://tass.com/", "*", true),
        ("http://tass.com/", "", false),
        ("http://10.1.2.3/", "10.0.0.0/8", true), ("http://11.1.2.3/", "10.0.0.0/8", false),
        ("http://10.1.2.3/", "10.1.2.3", true), ("http://[fd00::1]/", "fd00::/8", true),
        ("http://10.1.2.3/", "10.0.0.0/x", false), ("http://tass.com/", ".", false),
    ])
    func proxy_isNotUsed_whereNoProxyNamesTheHost(url: String, exempt: String, isExempt: Bool) throws {
        #expect(try (proxy(url, ["http_proxy": "p:1", "no_proxy": exempt]) == nil) == isExempt)
    }
}
