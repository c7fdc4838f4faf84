import Testing

@testable import FeedPolling

@Suite struct AddressReachTests {
    @Test(arguments: [
        "8.8.8.8", "1.1.1.1", "11.0.0.0", "9.255.255.255", "172.15.255.255", "172.32.0.0", "192.167.255.255",
        "100.63.255.255", "100.128.0.0", "126.255.255.255", "128.0.0.0", "223.255.255.255", "2a00:1450:4001::1",
        "2001:4860:4860::8888", "64:ff9b::8.8.8.8", "::ffff:8.8.8.8", "2002:808:808::1",
    ])
    func address_isPublic(text: String) throws {
        #expect(AddressReach.wordsIfNotPublic(try #require(NetworkAddress(text))) == nil)
    }

    @Test(arguments: [
        ("127.0.0.1", "a loopback address"), ("127.255.255.254", "a loopback address"),
        ("::1", "a loopback address"), ("::ffff:127.0.0.1", "a loopback address"),
        ("::127.0.0.1", "a loopback address"),
        ("64:ff9b::127.0.0.1", "a loopback address"), ("2002:7f00:1::", "a loopback address"),
        ("2001:0:1234::80ff:fffe", "a loopback address"), ("10.0.0.0", "a private address"),
        ("10.255.255.255", "a private address"), ("172.16.0.1", "a private address"),
        ("172.31.255.255", "a private address"), ("192.168.1.1", "a private address"),
        ("::ffff:192.168.0.1", "a private address"), ("fc00::1", "a private address"),
        ("fd12:3456::1", "a private address"),
        ("fec0::1", "a private address"), ("100.64.0.1", "a carrier's private address"),
        ("169.254.169.254", "a link-local address"), ("fe80::1", "a link-local address"),
        ("febf::1", "a link-local address"), ("0.0.0.0", "an unspecified address"), ("::", "an unspecified address"),
        ("224.0.0.1", "a multicast address"), ("ff02::1", "a multicast address"),
        ("255.255.255.255", "a reserved address"),
        ("192.0.2.1", "a reserved address"), ("198.18.0.1", "a reserved address"),
        ("2001:db8::1", "a reserved address"),
    ])
    func address_isNotPublic(text: String, words: String) throws {
        #expect(AddressReach.wordsIfNotPublic(try #require(NetworkAddress(text))) == words)
    }

    @Test(arguments: ["example.org", "", "256.0.0.1", "1.2.3", "::1%eth0", "[::1]"])
    func text_isNoAddress(text: String) {
        #expect(NetworkAddress(text) == nil)
    }

    @Test func prefix_isComparedBitByBit_andNeverAcrossFamilies() throws {
        let address = try #require(NetworkAddress("192.168.129.7"))
        #expect(address.hasPrefix(try #require(NetworkAddress("192.168.128.0")), length: 17))
        #expect(!address.hasPrefix(try #require(NetworkAddress("192.168.0.0")), length: 17))
        #expect(address.hasPrefix(try #require(NetworkAddress("0.0.0.0")), length: 0))
        #expect(!address.hasPrefix(try #require(NetworkAddress("::")), length: 0))
        #expect(!address.hasPrefix(address, length: 33))
    }

    @Test func rule_judgesHostsByTheirText_whereAProxyResolves() {
        let rule = AddressRule(allowsPrivateAddress: false, takenAsPublic: [])
        #expect(rule.refusal(ofHost: "10.0.0.1") == "a private address")
        #expect(rule.refusal(ofHost: "localhost") == "a local name")
        #expect(rule.refusal(ofHost: "printer.local") == "a local name")
        #expect(rule.refusal(ofHost: "tass.com") == nil)
    }

    @Test func rule_letsAllThrough_whereTheSourceAllowsPrivateAddresses() throws {
        let rule = AddressRule(allowsPrivateAddress: true, takenAsPublic: [])
        #expect(rule.refusal(of: try #require(NetworkAddress("10.0.0.1"))) == nil)
        #expect(rule.refusal(ofHost: "localhost") == nil)
    }
}
