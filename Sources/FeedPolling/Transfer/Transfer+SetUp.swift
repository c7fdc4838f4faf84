import CCurl

extension Transfer {
    /// Tells libcurl everything about the request and whom to call back.
    func setUp() {
        giveErrorBuffer()
        setAddress()
        setLimits()
        setHeaders()
        setCallbacks()
    }

    private func setAddress() {
        set(CURLOPT_URL, request.askedText)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        // Redirects are steps of our own, judged one by one.
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_PROXY, request.proxy ?? "")
        if request.proxy != nil { set(CURLOPT_NOPROXY, "") }
        // With a directory beside the file libcurl reads all of it anew for each connection (20 ms of CPU).
        if CurlLibrary.hasAuthorityFile { bilat_easy_set_string(easy, CURLOPT_CAPATH, nil) }
        if let pins = list(settings.pinnedNames) { bilat_easy_set_list(easy, CURLOPT_RESOLVE, pins) }
    }

    private func setLimits() {
        set(CURLOPT_NOSIGNAL, 1)
        // Otherwise ending a transfer that still waits for DNS blocks the lane until the resolver gives up.
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_TIMEOUT_MS, max(1, request.deadline))
        set(CURLOPT_CONNECTTIMEOUT_MS, connectLimit)
        set(CURLOPT_LOW_SPEED_LIMIT, settings.minimumRate)
        set(CURLOPT_LOW_SPEED_TIME, settings.minimumRateSeconds)
        set(CURLOPT_MAXFILESIZE, min(settings.wireCap, 1 << 30))
    }

    /// Milliseconds.
    var connectLimit: Int { max(1, min(request.deadline, settings.connectDeadline)) }

    private func setHeaders() {
        set(CURLOPT_USERAGENT, request.userAgent)
        // Empty means all that this libcurl can unpack; a part of a packed document cannot be unpacked.
        if request.tail == nil { set(CURLOPT_ACCEPT_ENCODING, "") }
        let lines = request.headerLines + [request.credential?.headerLine].compactMap(\.self)
        if let list = list(lines) { bilat_easy_set_list(easy, CURLOPT_HTTPHEADER, list) }
    }

    private func setCallbacks() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        for option in [
            CURLOPT_WRITEDATA, CURLOPT_HEADERDATA, CURLOPT_XFERINFODATA, CURLOPT_PREREQDATA, CURLOPT_OPENSOCKETDATA,
        ] {
            bilat_easy_set_pointer(easy, option, context)
        }
        bilat_easy_set_bytes(easy, CURLOPT_WRITEFUNCTION, onBody)
        bilat_easy_set_bytes(easy, CURLOPT_HEADERFUNCTION, onHeader)
        bilat_easy_set_progress(easy, onProgress)
        set(CURLOPT_NOPROGRESS, 0)
        bilat_easy_set_before_request(easy, onRequest)
        bilat_easy_set_open_socket(easy, onOpenSocket)
    }

    private func set(_ option: CURLoption, _ value: Int) {
        bilat_easy_set_long(easy, option, value)
    }

    private func set(_ option: CURLoption, _ value: String) {
        bilat_easy_set_string(easy, option, value)
    }
}

// libcurl calls these on the lane, inside our own calls of it, with the transfer as context.

private func transfer(_ context: UnsafeMutableRawPointer?) -> Transfer? {
    context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
}

private let onBody: bilat_bytes_callback = { bytes, size, count, context in
    let length = size * count
    let isTaken = transfer(context)?.receive(UnsafeRawBufferPointer(start: bytes, count: length)) ?? false
    return isTaken ? length : length &+ 1
}

private let onHeader: bilat_bytes_callback = { bytes, size, count, context in
    let length = size * count
    let isTaken = transfer(context)?.receiveHeader(UnsafeRawBufferPointer(start: bytes, count: length)) ?? false
    return isTaken ? length : length &+ 1
}

private let onProgress: bilat_progress_callback = { context, _, downNow, _, _ in
    transfer(context)?.progress(wireBytes: Int(downNow)) ?? false ? 0 : 1
}

private let onRequest: bilat_before_request_callback = { context, remoteAddress, _, _, _ in
    let address = remoteAddress.flatMap { NetworkAddress(String(cString: $0)) }
    return transfer(context)?.mayTalk(to: address) ?? false ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
}

private let onOpenSocket: bilat_open_socket_callback = { context, _, address in
    guard let address, let socketAddress = bilat_address(address) else { return -1 }
    let isAllowed = transfer(context)?.mayTalk(to: NetworkAddress(socketAddress)) ?? false
    return isAllowed ? bilat_open_socket(address) : -1
}
