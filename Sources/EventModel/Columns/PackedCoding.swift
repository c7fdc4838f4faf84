/// The closed sets of a row's coding in one word.
struct PackedCoding: Hashable, Sendable {
    private var bits: UInt64 = 0

    init(row: EventRow, dyad: Dyad) {
        put(Self.place(of: row.relevance, in: Self.relevances), in: Field.relevance)
        put(Self.directionPlace(of: row.direction, dyad: dyad), in: Field.direction)
        put(UInt64(row.dimensions.bits), in: Field.dimensions)
        put(Self.optionalPlace(of: row.root, in: Self.roots), in: Field.root)
        put(Self.optionalPlace(of: row.quad, in: Self.quads), in: Field.quad)
        put(row.polarity.map { UInt64(max(-2, min(2, $0)) + 3) } ?? 0, in: Field.polarity)
        put(Self.optionalPlace(of: row.register, in: Self.registers), in: Field.register)
        put(Self.place(of: row.rhetoric, in: Self.rhetorics), in: Field.rhetoric)
        put(row.isRoutine ? 1 : 0, in: Field.routine)
        put(Self.optionalPlace(of: row.modality, in: Self.modalities), in: Field.modality)
        put(row.isCorrected ? 1 : 0, in: Field.corrected)
        put(row.speakerRank.map { UInt64(max(1, min(15, $0))) } ?? 0, in: Field.speakerRank)
        if let corroboration = row.corroboration { put(corroboration) }
    }

    private mutating func put(_ corroboration: Corroboration) {
        put(1, in: Field.corroborated)
        put(corroboration.hasFirst ? 1 : 0, in: Field.hasFirst)
        put(corroboration.hasSecond ? 1 : 0, in: Field.hasSecond)
        put(Self.originPlace(of: corroboration.thirdOrigins), in: Field.thirdOrigins)
        put(Self.originPlace(of: corroboration.origins), in: Field.origins)
    }

    var relevance: Relevance { Self.relevances[Int(value(of: Field.relevance))] }
    var dimensions: DimensionSet { DimensionSet(bits: UInt8(value(of: Field.dimensions))) }
    var root: EventRoot? { Self.optionalCase(at: value(of: Field.root), of: Self.roots) }
    var quad: Quad? { Self.optionalCase(at: value(of: Field.quad), of: Self.quads) }
    var polarity: Int? { value(of: Field.polarity) == 0 ? nil : Int(value(of: Field.polarity)) - 3 }
    var register: Register? { Self.optionalCase(at: value(of: Field.register), of: Self.registers) }
    var rhetoric: Rhetoric { Self.rhetorics[Int(value(of: Field.rhetoric))] }
    var isRoutine: Bool { value(of: Field.routine) == 1 }
    var modality: Modality? { Self.optionalCase(at: value(of: Field.modality), of: Self.modalities) }
    var isCorrected: Bool { value(of: Field.corrected) == 1 }
    var speakerRank: Int? { value(of: Field.speakerRank) == 0 ? nil : Int(value(of: Field.speakerRank)) }

    var corroboration: Corroboration? {
        guard value(of: Field.corroborated) == 1 else { return nil }
        return Corroboration(
            hasFirst: value(of: Field.hasFirst) == 1, hasSecond: value(of: Field.hasSecond) == 1,
            thirdOrigins: Int(value(of: Field.thirdOrigins)), origins: Int(value(of: Field.origins)))
    }

    func direction(dyad: Dyad) -> Direction {
        switch value(of: Field.direction) {
        case 1: .both
        case 2: .directed(from: dyad.first, to: dyad.second)
        case 3: .directed(from: dyad.second, to: dyad.first)
        default: .undirected
        }
    }

    // Kept, because `allCases` makes an array at each use.
    private static let relevances = Relevance.allCases
    private static let rhetorics = Rhetoric.allCases
    private static let roots = EventRoot.allCases
    private static let quads = Quad.allCases
    private static let registers = Register.allCases
    private static let modalities = Modality.allCases

    /// Where a field lies: its lowest bit and its width.
    private enum Field {
        static let relevance = (shift: 0, width: 2)
        static let direction = (shift: 2, width: 2)
        static let dimensions = (shift: 4, width: 8)
        static let root = (shift: 12, width: 5)
        static let quad = (shift: 17, width: 3)
        static let polarity = (shift: 20, width: 3)
        static let register = (shift: 23, width: 3)
        static let rhetoric = (shift: 26, width: 2)
        static let routine = (shift: 28, width: 1)
        static let modality = (shift: 29, width: 3)
        static let corrected = (shift: 32, width: 1)
        static let speakerRank = (shift: 33, width: 4)
        static let corroborated = (shift: 37, width: 1)
        static let hasFirst = (shift: 38, width: 1)
        static let hasSecond = (shift: 39, width: 1)
        static let thirdOrigins = (shift: 40, width: 12)
        static let origins = (shift: 52, width: 12)
    }

    private mutating func put(_ value: UInt64, in field: (shift: Int, width: Int)) {
        bits |= value << field.shift
    }

    private func value(of field: (shift: Int, width: Int)) -> UInt64 {
        (bits >> field.shift) & ((1 << field.width) - 1)
    }

    private static func originPlace(of count: Int) -> UInt64 {
        UInt64(max(0, min(Corroboration.originLimit, count)))
    }

    private static func place<Value: Equatable>(of value: Value, in cases: [Value]) -> UInt64 {
        UInt64(cases.firstIndex(of: value) ?? 0)
    }

    private static func optionalPlace<Value: Equatable>(of value: Value?, in cases: [Value]) -> UInt64 {
        value.map { place(of: $0, in: cases) + 1 } ?? 0
    }

    private static func optionalCase<Value>(at place: UInt64, of cases: [Value]) -> Value? {
        place == 0 ? nil : cases[Int(place) - 1]
    }

    /// A direction outside the dyad has no place in its model and reads as undirected.
    private static func directionPlace(of direction: Direction, dyad: Dyad) -> UInt64 {
        switch direction {
        case .undirected: 0
        case .both: 1
        case .directed(let from, let to):
            from == dyad.first && to == dyad.second ? 2 : from == dyad.second && to == dyad.first ? 3 : 0
        }
    }
}
