/// HTTP answers as bytes.
enum Reply {
    static let feed = #"<?xml version="1.0"?><rss version="2.0"><channel><title>A</title></channel></rss>"#

    /// A whole, correct answer.
    static func whole(_ status: Int = 200, _ headers: [String] = [], body: String = feed) -> [ServerStep] {
        whole(status, headers, body: Array(body.utf8))
    }

    static func whole(_ status: Int = 200, _ headers: [String] = [], body: [UInt8]) -> [ServerStep] {
        [.send(head(status, headers + ["Content-Length: \(body.count)"]) + body)]
    }

    /// An answer without a body, as 304 and redirects have it.
    static func bare(_ status: Int, _ headers: [String] = []) -> [ServerStep] {
        [.send(head(status, headers + (status == 304 || status == 204 ? [] : ["Content-Length: 0"])))]
    }

    static func head(_ status: Int, _ headers: [String] = []) -> [UInt8] {
        let lines = ["HTTP/1.1 \(status) Any"] + headers
        return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    }

    static func chunk(_ bytes: [UInt8]) -> [UInt8] {
        Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8)
    }
}
