extension Fault {
    private static func to(_ location: String) -> [ServerStep] { Reply.bare(302, ["Location: \(location)"]) }

    static let redirects: [Fault] = [
        Fault("redirect-without-address", "redirect without an address", Reply.bare(302)),
        Fault(
            "redirect-unreadable", "redirect to an address that cannot be read: “http://a:b:c/”", to("http://a:b:c/")),
        Fault("redirect-to-file", "redirect refused: it leads to a file: address", to("file:///etc/passwd")),
        Fault("redirect-to-ftp", "redirect refused: it leads to a ftp: address", to("ftp://127.0.0.1/")),
        Fault("redirect-to-gopher", "redirect refused: it leads to a gopher: address", to("gopher://127.0.0.1:25/_x")),
        Fault("redirect-to-script", "redirect refused: it leads to a javascript: address", to("javascript:alert(1)")),
        Fault(
            "redirect-to-itself", "redirect refused: it leads in a circle (http://127.0.0.1:PORT/redirect-to-itself)",
            to("/redirect-to-itself")),
        Fault("redirect-for-ever", "redirect refused: more than 6 in a row", to("/redirect-for-ever/x")),
    ]

    static let connections: [Fault] = [
        Fault("close-on-accept", "127.0.0.1 closed the connection without an answer", greeting: [.close]),
        Fault("reset-on-accept", "127.0.0.1 closed the connection without an answer", greeting: [.reset]),
        Fault(
            "plain-server-on-https",
            "no secure connection to 127.0.0.1: error:0A00010B:SSL routines::wrong version number", scheme: "https",
            greeting: [.text("HTTP/1.1 400 Bad Request\r\n\r\n"), .pause(100), .close]),
        Fault("tls-that-never-answers", "no connection to 127.0.0.1 within 1 s", scheme: "https", greeting: [.hold]),
        Fault(
            "tls-cut-in-handshake", "no secure connection to 127.0.0.1: Connection reset by peer",
            scheme: "https",
            greeting: [.pause(50), .reset]),
        Fault("nobody-listens", "127.0.0.1 refuses connections on port 1", url: "http://127.0.0.1:1/"),
        Fault(
            "name-unknown",
            "the name \(String(repeating: "a", count: 64)).example is not known to DNS; check the address and the network",
            url: "http://\(String(repeating: "a", count: 64)).example/"),
        Fault(
            "address-unreadable",
            "the address “http://[::1/feed” cannot be read; it must begin with http://, https:// or file:///",
            url: "http://[::1/feed"),
        Fault(
            "address-of-a-file-elsewhere",
            "the address “file://host/etc/passwd” cannot be read; it must begin with http://, https:// or file:///",
            url: "file://host/etc/passwd"),
        Fault("file-missing", "/nonexistent/feed.xml: there is no such file", url: "file:///nonexistent/feed.xml"),
        Fault("file-that-is-a-device", "/dev/null: neither a file nor a folder", url: "file:///dev/null"),
        Fault(
            "address-empty", "the address “” cannot be read; it must begin with http://, https:// or file:///", url: ""),
    ]
}
