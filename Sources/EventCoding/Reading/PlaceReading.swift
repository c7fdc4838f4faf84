import EventModel

/// Reads where the act takes place, where the text says so: `in Beijing`, `в Японском море`, `在莫斯科`.
struct PlaceReading {
    let reading: Reading
    let dossier: Dossier
    let lexicon: Lexicon

    /// The name of the place as the desk shows it; the nearest behind the main words wins over the larger one.
    func place() -> String? {
        let region = reading.regionSpans.first { isLocated($0.match.start, $0.match.end) }
        if let region { return dossier.regions[region.place].label }
        guard let mention = reading.mentions.first(where: { $0.isOblique && isPlace($0) }) else { return nil }
        return name(of: mention)
    }

    private func isPlace(_ mention: Mention) -> Bool {
        switch mention.role {
        case .name, .metonym: isLocated(mention.start, mention.end)
        default: false
        }
    }

    private func name(of mention: Mention) -> String? {
        switch mention.actor {
        case .both: return nil
        case .party(let side):
            let party = dossier.parties.both[side]
            return mention.role == .metonym ? party.capital.text() : party.name.text()
        case .third(let place):
            guard place < lexicon.firstOrganisation || lexicon.thirds[place].count == 3 else { return nil }
            let code = lexicon.thirds[place]
            return dossier.thirdParties.first { $0.id == code }?.name.text() ?? code
        }
    }

    /// Whether a preposition of place stands before it, and in Russian the word has an ending of place.
    private func isLocated(_ start: Int, _ end: Int) -> Bool {
        let before = reading.bytes[max(0, start - 12)..<start]
        switch reading.script {
        case .chinese:
            return Self.chinese.contains { before.suffix($0.count).elementsEqual($0) || word(start, end, holds: $0) }
        case .latin: return Self.english.contains { hasWord($0, before, start) }
        case .cyrillic:
            guard Self.russian.contains(where: { hasWord($0, before, start) }) else { return false }
            // `в Китай` says where to, `в Китае` where.
            return !Self.whereTo.contains { reading.bytes[start..<end].suffix(2).elementsEqual($0) }
        }
    }

    private func hasWord(_ word: [UInt8], _ before: ArraySlice<UInt8>, _ start: Int) -> Bool {
        guard before.suffix(word.count).elementsEqual(word) else { return false }
        let place = start - word.count
        return place == 0 || reading.bytes[place - 1] == 0x20
    }

    /// `在华`, `访俄`: words that carry their preposition within.
    private func word(_ start: Int, _ end: Int, holds preposition: [UInt8]) -> Bool {
        reading.bytes[start..<end].starts(with: preposition) && end - start > preposition.count
    }

    private static let english = [
        "in ", "in the ", "at ", "near ", "near the ", "off ", "around ", "over the ", "across the ", "inside ",
        "through ",
    ].map { Array($0.utf8) }
    private static let russian = ["в ", "во ", "на ", "над ", "около ", "близ ", "у ", "вокруг "].map { Array($0.utf8) }
    private static let whereTo = ["й", "ю", "у"].map { Array($0.utf8) }
    private static let chinese = ["在", "于", "赴", "抵", "抵达", "访"].map { Array($0.utf8) }
}
