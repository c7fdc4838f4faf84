/// A set of dimensions in one byte, with the leading one kept apart.
public struct DimensionSet: Hashable, Sendable {
    /// Bits 0…3 by the order of `RelationDimension.allCases`, bits 4…6 the place of the leading one plus one.
    public var bits: UInt8

    public init(bits: UInt8) {
        self.bits = bits
    }

    public init(_ dimensions: [RelationDimension]) {
        bits = dimensions.reduce(0) { $0 | Self.bit(of: $1) }
        if let leading = dimensions.first { bits |= (Self.place(of: leading) + 1) << 4 }
    }

    public func contains(_ dimension: RelationDimension) -> Bool {
        bits & Self.bit(of: dimension) != 0
    }

    /// The most important dimension.
    public var leading: RelationDimension? {
        let place = Int(bits >> 4)
        return place == 0 ? nil : RelationDimension.allCases[place - 1]
    }

    public var isEmpty: Bool { bits & 0x0F == 0 }

    private static func place(of dimension: RelationDimension) -> UInt8 {
        switch dimension {
        case .economic: 0
        case .military: 1
        case .diplomatic: 2
        case .tech: 3
        }
    }

    private static func bit(of dimension: RelationDimension) -> UInt8 {
        1 << place(of: dimension)
    }
}
