import Foundation

/// Opens web addresses outside the terminal.
nonisolated enum Browser {
    /// Starts the user's browser on an http or https address; answers what went wrong, if anything did.
    static func open(_ address: String) -> String? {
        guard let url = URL(string: address), let scheme = url.scheme?.lowercased(), ["http", "https"].contains(scheme)
        else { return "only http and https addresses are opened: \(address)" }
        let environment = ProcessInfo.processInfo.environment
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [environment["BROWSER"] ?? "xdg-open", address]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do {
            try process.run()
            return nil
        } catch {
            return "no browser could be started (\(error.localizedDescription)); “y” copies the citation"
        }
    }
}
