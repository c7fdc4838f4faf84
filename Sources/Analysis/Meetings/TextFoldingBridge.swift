import TextFolding

/// Folds what is not folded yet, such as a chronology's titles.
enum TextFoldingBridge {
    static func folded(_ text: String) -> ArraySlice<UInt8> { FoldedText.bytes(of: text)[...] }
}
