import EventModel

/// English words for an event, made of its coded fields and the dossier's names: no translation.
struct Gist {
    let wording: Wording

    /// Everything coded, as in `Russia and China cooperate → Japan: joint patrol · Sea of Japan`.
    func sentence(_ row: EventRow) -> String {
        let labels = labels(row)
        let act = act(row)
        if act.isEmpty { return labels.joined(separator: wording.glyphs.separator) }
        return labels.isEmpty ? act : "\(act): \(labels.joined(separator: wording.glyphs.separator))"
    }

    /// What a row's columns do not say already; with the leading topic where no column shows it.
    func rest(_ row: EventRow, hasTopicColumn: Bool) -> String {
        let labels = hasTopicColumn && !row.topics.isEmpty ? Array(labels(row).dropFirst()) : labels(row)
        return labels.joined(separator: wording.glyphs.isAscii ? ", " : " · ")
    }

    private func labels(_ row: EventRow) -> [String] {
        let names = row.topics.map(wording.topic) + row.regions.map(wording.region)
        // A place can be a topic and a region; once is enough.
        let distinct = names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
        return distinct + row.phrases.map(wording.phrase)
    }

    private func act(_ row: EventRow) -> String {
        let parties = wording.dossier.parties
        switch row.direction {
        case .directed(let from, let to):
            guard let root = row.root else {
                return "\(wording.name(of: from)) \(wording.glyphs.arrow) \(wording.name(of: to))"
            }
            return "\(wording.name(of: from)) \(root.directedVerb) \(wording.name(of: to))"
        case .both:
            let both = "\(parties.first.name.text()) and \(parties.second.name.text())"
            let target = row.target.map { " \(wording.glyphs.arrow) \(wording.name(of: $0))" } ?? ""
            return both + (row.root.map { " \($0.jointVerb)" } ?? "") + target
        case .undirected:
            return row.target.map { wording.name(of: $0) } ?? ""
        }
    }
}

extension EventRow {
    /// Whether its reader may need English words for it.
    var needsGist: Bool { language != "en" && !language.isEmpty }
}
