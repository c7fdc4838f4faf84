import EventModel

extension MapReading {
    /// Words by language: `{en: Russia | Russian Federation, ru: росси*}`; a list does as well as the bars.
    func terms(_ key: String) -> [Term] {
        guard let value = value(key) else { return [] }
        return terms(of: value, key)
    }

    /// A display name by language, which has to be there; one text alone is the English one.
    func name(_ key: String) -> LocalizedName {
        guard let value = required(key) else { return LocalizedName(forms: []) }
        if let text = value.scalar { return LocalizedName(forms: [Term(language: "en", text: text)]) }
        var forms: [Term] = []
        for member in languages(of: value, key) {
            forms.append(Term(language: member.key, text: text(of: member.value, key)))
        }
        return LocalizedName(forms: forms)
    }

    private func terms(of value: PlacedNode, _ key: String) -> [Term] {
        var terms: [Term] = []
        for member in languages(of: value, key) {
            for text in texts(of: member.value, key) { terms.append(Term(language: member.key, text: text)) }
        }
        var seen: Set<Term> = []
        for term in terms where !seen.insert(term).inserted {
            mistakes.remark("“\(term.text)” (\(term.language)) stands twice under “\(key)”", at: value.place)
        }
        return terms
    }

    private func texts(of value: PlacedNode, _ key: String) -> [String] {
        switch value.content {
        case .empty: return []
        case .list(let items): return items.flatMap { texts(of: $0, key) }
        case .scalar(let text): return words(of: text, at: value.place)
        case .map:
            mistakes.add("“\(key)” holds words by language, not a map below a language", at: value.place)
            return []
        }
    }

    /// The words of `text` between its bars. Bytes rather than characters: a dossier has ten thousand words.
    private func words(of text: String, at place: Place) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).compactMap { part in
            let word = String(Substring(part.trimmingSpaces()))
            if word.isEmpty || word == "=" || word == "*" {
                mistakes.add("an empty word between the bars of “\(text)”", at: place)
                return nil
            }
            return word
        }
    }

    /// The members of a map of languages; a key that is no language is noted.
    private func languages(of value: PlacedNode, _ key: String) -> [PlacedNode.Member] {
        guard case .map(let members) = value.content else {
            mistakes.add(
                "“\(key)” holds words by language, such as {en: …, ru: …}, not \(value.kindInWords)", at: value.place)
            return []
        }
        for member in members where !Self.isLanguage(member.key) {
            mistakes.add(
                "“\(member.key)” is no language; write en, ru, zh … or \"*\" for any", at: member.keyPlace)
        }
        return members
    }

    /// BCP 47 primary language, or `*`.
    private static func isLanguage(_ text: String) -> Bool {
        text == "*" || (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (97...122).contains($0) }
    }
}

extension Substring.UTF8View {
    fileprivate func trimmingSpaces() -> Substring.UTF8View {
        var text = self
        while let first = text.first, first == 0x20 || first == 0x0A || first == 0x09 { text.removeFirst() }
        while let last = text.last, last == 0x20 || last == 0x0A || last == 0x09 { text.removeLast() }
        return text
    }
}
