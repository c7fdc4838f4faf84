import CCurl

extension Transfer {
    /// libcurl's code as a failure in our terms; nil for a whole answer.
    func failure(_ code: CURLcode) -> PollFailure? {
        if code == CURLE_OK { return nil }
        if let stopReason { return stopReason }
        let host = request.address.host
        switch code {
        case CURLE_URL_MALFORMAT: return .badAddress(request.address.text)
        case CURLE_COULDNT_RESOLVE_HOST: return .nameUnknown(host: host)
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: return .proxy(detail(of: code))
        case CURLE_COULDNT_CONNECT: return refusal ?? connectFailure(code)
        case CURLE_ABORTED_BY_CALLBACK: return refusal ?? .other(detail(of: code))
        case CURLE_OPERATION_TIMEDOUT: return timeout(code)
        case CURLE_PEER_FAILED_VERIFICATION: return .certificate(host: host, detail: detail(of: code))
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CIPHER, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
            return .tls(host: host, detail: tlsDetail(code))
        case CURLE_FILESIZE_EXCEEDED: return .tooLarge(settings.wireCap)
        default: return exchangeFailure(code)
        }
    }

    private func exchangeFailure(_ code: CURLcode) -> PollFailure? {
        let host = request.address.host
        switch code {
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: return .notHTTP(host: host)
        case CURLE_GOT_NOTHING: return .closedWithoutAnswer(host: host)
        case CURLE_PARTIAL_FILE: return cutShort
        case CURLE_RECV_ERROR where request.proxy != nil && statusCode == 0: return .proxy(detail(of: code))
        case CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            return statusCode == 0 ? .closedWithoutAnswer(host: host) : cutShort
        case CURLE_BAD_CONTENT_ENCODING: return .encoding
        // Error pages are given up after a while; the status says it all.
        case CURLE_WRITE_ERROR: return isDocument ? .encoding : nil
        // libcurl 7.88 reports a header line beyond its own bound so.
        case CURLE_OUT_OF_MEMORY where body.isEmpty: return .headersTooLarge(100 << 10)
        default: return .other(detail(of: code))
        }
    }

    /// Without what libcurl puts before the reason: the TLS library's version, or which of its calls failed.
    private func tlsDetail(_ code: CURLcode) -> String {
        let words = detail(of: code)
        for prefix in ["Recv failure: ", "Send failure: "] where words.hasPrefix(prefix) {
            return String(words.dropFirst(prefix.count))
        }
        guard words.hasPrefix("OpenSSL/"), let space = words.firstIndex(of: " ") else { return words }
        return String(words[words.index(after: space)...])
    }

    private var isDocument: Bool { (200..<300).contains(statusCode) }

    private var cutShort: PollFailure {
        let expected = number(CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)
        return .cutShort(bytes: number(CURLINFO_SIZE_DOWNLOAD_T), expected: expected < 0 ? nil : expected)
    }

    private func connectFailure(_ code: CURLcode) -> PollFailure {
        var number = 0
        bilat_easy_get_long(easy, CURLINFO_OS_ERRNO, &number)
        let text = number == 0 ? detail(of: code) : String(cString: bilat_error_text(Int32(number)))
        if request.proxy != nil { return .proxy(text) }
        let address = request.address
        switch Int32(number) {
        case ECONNREFUSED: return .connectionRefused(host: address.host, port: address.port)
        case ECONNRESET: return .closedWithoutAnswer(host: address.host)
        default: return .unreachable(host: address.host, detail: text)
        }
    }

    /// libcurl has one code for the total deadline, the connection's and the minimum rate; its words tell the last.
    private func timeout(_ code: CURLcode) -> PollFailure {
        let host = request.address.host
        if number(CURLINFO_PRETRANSFER_TIME_T) == 0 { return .connectTimeout(host: host, connectLimit) }
        if detail(of: code).hasPrefix("Operation too slow") {
            if !hasAllHeaders { return .answerTimeout(host: host, settings.minimumRateSeconds * 1000) }
            return .tooSlow(host: host, rate: settings.minimumRate, seconds: settings.minimumRateSeconds)
        }
        return hasAllHeaders
            ? .bodyTimeout(bytes: number(CURLINFO_SIZE_DOWNLOAD_T), settings.deadline)
            : .answerTimeout(host: host, settings.deadline)
    }
}
