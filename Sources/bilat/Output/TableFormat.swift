import ArgumentParser

/// How a table of events is printed.
nonisolated enum TableFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
}
