import CVTerm
import Glibc
import ScreenModel

/// How wide others take a character to be.
public enum RigWidth {
    /// The C library in a locale of UTF-8; nil for what it does not know.
    public static func library(_ scalar: Unicode.Scalar) -> Int? {
        _ = utf8
        let columns = Int(rig_library_columns(scalar.value))
        return columns < 0 ? nil : columns
    }

    /// How far the terminal of the rig moves its cursor for each character after an `a`.
    public static func emulator(_ scalars: [Unicode.Scalar]) -> [Int] {
        let emulator = Emulator(size: Size(width: 10, height: 1))
        return scalars.map { scalar in
            _ = emulator.feed(Array("\r\u{1B}[Ka\(scalar)".utf8)[...])
            return emulator.column - 1
        }
    }

    private static let utf8: Bool = setlocale(LC_CTYPE, "C.UTF-8") != nil
}
