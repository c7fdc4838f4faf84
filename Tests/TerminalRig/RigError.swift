/// Why a wait ended without what was waited for; carries the screen as it stood.
public struct RigError: Error, CustomStringConvertible {
    public var what: String
    public var screen: String

    public var description: String { "\(what)\n--- screen ---\n\(screen)\n--------------" }
}
