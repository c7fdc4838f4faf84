import Dispatch
import Glibc

/// Tells when something changed in the folders where local sources are (inotify).
///
/// Where the kernel or the file system cannot tell (network disks), sources are still read when they are due.
final class FolderWatch {
    private let source: any DispatchSourceRead
    private var watched: [Int32: [(name: String, file: String?)]] = [:]
    private let descriptor: Int32

    /// `ready` is called on `queue` and must lead to `changes`. `paths` are files or folders.
    init?(queue: DispatchQueue, paths: [(name: String, path: String)], ready: @escaping @Sendable () -> Void) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        guard descriptor >= 0 else { return nil }
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        for (name, path) in paths { add(name, path) }
        source.setCancelHandler { [descriptor] in close(descriptor) }
        source.setEventHandler(handler: ready)
        source.resume()
    }

    deinit {
        source.cancel()
    }

    /// A folder is watched itself; for a file its folder is, since editors put a new file in the old one's place.
    private func add(_ name: String, _ path: String) {
        var status = stat()
        let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        let folder = isFolder ? path : path[..<slash].isEmpty ? "/" : String(path[..<slash])
        let events = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE)
        let number = inotify_add_watch(descriptor, folder, events)
        guard number >= 0 else { return }
        watched[number, default: []].append((name, isFolder ? nil : String(path[path.index(after: slash)...])))
    }

    /// The names of the sources in whose folders something changed since the last call, in order.
    func changes() -> [String] {
        var names: Set<String> = []
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { return names.sorted() }
            var rest = buffer[..<count]
            // struct inotify_event: wd, mask, cookie, len (4 bytes each), then len bytes of name.
            while rest.count >= 16 {
                let length = Int(number(rest.dropFirst(12)))
                let file = String(decoding: rest.dropFirst(16).prefix(length).prefix { $0 != 0 }, as: UTF8.self)
                let entries = watched[Int32(bitPattern: number(rest))] ?? []
                names.formUnion(entries.filter { $0.file == nil || $0.file == file }.map(\.name))
                rest = rest.dropFirst(16 + length)
            }
        }
    }

    private func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }
}
