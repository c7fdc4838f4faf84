import CCurl

/// One easy handle of libcurl at work on one request; lives on the poller's lane from start to answer.
final class Transfer {
    let id: Int
    let request: FetchRequest
    let settings: PollSettings
    let easy: UnsafeMutableRawPointer
    private let errorText: UnsafeMutablePointer<CChar>
    private var lists: [UnsafeMutablePointer<curl_slist>] = []

    private(set) var body: [UInt8] = []
    private var headerBytes = 0
    private(set) var hasAllHeaders = false
    private var discardedBytes = 0
    /// Why we ended it ourselves.
    private(set) var stopReason: PollFailure?
    /// An address we did not talk to; the name may have others.
    private(set) var refusal: PollFailure?

    /// Nil where libcurl has no memory for it.
    init?(id: Int, request: FetchRequest, settings: PollSettings) {
        guard let easy = curl_easy_init() else { return nil }
        self.id = id
        self.request = request
        self.settings = settings
        self.easy = easy
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        setUp()
    }

    deinit {
        curl_easy_cleanup(easy)
        for list in lists { curl_slist_free_all(list) }
        errorText.deallocate()
    }

    /// libcurl's own words for what went wrong, which may be more exact than the code.
    func detail(of code: CURLcode) -> String {
        errorText[0] == 0 ? String(cString: curl_easy_strerror(code)) : String(cString: errorText)
    }

    /// A list for libcurl that lives as long as this transfer.
    func list(_ lines: [String]) -> UnsafeMutablePointer<curl_slist>? {
        let list = lines.reduce(nil) { curl_slist_append($0, $1) }
        if let list { lists.append(list) }
        return list
    }

    func giveErrorBuffer() {
        bilat_easy_set_pointer(easy, CURLOPT_ERRORBUFFER, errorText)
    }

    // MARK: What libcurl reports

    /// Takes unpacked bytes of the body; false ends the transfer.
    func receive(_ bytes: UnsafeRawBufferPointer) -> Bool {
        guard isWanted else {
            discardedBytes += bytes.count
            return discardedBytes <= Self.mostDiscarded
        }
        // libcurl may read a megabyte between two reports of progress.
        guard progress(wireBytes: number(CURLINFO_SIZE_DOWNLOAD_T)) else { return false }
        let cap = min(request.bodyCap ?? settings.bodyCap, settings.bodyCap)
        if body.count + bytes.count > cap {
            let isPacked = header("Content-Encoding") != nil
            return stop(isPacked ? .unpacksTooLarge(cap) : .tooLarge(cap))
        }
        body.append(contentsOf: bytes)
        return true
    }

    /// Counts header bytes, since libcurl 7.88 bounds one line but not their number.
    func receiveHeader(_ line: UnsafeRawBufferPointer) -> Bool {
        headerBytes += line.count
        // An interim answer's headers end too, but are not the answer.
        hasAllHeaders = statusCode >= 200 && (line.first == 0x0d || line.first == 0x0a)
        return headerBytes <= settings.headerCap || stop(.headersTooLarge(settings.headerCap))
    }

    func progress(wireBytes: Int) -> Bool {
        wireBytes <= settings.wireCap || stop(.tooLarge(settings.wireCap))
    }

    /// Judges the address a socket is to be opened to, or that a kept connection leads to.
    func mayTalk(to address: NetworkAddress?) -> Bool {
        guard request.proxy == nil, let address else { return true }
        guard let kind = request.rule.refusal(of: address) else { return true }
        refusal = .addressRefused(
            host: request.address.host, address: address.text, kind: kind, afterRedirect: request.isAfterRedirect)
        return false
    }

    /// Only documents are kept; a short error page is read away so that the connection can be used again.
    private var isWanted: Bool { (200..<300).contains(statusCode) }
    private static let mostDiscarded = 64 << 10

    private func stop(_ reason: PollFailure) -> Bool {
        stopReason = stopReason ?? reason
        return false
    }
}
