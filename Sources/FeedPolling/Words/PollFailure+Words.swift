extension PollFailure {
    /// One short sentence for the user, without a full stop: what is wrong and, where there is something to do, what.
    var words: String {
        switch self {
        case .badAddress, .nameUnknown, .proxy, .connectionRefused, .unreachable, .addressRefused, .certificate, .tls:
            connectionWords
        case .redirectWithoutAddress, .redirectUnreadable, .redirectScheme, .redirectDowngrade, .redirectLoop,
            .redirectsTooMany:
            redirectWords
        case .status(let status): StatusWords.text(status)
        case .wall(let status): "HTTP \(status): a bot wall answers instead of the feed; open it in a browser"
        case .unaskedNotModified: "HTTP 304 (not modified) although the whole document was asked for"
        case .quiet(let until): "not asked: the server wants no request before \(until)"
        case .credentialInTheOpen(let host):
            "not asked: its credential would go to \(host) over plain http; write https into the dossier"
        case .other(let text): text
        default: transferWords
        }
    }

    private var connectionWords: String {
        switch self {
        case .badAddress(let text):
            "the address “\(text)” cannot be read; it must begin with http://, https:// or file:///"
        case .nameUnknown(let host): "the name \(host) is not known to DNS; check the address and the network"
        case .proxy(let detail): "the proxy of the environment does not work: \(detail)"
        case .connectionRefused(let host, let port): "\(host) refuses connections on port \(port)"
        case .unreachable(let host, let detail): "\(host) cannot be reached: \(detail)"
        case .certificate(let host, let detail): "the certificate of \(host) is not trusted: \(detail)"
        case .tls(let host, let detail): "no secure connection to \(host): \(detail)"
        case .addressRefused(let host, let address, let kind, true):
            "redirect refused: \(Self.subject(host, address)) is \(kind)"
        case .addressRefused(let host, let address, let kind, false):
            "refused: \(Self.subject(host, address)) is \(kind); set allowsPrivateAddress if it is meant"
        default: "the poll failed (\(self))"
        }
    }

    private var transferWords: String {
        switch self {
        case .connectTimeout(let host, let limit): "no connection to \(host) within \(DurationWords.text(limit))"
        case .answerTimeout(let host, let limit): "\(host) gave no whole answer within \(DurationWords.text(limit))"
        case .bodyTimeout(let bytes, let limit):
            "the document was not complete within \(DurationWords.text(limit)); \(bytes) bytes had come"
        case .tooSlow(let host, let rate, let seconds):
            "\(host) sends too slowly: under \(rate) bytes a second for \(seconds) s"
        case .tooLarge(let limit): "the document is larger than \(SizeWords.text(limit))"
        case .unpacksTooLarge(let limit): "the document unpacks to more than \(SizeWords.text(limit))"
        case .headersTooLarge(let limit): "the header lines are larger than \(SizeWords.text(limit))"
        case .empty(let status): "HTTP \(status) with an empty document"
        case .cutShort(let bytes, let expected?): "the answer was cut short: \(bytes) of \(expected) bytes came"
        case .cutShort(let bytes, nil): "the answer was cut short after \(bytes) bytes"
        case .closedWithoutAnswer(let host): "\(host) closed the connection without an answer"
        case .notHTTP(let host): "\(host) does not answer in HTTP"
        case .encoding: "the compressed document cannot be unpacked"
        default: "the poll failed (\(self))"
        }
    }

    private var redirectWords: String {
        switch self {
        case .redirectWithoutAddress: "redirect without an address"
        case .redirectUnreadable(let text): "redirect to an address that cannot be read: “\(text.prefix(200))”"
        case .redirectScheme(let scheme): "redirect refused: it leads to a \(scheme.prefix(40)): address"
        case .redirectDowngrade(let url): "redirect refused: it leads from https to plain http (\(url.prefix(200)))"
        case .redirectLoop(let url): "redirect refused: it leads in a circle (\(url.prefix(200)))"
        case .redirectsTooMany(let most): "redirect refused: more than \(most) in a row"
        default: "the poll failed (\(self))"
        }
    }

    private static func subject(_ host: String, _ address: String?) -> String {
        guard let address, address != host else { return host }
        return "\(host) (\(address))"
    }
}
