import CCurl

extension Transfer {
    /// What it came to, once libcurl has reported `code`.
    func answer(_ code: CURLcode) -> FetchAnswer {
        let status = statusCode
        return FetchAnswer(
            status: status == 0 ? nil : status, etag: header("ETag"), lastModified: header("Last-Modified"),
            contentType: header("Content-Type"), location: header("Location"), retryAfter: header("Retry-After"),
            mitigation: header("cf-mitigated"), headers: headers, body: body, failure: failure(code),
            elapsed: Int(number(CURLINFO_TOTAL_TIME_T) / 1000))
    }

    /// All lines of the last response's head in their order.
    private var headers: [String] {
        var lines: [String] = []
        var last: UnsafeMutablePointer<curl_header>?
        while let header = curl_easy_nextheader(easy, UInt32(CURLH_HEADER), -1, last) {
            lines.append("\(String(cString: header.pointee.name)): \(String(cString: header.pointee.value))")
            last = header
        }
        return lines
    }

    /// 0 before a status line came.
    var statusCode: Int {
        var value = 0
        bilat_easy_get_long(easy, CURLINFO_RESPONSE_CODE, &value)
        return value
    }

    func number(_ info: CURLINFO) -> Int {
        var value: curl_off_t = 0
        bilat_easy_get_offset(easy, info, &value)
        return Int(value)
    }

    /// The first such header of the last response, not of a proxy or an interim one.
    func header(_ name: String) -> String? {
        var found: UnsafeMutablePointer<curl_header>?
        guard curl_easy_header(easy, name, 0, UInt32(CURLH_HEADER), -1, &found) == CURLHE_OK, let found else {
            return nil
        }
        return String(cString: found.pointee.value)
    }
}
