import EventModel
import Querying
import ScreenModel

extension ViewState {
    mutating func startFilter() {
        filter.isEditing = true
        filter.earlier = filter.applied
    }

    /// A key while the filter is typed: the lists follow each one.
    mutating func takeInFilter(_ press: KeyPress) -> [Effect] {
        switch press.key {
        case .enter: return leaveFilter(keeping: true)
        case .up: return move(.rows(-1))
        case .down: return move(.rows(1))
        case .tab: return look(.nextPane)
        case .backTab: return look(.previousPane)
        default: break
        }
        let text = filter.editor.text
        if press == KeyPress(.backspace), text.isEmpty { return leaveFilter(keeping: true) }
        if filter.editor.take(press) { return filter.editor.text == text ? [] : readFilter() }
        // `?` is text here; help answers to F1.
        return KeyBindings.command(of: press, at: .filter).map { perform($0) } ?? []
    }

    /// Reads the typed text; a mistake leaves the lists as they are.
    mutating func readFilter() -> [Effect] {
        let text = filter.editor.text
        filter.mistake = nil
        if text.allSatisfy(\.isWhitespace) {
            let wasActive = filter.isActive
            filter.applied = nil
            return wasActive ? requestLists() : []
        }
        do {
            let context = QueryContext(dossier: dossier, now: now, zoneOffset: offset)
            let query = try Query(text, context: context, isTyping: filter.isEditing)
            let isInverse = filter.applied?.isInverse ?? false
            filter.applied = DeskFilter(text: text, readAt: now, query: query, isInverse: isInverse)
        } catch {
            filter.mistake = error
            return []
        }
        return requestLists()
    }

    /// Ends typing. What was typed stays, but for a text with a mistake, or everything where it is given up.
    mutating func leaveFilter(keeping: Bool) -> [Effect] {
        filter.isEditing = false
        let hadMistake = filter.mistake != nil
        filter.mistake = nil
        if keeping, !hadMistake { return [] }
        if keeping {
            note = Note("the filter stays as it was before the mistake", kind: .warning)
        } else {
            filter.applied = filter.earlier
        }
        filter.editor = LineEditor(filter.applied?.text ?? "")
        return keeping ? [] : requestLists()
    }

    mutating func clearFilter() -> [Effect] {
        filter = FilterLine()
        return requestLists()
    }

    mutating func invertFilter() -> [Effect] {
        filter.applied?.isInverse.toggle()
        return requestLists()
    }
}
