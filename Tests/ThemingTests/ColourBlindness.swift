import Foundation

/// How a colour looks without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1.0, linear RGB).
enum ColourBlindness: String, CaseIterable {
    case protanopia, deuteranopia, tritanopia

    private var matrix: [[Double]] {
        switch self {
        case .protanopia:
            [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
        case .deuteranopia:
            [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
        case .tritanopia:
            [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
        }
    }

    /// The CIE76 difference (about 2.3 is just noticeable) that is left between two 0xRRGGBB colours.
    func difference(_ one: UInt32, _ other: UInt32) -> Double {
        let (first, second) = (Self.lab(seen(one)), Self.lab(seen(other)))
        return zip(first, second).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
    }

    private func seen(_ rgb: UInt32) -> [Double] {
        let linear = Contrast.linear(rgb)
        return matrix.map { row in max(0, min(1, zip(row, linear).map { $0 * $1 }.reduce(0, +))) }
    }

    private static func lab(_ linear: [Double]) -> [Double] {
        let (r, g, b) = (linear[0], linear[1], linear[2])
        let x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
        let y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
        let z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
        return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
    }

    private static func f(_ value: Double) -> Double {
        value > 0.008856 ? cbrt(value) : 7.787 * value + 16 / 116
    }
}
