extension Fault {
    static let statuses: [Fault] = [
        Fault("status-204", "HTTP 204: the server sends no document", Reply.bare(204)),
        Fault("status-205", "HTTP 205: the server sends no document", Reply.bare(205)),
        Fault("status-206", "HTTP 206: the server sends only a part of the document", Reply.whole(206)),
        Fault("status-300", "HTTP 300: a redirect of a kind that is not followed", Reply.whole(300)),
        Fault(
            "status-304-unasked", "HTTP 304 (not modified) although the whole document was asked for", Reply.bare(304)),
        Fault(
            "status-400", "HTTP 400: the server does not understand the request; check the address", Reply.whole(400)),
        Fault("status-401", "HTTP 401: the server wants a login", Reply.whole(401, ["WWW-Authenticate: Basic"])),
        Fault("status-403", "HTTP 403: the server refuses us", Reply.whole(403)),
        Fault("status-402", "HTTP 402: the server wants a payment", Reply.whole(402)),
        Fault("status-405", "HTTP 405: this address is not meant to be read", Reply.whole(405)),
        Fault("status-406", "HTTP 406: the server has nothing we can read", Reply.whole(406)),
        Fault("status-408", "HTTP 408: the server gave up waiting", Reply.whole(408)),
        Fault("status-410", "HTTP 410: the feed is gone for good; look for its new address", Reply.whole(410)),
        Fault("status-421", "HTTP 421: the server does not answer for this name", Reply.whole(421)),
        Fault("status-429", "HTTP 429: asked too often", Reply.whole(429)),
        Fault("status-504", "HTTP 504: the server behind the front door is too slow", Reply.whole(504)),
        Fault("status-404", "HTTP 404: no feed at this address; check it", Reply.whole(404)),
        Fault("status-407", "HTTP 407: the server rejects the request", Reply.whole(407)),
        Fault("status-418", "HTTP 418: the server rejects the request", Reply.whole(418)),
        Fault("status-451", "HTTP 451: withheld for legal reasons", Reply.whole(451)),
        Fault("status-500", "HTTP 500: the server has an error of its own", Reply.whole(500)),
        Fault("status-502", "HTTP 502: the server behind the front door does not answer", Reply.whole(502)),
        Fault("status-503", "HTTP 503: the server is overloaded or in maintenance", Reply.whole(503)),
        Fault("status-599", "HTTP 599: the server has an error of its own", Reply.whole(599)),
        Fault("status-999", "HTTP 999: an answer that is none", Reply.whole(999)),
        Fault(
            "status-500-endless-page", "HTTP 500: the server has an error of its own",
            [.send(Reply.head(500)), .pour([UInt8](repeating: 0x61, count: 4096))]),
    ]

    /// `Retry-After` in both of its forms, and as nobody can mean it.
    static let quiets: [Fault] = [
        Fault(
            "retry-after-seconds", "HTTP 429: asked too often; the server wants 2 h of quiet",
            Reply.whole(429, ["Retry-After: 7200"])),
        Fault(
            "retry-after-date",
            "HTTP 503: the server is overloaded or in maintenance; the server wants 2 h of quiet",
            Reply.whole(503, ["Retry-After: Tue, 24 Nov 2026 14:00:00 GMT"])),
        Fault(
            "retry-after-for-ever", "HTTP 429: asked too often; the server wants 24 h of quiet",
            Reply.whole(429, ["Retry-After: 99999999999999999999999"])),
        Fault(
            "retry-after-in-the-past", "HTTP 503: the server is overloaded or in maintenance",
            Reply.whole(503, ["Retry-After: Tue, 24 Nov 1999 14:00:00 GMT"])),
        Fault(
            "retry-after-nonsense", "HTTP 429: asked too often", Reply.whole(429, ["Retry-After: -1 soon"])),
    ]

    static let walls: [Fault] = [
        Fault(
            "wall-403", "HTTP 403: a bot wall answers instead of the feed; open it in a browser",
            Reply.whole(403, ["cf-mitigated: challenge"], body: "<html>Just a moment</html>")),
        Fault(
            "wall-200", "HTTP 200: a bot wall answers instead of the feed; open it in a browser",
            Reply.whole(200, ["cf-mitigated: challenge"], body: "<html>Just a moment</html>")),
    ]

    static let silences: [Fault] = [
        Fault("silence", "127.0.0.1 gave no whole answer within 1.5 s", [.hold]),
        Fault("silence-in-status-line", "127.0.0.1 gave no whole answer within 1.5 s", [.text("HTTP/1."), .hold]),
        Fault(
            "silence-in-headers", "127.0.0.1 gave no whole answer within 1.5 s",
            [.text("HTTP/1.1 200 OK\r\nContent-Le"), .hold]),
        Fault(
            "silence-before-body", "the document was not complete within 1.5 s; 0 bytes had come",
            [.send(Reply.head(200, ["Content-Length: 100"])), .hold]),
        Fault(
            "silence-in-body", "the document was not complete within 1.5 s; 5 bytes had come",
            [.send(Reply.head(200, ["Content-Length: 100"])), .text("<rss>"), .hold]),
        Fault(
            "slow-loris-headers", "127.0.0.1 gave no whole answer within 1.5 s",
            [.text("HTTP/1.1 200 OK\r\n"), .drip([UInt8](repeating: 0x58, count: 1000), every: 20)]),
        Fault(
            "slow-loris-body", "127.0.0.1 sends too slowly: under 50 bytes a second for 1 s",
            [
                .send(Reply.head(200, ["Content-Length: 1000"])),
                .drip([UInt8](repeating: 0x20, count: 1000), every: 50),
            ]),
        Fault(
            "interim-answers-for-ever", "the header lines are larger than 32 kB",
            [.pour(Array("HTTP/1.1 103 Early Hints\r\nLink: <a>\r\n\r\n".utf8))]),
    ]

