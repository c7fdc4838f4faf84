import Analysis
import EventModel
import Querying
import ScreenModel

extension ViewState {
    mutating func startFilter() {
        filter.isEditing = true
        filter.earlier = filter.applied
        filter.recalled = nil
        filter.choices = filter.completion(context: queryContext).choices
    }

    /// A key while the filter is typed: the lists follow each one.
    mutating func takeInFilter(_ press: KeyPress) -> [Effect] {
        switch press.key {
        case .enter: return acceptFilter()
        case .up: return filter.recall(1) ? readFilter() : []
        case .down: return filter.recall(-1) ? readFilter() : []
        case .tab: return completeFilter()
        default: break
        }
        let before = filter.editor
        if press == KeyPress(.backspace), before.isEmpty { return acceptFilter() }
        if filter.editor.take(press) {
            if filter.editor == before {
                tellFull(before, press)
                return []
            }
            if filter.editor.text == before.text {
                filter.choices = filter.completion(context: queryContext).choices
                return []
            }
            filter.recalled = nil
            return readFilter()
        }
        // `?` is text here; help answers to F1.
        return KeyBindings.command(of: press, at: .filter).map { perform($0) } ?? []
    }

    /// Reads the typed text. With a mistake the lists follow what stands before it. What is unfinished at the end is no
    /// mistake while typing.
    mutating func readFilter(isTyping: Bool = true) -> [Effect] {
        let text = filter.editor.text
        let before = filter.applied
        let context = queryContext
        filter.mistake = nil
        filter.choices = filter.completion(context: context).choices
        do {
            filter.applied = try understood(text, in: context, isTyping: isTyping)
        } catch {
            filter.mistake = error
            let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(error.place.lowerBound)))
            guard let rest = try? understood(start, in: context, isTyping: true) else { return [] }
            filter.applied = rest
        }
        return filter.applied?.text == before?.text ? [] : requestFilteredLists()
    }

    /// The filter that a text means; nil for a blank one.
    private func understood(
        _ text: String, in context: QueryContext, isTyping: Bool
    ) throws(QueryMistake) -> DeskFilter? {
        if text.allSatisfy(\.isWhitespace) { return nil }
        let query = try Query(text, context: context, isTyping: isTyping)
        let isInverse = filter.applied?.isInverse ?? false
        return DeskFilter(text: text.trimmed, readAt: now, query: query, isInverse: isInverse)
    }

    /// Reads a filter by time (`since:24h`) anew once a minute; answers whether it did.
    mutating func renewFilter() -> Bool {
        guard frozen == nil, let applied = filter.applied, applied.query.earliest != nil,
            now.seconds(since: applied.readAt) >= 60,
            let renewed = try? understood(applied.text, in: queryContext, isTyping: true)
        else { return false }
        filter.applied = renewed
        return true
    }

    /// What the filter is read against.
    var queryContext: QueryContext {
        var context = QueryContext(dossier: dossier, now: shownNow, zoneOffset: offset)
        context.views = views
        context.ignoring = ignoring
        context.bursts = EventGroup(keys: shownRelation?.signalBoard.burstKeys ?? [])
        return context
    }

    /// What is applied while no filter is: the ignore rules, where there are any.
    var baseFilter: DeskFilter? {
        guard !ignoring.isEmpty, let query = try? Query("", context: queryContext) else { return nil }
        var filter = DeskFilter(text: "", readAt: now, query: query)
        filter.isBase = true
        return filter
    }

    /// Applies a saved view.
    mutating func apply(_ view: SavedView) -> [Effect] {
        filter.editor = LineEditor("@\(view.name)")
        let effects = readFilter()
        if filter.mistake != nil { startFilter() } else { note = Note("view \(view.name): \(view.filter)") }
        return effects
    }

    /// Applies a filter that was made rather than typed; it can be changed like any other.
    mutating func apply(filter text: String) -> [Effect] {
        filter.editor = LineEditor(text)
        return readFilter(isTyping: false)
    }

    /// Ends typing, unless there is a mistake to mend.
    private mutating func acceptFilter() -> [Effect] {
        let effects = readFilter(isTyping: false)
        filter.isEditing = filter.mistake != nil
        guard !filter.isEditing, let text = filter.applied?.text, filter.past.first != text else { return effects }
        filter.remember(text)
        return effects + [.keepFilters(filter.past)]
    }

    /// Gives up what was typed and goes back to the filter before.
    mutating func abandonFilter() -> [Effect] {
        filter.isEditing = false
        filter.mistake = nil
        filter.applied = filter.earlier
        filter.editor = LineEditor(filter.applied?.text ?? "")
        return requestFilteredLists()
    }

    /// Puts what all completions of the word at the caret have in common in its place, else the first of them.
    private mutating func completeFilter() -> [Effect] {
        let completion = filter.completion(context: queryContext)
        guard let first = completion.choices.first else { return [] }
        let common = completion.choices.dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
        let text = common.unicodeScalars.count > completion.place.count ? common : first
        filter.editor.replace(scalars: completion.place, by: text)
        return readFilter()
    }

    mutating func clearFilter() -> [Effect] {
        let past = filter.past
        filter = FilterLine()
        filter.past = past
        return requestFilteredLists()
    }

    mutating func invertFilter() -> [Effect] {
        filter.applied?.isInverse.toggle()
        return requestFilteredLists()
    }
}

extension FilterLine {
    /// What could stand at the caret.
    func completion(context: QueryContext) -> QueryCompletion {
        QueryCompletion(editor.text, cursor: editor.textBeforeCaret.unicodeScalars.count, context: context)
    }
}

extension String {
    /// The characters that both begin with.
    func commonPrefix(with other: String) -> String {
        String(zip(self, other).prefix { $0 == $1 }.map(\.0))
    }
}
