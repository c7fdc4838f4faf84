import EventModel

/// Makes a `Reading` of a text: matches, lets stops and longer words win, and sorts what is left by kind.
struct ReportReading: Sendable {
    let lexicon: Lexicon

    /// - Parameter exactText: The unfolded text, asked for only when a word's letter case counts.
    func reading(of bytes: [UInt8], ownSide: Int?, exactText: () -> String) -> Reading {
        var reading = Reading(bytes: bytes)
        let matches = lexicon.matcher.matches(in: bytes)
        let stops = matches.filter { lexicon.isStop[$0.pattern] }
        var cover = ActCover()
        var spelling: ExactSpelling?
        for match in matches where match.end <= reading.limit {
            if stops.contains(where: { $0.spoils(match) }) { continue }
            if lexicon.isExact[match.pattern] {
                if spelling == nil { spelling = ExactSpelling(exactText()) }
                guard spelling?.text(of: match) == lexicon.exactText(of: match.pattern) else { continue }
            }
            for meaning in lexicon.meanings(of: match.pattern) {
                sort(meaning, match, ownSide, &cover, into: &reading)
            }
        }
        dropNamesOfSeas(&reading)
        SyntaxMarking.mark(&reading)
        return reading
    }

    /// `Sea of Japan`, `Японское море`, `日本海`: the state a sea is named after does nothing there, but a patrol of it
    /// is shown to that state.
    private func dropNamesOfSeas(_ reading: inout Reading) {
        guard !reading.regionSpans.isEmpty, reading.mentions.contains(where: \.isThird) else { return }
        let spans = reading.regionSpans.map(\.match).filter { match in
            Self.seas.contains { Self.holds(reading.bytes[match.start..<match.end], $0) }
        }
        reading.mentions.removeAll { mention in
            guard case .third(let place) = mention.actor,
                spans.contains(where: { $0.start <= mention.start && mention.end <= $0.end })
            else { return false }
            reading.seaNamesakes.append(place)
            return true
        }
    }

    private static let seas = ["sea", "мор", "海"].map { Array($0.utf8) }

    private static func holds(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        guard bytes.count > word.count else { return false }
        return (bytes.startIndex...(bytes.endIndex - word.count)).contains {
            bytes[$0..<($0 + word.count)].elementsEqual(word)
        }
    }

    private func sort(
        _ meaning: Meaning, _ match: TermMatch, _ ownSide: Int?, _ cover: inout ActCover, into reading: inout Reading
    ) {
        switch meaning {
        case .party(let side, let role):
            if role == .ownState, ownSide != side { return }
            add(Mention(actor: .party(side), role: role, start: match.start, end: match.end), to: &reading)
        case .both: add(Mention(actor: .both, role: .name, start: match.start, end: match.end), to: &reading)
        case .third(let place):
            add(Mention(actor: .third(place), role: .name, start: match.start, end: match.end), to: &reading)
        case .concept(let concept, let act):
            if concept == .neutral || act >= 0 {
                if cover.hides(match, act) { return }
                cover.extend(over: match, act, isGapped: lexicon.isGapped[match.pattern])
            }
            reading.cues.append(
                Cue(
                    concept: concept, act: act, start: match.start, end: match.end,
                    sentence: reading.sentence(at: match.start)))
        case .dimension(let dimension, let weight):
            reading.dimensions.append((dimension, weight, match.pattern))
        case .phrase(let place): reading.phrases.append((place, match))
        case .topic(let place): if !reading.topics.contains(place) { reading.topics.append(place) }
        case .region(let place):
            if !reading.regions.contains(place) { reading.regions.append(place) }
            reading.regionSpans.append((place, match))
        case .subject(let place): reading.subjects.append((place, match))
        case .origin(let place): reading.origins.append((place, match))
        case .date: reading.hasDateWord = true
        case .stop: break
        }
    }

    /// Of overlapping mentions the longer one stays; a more telling role of the same words wins.
    private func add(_ mention: Mention, to reading: inout Reading) {
        guard let last = reading.mentions.last, mention.start <= last.end else {
            reading.mentions.append(mention)
            return
        }
        // `日本外交部`: a bare ministry belongs to the state named right before it.
        let isOthersMinistry =
            reading.script == .chinese && mention.role == .ministry && mention.actor != last.actor
            && last.role != .ministry
        if mention.start == last.end {
            if !isOthersMinistry { reading.mentions.append(mention) }
            return
        }
        if mention.end <= last.end {
            addCovered(mention, last, to: &reading)
        } else {
            addOverlapping(mention, last, to: &reading)
        }
    }

    private func addCovered(_ mention: Mention, _ last: Mention, to reading: inout Reading) {
        // `美俄` is a word for one party here; the other state in it counts too.
        if reading.script == .chinese, mention.isThird, !last.isThird { reading.mentions.append(mention) }
        // `Росси*` finds `россиян` too, which is a demonym.
        let isTelling = mention.role.isOfficial || mention.role == .demonym && last.role == .name
        if mention.start == last.start, mention.end == last.end, isTelling, !last.isThird {
            reading.mentions[reading.mentions.count - 1] = mention
        }
    }

    private func addOverlapping(_ mention: Mention, _ last: Mention, to reading: inout Reading) {
        if mention.actor == .both {
            // `对中俄`: the word for both takes the place of `对中`.
            reading.mentions[reading.mentions.count - 1] = mention
            reading.mentions[reading.mentions.count - 1].start = last.start
            return
        }
        // `俄外交部` and `外交部发言人`, `中国驻俄罗斯大使` and `俄罗斯大使馆`: what is left of the second is no word.
        if reading.script == .chinese { return }
        var rest = mention
        rest.start = last.end
        reading.mentions.append(rest)
    }
}
