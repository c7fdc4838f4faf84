/// The script a text is mostly written in: only texts of one script have words in common.
enum Script: UInt8, CaseIterable, Sendable {
    case latin, cyrillic, han
}
