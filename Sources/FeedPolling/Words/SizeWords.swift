/// Sizes as a reader wants them.
enum SizeWords {
    /// `512 bytes`, `128 kB`, `24 MB` (powers of 1024, rounded down).
    static func text(_ bytes: Int) -> String {
        switch bytes {
        case ..<1024: "\(bytes) bytes"
        case ..<(1 << 20): "\(bytes >> 10) kB"
        default: "\(bytes >> 20) MB"
        }
    }
}