    static let cuts: [Fault] = [
        Fault("empty-body", "HTTP 200 with an empty document", Reply.bare(200)),
        Fault("close-after-request", "127.0.0.1 closed the connection without an answer", [.close]),
        Fault("reset-after-request", "127.0.0.1 closed the connection without an answer", [.reset]),
        Fault(
            "reset-in-headers", "the answer was cut short after 0 bytes",
            [.text("HTTP/1.1 200 OK\r\nETag: \"1\"\r\n"), .pause(50), .reset]),
        Fault(
            "reset-in-body", "the answer was cut short: 5 of 100 bytes came",
            [.send(Reply.head(200, ["Content-Length: 100"])), .text("<rss>"), .pause(50), .reset]),
        Fault(
            "close-in-body", "the answer was cut short: 5 of 100 bytes came",
            [.send(Reply.head(200, ["Content-Length: 100"])), .text("<rss>"), .close]),
        Fault(
            "chunk-size-unreadable", "the answer was cut short after 0 bytes",
            [.send(Reply.head(200, ["Transfer-Encoding: chunked"])), .text("zz\r\n<rss>\r\n"), .close]),
        Fault(
            "chunk-cut", "the answer was cut short after 3 bytes",
            [.send(Reply.head(200, ["Transfer-Encoding: chunked"])), .text("ff\r\nabc"), .close]),
        Fault(
            "chunk-without-end", "the answer was cut short after 3 bytes",
            [.send(Reply.head(200, ["Transfer-Encoding: chunked"])), .send(Reply.chunk(Array("abc".utf8))), .close]),
        Fault(
            "length-unreadable", "127.0.0.1 does not answer in HTTP",
            [.send(Reply.head(200, ["Content-Length: many"])), .text("<rss/>"), .close]),
        Fault("not-http", "127.0.0.1 does not answer in HTTP", [.text("SSH-2.0-OpenSSH_9.2\r\n\r\n"), .close]),
        Fault(
            "gzip-that-is-none", "the compressed document cannot be unpacked",
            Reply.whole(200, ["Content-Encoding: gzip"])),
        Fault(
            "status-line-unreadable", "127.0.0.1 does not answer in HTTP",
            [.text("HTTP/1.1 two hundred\r\n\r\n"), .close]),
        Fault(
            "length-twice", "the answer was cut short: 5 of 5000 bytes came",
            [.send(Reply.head(200, ["Content-Length: 5", "Content-Length: 5000"])), .text("<rss>"), .close]),
        Fault(
            "br-that-is-none", "the compressed document cannot be unpacked",
            Reply.whole(200, ["Content-Encoding: br"])),
        Fault(
            "encoding-unknown", "the compressed document cannot be unpacked",
            Reply.whole(200, ["Content-Encoding: rot13"])),
    ]

    static let sizes: [Fault] = [
        Fault(
            "length-announced-too-large", "the document is larger than 64 kB",
            [.send(Reply.head(200, ["Content-Length: 1073741824"])), .hold]),
        Fault(
            "body-for-ever", "the document is larger than 64 kB",
            [.send(Reply.head(200)), .pour([UInt8](repeating: 0x20, count: 4096))]),
        Fault(
            "chunks-for-ever", "the document is larger than 64 kB",
            [
                .send(Reply.head(200, ["Transfer-Encoding: chunked"])),
                .pour(Reply.chunk([UInt8](repeating: 0x20, count: 4096))),
            ]),
        Fault(
            "gzip-bomb", "the document unpacks to more than 1 MB",
            [.send(Reply.head(200, ["Content-Encoding: gzip"])), .send(PackedBytes.bomb(matches: 4000)), .hold]),
        Fault(
            "gzip-of-nothing-for-ever", "the document is larger than 64 kB",
            [
                .send(Reply.head(200, ["Content-Encoding: gzip"]) + PackedBytes.gzipHeader),
                .pour(PackedBytes.nothing(blocks: 800)),
            ]),
        Fault(
            "headers-for-ever", "the header lines are larger than 32 kB",
            [.text("HTTP/1.1 200 OK\r\n"), .pour(Array("X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n".utf8))]),
        Fault(
            "header-line-for-ever", "the header lines are larger than 100 kB",
            [.text("HTTP/1.1 200 OK\r\nX: "), .pour([UInt8](repeating: 0x61, count: 4096))]),
    ]
}
