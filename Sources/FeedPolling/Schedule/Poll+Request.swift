import EventModel

extension Poll {
    /// The request for the address in hand. Validators go only to the address they came from,
    /// and not when the last whole document is old; credentials only to the origin the dossier names.
    func request(_ settings: PollSettings, proxy: ProxyChoice, now: Timestamp) -> FetchRequest {
        let age = memory.wholeAt.map { now.seconds(since: $0) } ?? 0
        let credential = settings.credentials[source.name]
        let mayAsk =
            memory.url == Redaction(credential)(address.text) && (0...settings.wholeDocumentEvery).contains(age)
            && errand == nil
        return FetchRequest(
            address: address, etag: mayAsk ? memory.etag : nil, lastModified: mayAsk ? memory.lastModified : nil,
            deadline: settings.deadline - spent,
            rule: AddressRule(
                allowsPrivateAddress: source.allowsPrivateAddress, takenAsPublic: settings.addressesTakenAsPublic),
            isAfterRedirect: visited.count > 1, proxy: proxy.proxy(for: address),
            userAgent: source.userAgent ?? settings.userAgent,
            credential: address.isSameOrigin(as: home) ? credential : nil, tail: errand?.tail,
            bodyCap: listing == nil ? errand?.bodyCap : Self.listCap)
    }

    /// Most bytes of a list of files.
    private static let listCap = 1 << 20

    /// What stands against sending `request` at all.
    func refusal(of request: FetchRequest) -> PollFailure? {
        if request.credential != nil, address.scheme != "https", !source.allowsPrivateAddress {
            return .credentialInTheOpen(host: address.host)
        }
        if request.proxy != nil, let kind = request.rule.refusal(ofHost: address.host) {
            return .addressRefused(
                host: address.host, address: nil, kind: kind, afterRedirect: request.isAfterRedirect)
        }
        return nil
    }

    /// What the errand wants next, once all addresses for what it asked for have been tried.
    mutating func errandStep(after answer: FetchAnswer, _ failure: PollFailure?, now: Timestamp) -> FilesErrand.Next {
        if let failure { return errand?.giveUp(failure) ?? .end(failure) }
        let url = address.text
        return errand?.take(answer, url: url, now: now) ?? .end(nil)
    }

    /// Notes what was asked and answered.
    mutating func note(_ request: FetchRequest, _ answer: FetchAnswer) {
        let lines = answer.headers.filter { !$0.lowercased().hasPrefix("set-cookie:") }
        exchanges.append(
            HTTPExchange(
                url: address.text, requestHeaders: ["User-Agent: \(request.userAgent)"] + request.headerLines,
                status: answer.status, responseHeaders: lines, elapsed: answer.elapsed))
    }
}
