import EventModel

/// One question the model votes on, with its possible answers.
enum Head: Int, CaseIterable, Sendable {
    case relevance, direction, root, quad, sign, rhetoric, register
    case economic, military, diplomatic, tech
    /// Root and quad of sentences whose actors are given (PLOVER's own labels).
    case spanRoot, spanQuad

    /// What is asked of a report.
    static let ofReports = allCases.filter { $0 != .spanRoot && $0 != .spanQuad }

    /// The answers, in the order of the model's outputs.
    var classes: [String] { Self.allClasses[rawValue] }

    var classCount: Int { Self.classCounts[rawValue] }

    /// Place of the first output.
    var offset: Int { Self.offsets[rawValue] }

    /// Outputs of all heads together.
    static let outputs: Int = allClasses.reduce(0) { $0 + $1.count }

    private static let allClasses: [[String]] = allCases.map { head in
        switch head {
        case .relevance: ["dyad", "context", "none"]
        case .direction: ["first", "second", "both"]
        case .root: EventRoot.allCases.map(\.rawValue)
        case .quad: ["0", "1", "2", "3", "4"]
        case .sign: ["-", "0", "+"]
        case .rhetoric: Rhetoric.allCases.map(\.rawValue)
        case .register: Register.allCases.map(\.rawValue)
        case .economic, .military, .diplomatic, .tech: ["no", "yes"]
        case .spanRoot:
            [
                "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT",
                "REQUEST", "SANCTION", "SUPPORT", "THREATEN", "YIELD",
            ]
        case .spanQuad: ["1", "2", "3", "4"]
        }
    }

    private static let classCounts: [Int] = allClasses.map(\.count)

    private static let offsets: [Int] = {
        var offsets: [Int] = []
        var offset = 0
        for classes in allClasses {
            offsets.append(offset)
            offset += classes.count
        }
        return offsets
    }()
}
