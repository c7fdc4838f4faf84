import Dispatch
import Foundation
import Glibc

/// One HTTP exchange by hand, so that the server is judged by its bytes and not by a client's cache.
struct RawRequest {
    var port: UInt16
    var path: String
    var headers: [String] = []

    struct Response {
        var status: Int
        var head: String
        var body: String

        init(text: String) {
            let parts = text.components(separatedBy: "\r\n\r\n")
            status = Int(text.split(separator: " ").dropFirst().first ?? "") ?? 0
            head = parts[0]
            body = parts.dropFirst().joined(separator: "\r\n\r\n")
        }

        func header(_ name: String) -> String? {
            let prefix = name.lowercased() + ": "
            let line = head.components(separatedBy: "\r\n").first { $0.lowercased().hasPrefix(prefix) }
            return line.map { String($0.dropFirst(prefix.count)) }
        }
    }

    func send() async -> Response {
        await withCheckedContinuation { continuation in
            // Not on the cooperative pool: its few threads are the server's.
            DispatchQueue.global().async { continuation.resume(returning: Response(text: exchange())) }
        }
    }

    private func exchange() -> String {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        guard connect(descriptor) == 0 else { return "" }
        let lines = ["GET \(path) HTTP/1.1", "Host: 127.0.0.1", "Connection: close"] + headers + ["", ""]
        let request = Array(lines.joined(separator: "\r\n").utf8)
        guard Glibc.send(descriptor, request, request.count, 0) == request.count else { return "" }
        return String(decoding: bytesUntilClose(descriptor), as: UTF8.self)
    }

    private func connect(_ descriptor: Int32) -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    private func bytesUntilClose(_ descriptor: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            guard count > 0 else { return bytes }
            bytes += chunk[..<count]
        }
    }
}
