/// The files of `Themes/`, which travel inside the program.
enum ShippedThemes {
    /// Name and text, in the order in which a user should meet them.
    static let texts: [(name: String, text: String)] = [
        ("dark", PackageResources.dark_yaml),
        ("light", PackageResources.light_yaml),
        ("high-contrast", PackageResources.high_contrast_yaml),
        ("colour-blind-safe", PackageResources.colour_blind_safe_yaml),
        ("terminal", PackageResources.terminal_yaml),
        ("mono", PackageResources.mono_yaml),
    ].map { ($0, String(decoding: $1, as: UTF8.self)) }
}
