import Glibc

/// A folder of its own for one test; gone with it.
final class TestFolder: Sendable {
    let path: String

    init() {
        path = "/tmp/bilat-polling-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        mkdir(path, 0o700)
    }

    deinit {
        for name in (try? LocalNames.all(in: path)) ?? [] {
            if unlink("\(path)/\(name)") != 0 { rmdir("\(path)/\(name)") }
        }
        rmdir(path)
    }

    /// Puts a file in place in one step, as careful programs do; its time of change is `seconds` since 1970.
    func put(_ name: String, _ text: String, at seconds: Int = 1_795_000_000) {
        let draft = "\(path)/.draft"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        write(descriptor, text, text.utf8.count)
        let time = timespec(tv_sec: seconds, tv_nsec: 0)
        _ = [time, time].withUnsafeBufferPointer { futimens(descriptor, $0.baseAddress) }
        close(descriptor)
        rename(draft, "\(path)/\(name)")
    }

    func remove(_ name: String) {
        unlink("\(path)/\(name)")
    }

    func link(_ name: String, to target: String) {
        symlink(target, "\(path)/\(name)")
    }

    func url(_ name: String = "") -> String {
        "file://\(path)" + (name.isEmpty ? "" : "/\(name)")
    }
}

/// All names in a folder, hidden ones included.
private enum LocalNames {
    static func all(in path: String) throws -> [String] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
