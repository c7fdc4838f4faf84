import Foundation

/// Runs a command of the user's shell on the terminal, which must have been given back before.
nonisolated enum Shell {
    /// Runs `command` with `text` on its standard input and waits for its end; answers what went wrong, if anything did.
    ///
    /// The text goes through an unnamed file, so that a command that does not read cannot hold us up.
    static func run(_ command: String, input text: String?) -> String? {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        if let text {
            guard let file = temporary(text) else { return "no room for the text in the temporary folder" }
            process.standardInput = file
        } else {
            process.standardInput = FileHandle.standardInput
        }
        process.standardOutput = FileHandle.standardOutput
        process.standardError = FileHandle.standardError
        do {
            try process.run()
            process.waitUntilExit()
        } catch {
            return "\(command): \(error.localizedDescription)"
        }
        return process.terminationStatus == 0 ? nil : "\(command) ended with \(process.terminationStatus)"
    }

    private static func temporary(_ text: String) -> FileHandle? {
        let file = FileManager.default.temporaryDirectory.appending(path: "bilat-\(UUID().uuidString)")
        guard
            FileManager.default.createFile(
                atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
        else { return nil }
        defer { try? FileManager.default.removeItem(at: file) }
        return FileHandle(forReadingAtPath: file.path)
    }
}
