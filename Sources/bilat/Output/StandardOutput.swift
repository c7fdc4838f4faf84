import Glibc

/// Data for programs and people, written whole and without Foundation's copies.
nonisolated enum StandardOutput {
    /// Writes all bytes; a closed pipe ends the program quietly by SIGPIPE.
    static func write(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(STDOUT_FILENO, buffer.baseAddress! + written, buffer.count - written)
                if count < 0, errno != EINTR { exit(ExitStatus.failure.rawValue) }
                if count > 0 { written += count }
            }
        }
    }

    /// Writes one line at once, so that a reader sees it when it happens.
    static func writeLine(_ line: String) {
        write(Array((line + "\n").utf8))
    }
}
