import ArgumentParser

/// How a brief is printed.
nonisolated enum BriefFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html, json
}
