/// Figures as they are written everywhere: one decimal, true minus, never “−0.0”.
public enum FigureText {
    /// `+0.3`, `−0.2`, `0.0`.
    public static func signed(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        if tenths == 0 { return "0.0" }
        return (tenths > 0 ? "+" : "−") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// `0.3`.
    public static func plain(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return (tenths < 0 ? "−" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    /// A line's figure: signed for talk and deeds, plain for front and friction.
    public static func figure(_ value: Double, of line: RelationLine) -> String {
        line.isIntensity ? plain(value) : signed(value)
    }

    /// `64 %`.
    public static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
