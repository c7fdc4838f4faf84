/// Why a theme could not be had.
public enum ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No theme of this name; the nearest that exists, and all that exist.
    case unknown(name: String, nearest: String?, all: [String])
    /// The file exists but cannot be read, with the system's reason.
    case unreadable(path: String, reason: String)
    /// The file was read and is wrong in these places.
    case wrong([ThemeMistake])

    public var description: String {
        switch self {
        case .unknown(let name, let nearest, let all):
            "no theme is called “\(name)”\(nearest.map { "; did you mean “\($0)”?" } ?? "") (there are: "
                + all.joined(separator: ", ") + ")"
        case .unreadable(let path, let reason): "\(path): \(reason)"
        case .wrong(let mistakes): mistakes.map(\.description).joined(separator: "\n")
        }
    }
}
