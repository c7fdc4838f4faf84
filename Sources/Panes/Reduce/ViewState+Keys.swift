import ScreenModel

extension ViewState {
    /// Takes a key: text where text is being typed, else the command bound to it here.
    mutating func take(_ press: KeyPress) -> [Effect] {
        if let effects = hold(press) { return effects }
        note = nil
        switch place {
        case .filter: return takeInFilter(press)
        case .palette: return takeInPalette(press)
        case .prompt: return takeInPrompt(press)
        default: break
        }
        if let command = KeyBindings.command(of: press, at: place) { return perform(command) }
        if place == .desk, let view = ViewKeys.view(of: press, among: views) { return apply(view) }
        return []
    }

    /// Carries out a command, or says why it cannot be.
    mutating func perform(_ command: Command) -> [Effect] {
        if let reason = command.whyDisabled(in: self) {
            if windows.last == .views { windows.removeLast() }
            note = Note("\(command.rawValue): \(reason)", kind: .warning)
            return []
        }
        if place == .view, let effects = performInView(command) { return effects }
        if let view = command.view { return show(view) }
        switch command {
        case .views:
            windows.append(.views)
            return []
        case .down: return move(.rows(1))
        case .up: return move(.rows(-1))
        case .top: return move(.first)
        case .bottom: return move(.last)
        case .halfPageDown: return move(.halfPages(1))
        case .halfPageUp: return move(.halfPages(-1))
        case .pageDown: return move(.halfPages(2))
        case .pageUp: return move(.halfPages(-2))
        case .filter, .view, .nextMatch, .previousMatch, .inverse, .nextUnread: return find(command)
        case .star, .mark, .copy, .browse, .caughtUp, .undoCaughtUp: return keep(command)
        case .comment, .correct, .collect, .export, .pipe, .translate: return prompt(command)
        case .earlier, .later, .present: return travel(command)
        case .pause, .refresh, .refreshAll, .enable, .edit, .reload: return collect(command)
        case .theme: return [.chooseTheme(nil)]
        case .redraw: return [.redraw]
        case .suspend: return [.suspend]
        case .back: return goBack()
        case .quit: return quit()
        default: return look(command)
        }
    }

    /// One level back: window, typed filter, filter, the past, zoom, selection; never out of the program.
    mutating func goBack() -> [Effect] {
        if let window = windows.popLast() {
            return returned(from: window)
        } else if filter.isEditing {
            return abandonFilter()
        } else if filter.isActive {
            return clearFilter()
        } else if past != nil {
            return travel(.present)
        } else if isZoomed || !focus.isQuarter {
            isZoomed = false
            if !focus.isQuarter { focus = lastQuarter }
            settleCursors()
        } else {
            cursors[focus.place].release()
        }
        return []
    }

    /// Back out of a window, and from the desk out of the program.
    private mutating func quit() -> [Effect] {
        guard let window = windows.popLast() else { return [.quit] }
        return returned(from: window)
    }
}
