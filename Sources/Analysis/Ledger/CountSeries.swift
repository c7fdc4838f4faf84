public import EventModel

/// A series of story counts: a scope, and all directions or one.
public struct CountSeries: Hashable, Sendable {
    public var scope: LineScope
    /// Nil for all directions.
    public var direction: DirectionSet?

    static let directions: [DirectionSet?] = [nil, .firstToSecond, .secondToFirst, .both]

    public init(scope: LineScope, direction: DirectionSet? = nil) {
        self.scope = scope
        self.direction = direction
    }

    /// Scope by scope, all directions first.
    public static let all: [CountSeries] = LineScope.all.flatMap { scope in
        directions.map { CountSeries(scope: scope, direction: $0) }
    }

    /// The place in `all`.
    var place: Int {
        scope.place * Self.directions.count + (Self.directions.firstIndex { $0 == direction } ?? 0)
    }

    /// `economic R→C`, with the dossier's letters.
    public func name(_ dossier: Dossier) -> String {
        let (first, second) = (dossier.parties.first.letter, dossier.parties.second.letter)
        switch direction {
        case DirectionSet.firstToSecond?: return "\(scope.name) \(first)→\(second)"
        case DirectionSet.secondToFirst?: return "\(scope.name) \(second)→\(first)"
        case DirectionSet.both?: return "\(scope.name) \(first)+\(second)"
        default: return scope.name
        }
    }

    /// The series in which a story counts: by the dimensions and directions of its reports. Routine ones count in none.
    static func places(of story: StoryTally) -> [Int] {
        var dimensions: UInt8 = 0
        var told: DirectionSet = []
        var isRoutine = true
        story.forEach { member in
            dimensions |= member.dimensions.bits & 0x0F
            told.formUnion(member.direction)
            if !member.isRoutine, member.remark != .commentary { isRoutine = false }
        }
        if isRoutine { return [] }
        var places: [Int] = []
        for scope in 0..<LineScope.all.count where scope == 0 || dimensions & (1 << (scope - 1)) != 0 {
            let first = scope * directions.count
            places.append(first)
            for (place, direction) in directions.enumerated() {
                if let direction, told.contains(direction) { places.append(first + place) }
            }
        }
        return places
    }
}
