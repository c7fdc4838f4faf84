import ArgumentParser

/// How a document for people or programs is written.
nonisolated enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
}
