import ArgumentParser
import ScreenModel

/// The size of a screen: `120x40`.
nonisolated struct SizeOption: ExpressibleByArgument {
    let size: Size

    init?(argument: String) {
        let parts = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false).compactMap { Int($0) }
        guard parts.count == 2, (1...1000).contains(parts[0]), (1...1000).contains(parts[1]) else { return nil }
        size = Size(width: parts[0], height: parts[1])
    }
}
