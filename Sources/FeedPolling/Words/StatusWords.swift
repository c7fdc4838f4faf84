/// What an HTTP status means for somebody who waits for a feed.
enum StatusWords {
    static func text(_ status: Int) -> String {
        "HTTP \(status): \(known[status] ?? family(status))"
    }

    private static let known: [Int: String] = [
        204: "the server sends no document",
        205: "the server sends no document",
        206: "the server sends only a part of the document",
        400: "the server does not understand the request; check the address",
        401: "the server wants a login",
        402: "the server wants a payment",
        403: "the server refuses us",
        404: "no feed at this address; check it",
        405: "this address is not meant to be read",
        406: "the server has nothing we can read",
        408: "the server gave up waiting",
        410: "the feed is gone for good; look for its new address",
        421: "the server does not answer for this name",
        429: "asked too often",
        451: "withheld for legal reasons",
        500: "the server has an error of its own",
        502: "the server behind the front door does not answer",
        503: "the server is overloaded or in maintenance",
        504: "the server behind the front door is too slow",
    ]

    private static func family(_ status: Int) -> String {
        switch status {
        case 300..<400: "a redirect of a kind that is not followed"
        case 400..<500: "the server rejects the request"
        case 500..<600: "the server has an error of its own"
        default: "an answer that is none"
        }
    }
}
