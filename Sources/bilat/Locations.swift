import Foundation

/// The one place that knows where files of the program live (XDG Base Directory Specification).
nonisolated struct Locations: Sendable {
    private let environment: [String: String]

    init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.environment = environment
    }

    var userDossiers: String { configuration + "/dossiers" }
    /// The user's settings.
    var settings: String { configuration + "/config.yaml" }
    var userThemes: String { configuration + "/themes" }
    /// What sources want to see before they answer; read only where nobody else can.
    var credentials: String { configuration + "/credentials" }

    /// The user's own file of a dossier.
    func userDossier(_ name: String) -> String { "\(userDossiers)/\(name).yaml" }

    /// The archive of a dossier.
    func archive(of dossier: String) -> String {
        "\(folder("XDG_DATA_HOME", else: ".local/share"))/bilat/\(dossier).sqlite"
    }

    /// What the program remembers of its user between runs.
    var state: String { folder("XDG_STATE_HOME", else: ".local/state") + "/bilat" }

    /// Creates the folder a file is to stand in.
    func prepareFolder(of file: String) throws {
        let folder = URL(filePath: file).deletingLastPathComponent().path
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw Failure(
                "cannot create the folder \(folder): \(error.localizedDescription); choose another with --archive")
        }
    }

    private var configuration: String { folder("XDG_CONFIG_HOME", else: ".config") + "/bilat" }

    /// An XDG folder; the specification says that a relative path is to be ignored.
    private func folder(_ variable: String, else fallback: String) -> String {
        if let path = environment[variable], path.hasPrefix("/") { return path }
        return "\(environment["HOME"] ?? FileManager.default.currentDirectoryPath)/\(fallback)"
    }
}
