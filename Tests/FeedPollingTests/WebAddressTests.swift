import Testing

@testable import FeedPolling

@Suite struct WebAddressTests {
    @Test func parts_areLowerCase_andThePortIsTheSchemesOwn() throws {
        let address = try #require(WebAddress("HTTPS://News.Example/Feed?q=1#top"))
        #expect((address.scheme, address.host, address.port) == ("https", "news.example", 443))
        #expect(address.text == "https://news.example/Feed?q=1")
    }

    @Test func text_isWithoutCredentials_andRequestTextIsWith() throws {
        let address = try #require(WebAddress("http://me:secret@a.example/"))
        #expect(address.text == "http://a.example/")
        #expect(address.requestText == "http://me:secret@a.example/")
    }

    @Test(arguments: [
        ("ftp://me:secret@a.example/", "ftp://a.example/"), ("http://me:s@cret@[::1/", "http://[::1/"),
        ("me:secret@a.example", "a.example"), ("http://a.example/", "http://a.example/"),
    ])
    func credentials_areLeftOut_ofAnUnreadableAddressToo(text: String, expected: String) {
        #expect(WebAddress.withoutCredentials(text) == expected)
    }

    @Test(arguments: [
        ("http://0x7f.1/", "127.0.0.1"), ("http://2130706433/", "127.0.0.1"), ("http://[FE80::1%25eth0]/", "fe80::1"),
    ])
    func host_isInItsPlainForm(url: String, host: String) throws {
        #expect(try #require(WebAddress(url)).host == host)
    }

    @Test(arguments: ["file:///etc/passwd", "ftp://a.example/", "gopher://a.example/"])
    func address_isNotOfTheWeb(url: String) throws {
        #expect(try #require(WebAddress(url)).isWeb == false)
    }

    @Test(arguments: ["", "no url", "http://", "http://a b/", "http://[::1", "javascript:alert(1)"])
    func text_isNoAddress(text: String) {
        #expect(WebAddress(text) == nil)
    }
}
