import TerminalRig

extension TerminalRig {
    /// Reads until all the texts stand on the screen at once: a frame may come in several pieces.
    @discardableResult
    func waitForAll(_ texts: String..., seconds: Double = 10) throws(RigError) -> RigScreen {
        let names = texts.joined(separator: "”, “")
        return try waitUntil("“\(names)”", seconds: seconds) { screen in
            let text = screen.text
            return texts.allSatisfy { text.contains($0) }
        }
    }

    /// Reads until a text has gone from the screen.
    @discardableResult
    func waitUntilGone(_ text: String, seconds: Double = 10) throws(RigError) -> RigScreen {
        try waitUntil("no “\(text)”", seconds: seconds) { !$0.contains(text) }
    }
}
