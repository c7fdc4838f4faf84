import ArgumentParser

/// How records are printed.
nonisolated enum RecordFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}
