import Glibc

/// A blocking TCP socket on 127.0.0.1.
struct LoopbackSocket: Hashable, Sendable {
    let descriptor: Int32

    /// A listening socket on a port of the system's choice.
    static func listening() throws(SocketFailure) -> (socket: LoopbackSocket, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw SocketFailure(call: "socket", code: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let result = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address -> Int32 in
                guard bind(descriptor, address, size) == 0, listen(descriptor, 64) == 0 else { return -1 }
                return getsockname(descriptor, address, &size)
            }
        }
        guard result == 0 else { throw SocketFailure(call: "bind", code: errno) }
        return (LoopbackSocket(descriptor: descriptor), UInt16(bigEndian: address.sin_port))
    }

    /// The next connection; nil once the socket is shut down.
    func accepted() -> LoopbackSocket? {
        while true {
            let descriptor = accept(self.descriptor, nil, nil)
            if descriptor >= 0 {
                // So that no program under test inherits it.
                _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
                return LoopbackSocket(descriptor: descriptor)
            }
            guard errno == EINTR || errno == ECONNABORTED else { return nil }
        }
    }

    /// What has arrived, at most 64 KB; empty at the end of the stream and on an error.
    func received() -> [UInt8] {
        var chunk = [UInt8](repeating: 0, count: 65_536)
        var count = recv(descriptor, &chunk, chunk.count, 0)
        while count < 0, errno == EINTR { count = recv(descriptor, &chunk, chunk.count, 0) }
        return count > 0 ? Array(chunk[..<count]) : []
    }

    /// Whether all of it was taken; a client that hangs up is no signal.
    func send(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.send(descriptor, part.baseAddress, part.count, Int32(MSG_NOSIGNAL))
                guard count > 0 || errno == EINTR else { return false }
                rest = rest.dropFirst(max(0, count))
            }
            return true
        }
    }

    /// Wakes whoever waits on it, in any thread.
    func shutDown() {
        _ = shutdown(descriptor, Int32(SHUT_RDWR))
    }

    func close() {
        _ = Glibc.close(descriptor)
    }
}
