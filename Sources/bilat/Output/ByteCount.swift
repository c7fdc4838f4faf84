/// A number of bytes in words.
nonisolated enum ByteCount {
    /// `812 B`, `4.2 kB`, `17 MB`.
    static func words(_ count: Int64) -> String {
        var value = Double(count)
        for unit in ["B", "kB", "MB", "GB"] {
            if value < 1000 { return "\(digits(value, isWhole: unit == "B")) \(unit)" }
            value /= 1000
        }
        return "\(digits(value, isWhole: false)) TB"
    }

    private static func digits(_ value: Double, isWhole: Bool) -> String {
        isWhole || value >= 10 ? String(Int(value.rounded())) : String((value * 10).rounded() / 10)
    }
}
