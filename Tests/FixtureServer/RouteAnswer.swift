/// What a route says to one request.
struct RouteAnswer: Hashable, Sendable {
    var status: Int
    /// The version the headers come from; nil where there is none.
    var version: FixtureVersion?

    /// Status line, headers in a fixed order and body, as they go over the wire.
    func bytes(to request: RequestHead) -> [UInt8] {
        let body = status == 304 ? [] : version?.body ?? Array("no such route\n".utf8)
        var lines = ["HTTP/1.1 \(status) \(phrase)"]
        lines += headers(of: version)
        if status != 304 { lines.append("Content-Length: \(body.count)") }
        lines.append("Connection: \(request.keepsAlive ? "keep-alive" : "close")")
        let head = Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
        return request.method == "HEAD" ? head : head + body
    }

    private func headers(of version: FixtureVersion?) -> [String] {
        guard let version else { return ["Content-Type: text/plain"] }
        var lines = ["Content-Type: \(version.contentType)"]
        if let etag = version.etag { lines.append("ETag: \(etag)") }
        if let modified = version.lastModified { lines.append("Last-Modified: \(HTTPDate.text(modified))") }
        return lines + version.headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    }

    private var phrase: String {
        switch status {
        case 200: "OK"
        case 304: "Not Modified"
        case 404: "Not Found"
        default: "Fixture"
        }
    }
}
