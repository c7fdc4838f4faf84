import EventModel

extension RelevanceRule {
    /// Both are named, but apart from each other: as others fear or punish them, as spies each on his own, in sentences
    /// of their own, or in a question of what the two mean for a third.
    func apart() -> Verdict? {
        if reading.has(.menace), !reading.mentions.contains(where: { $0.role.isOfficial }) {
            return context("menace", "\(name(0)) and \(name(1)) are what others guard against.")
        }
        if let owner = sanctionsOwner() {
            return context("third-sanctions", "The sanctions are those of a third party, \(thirdName([owner])).")
        }
        if let main, main.cue.concept == .hack, main.subject?.isJoint == true, isThirdNamed {
            return context("spies", "Spies of both act on a third party, and not together.")
        }
        if areSentencesApart {
            return context("sentences", "\(name(0)) and \(name(1)) are named in sentences of their own only.")
        }
        guard isAskedOfThird else { return nil }
        return context("asked-of-third", "It asks what \(name(0)) and \(name(1)) mean for a third party.")
    }

    private var isThirdNamed: Bool { groups.contains { !$0.hasParty && !$0.thirds.isEmpty } }

    /// `Банки России и Китая ощутили санкции США`, `feel the bite of new U.S. sanctions`: the main act is what a third did.
    private func sanctionsOwner() -> Int? {
        if let main, ![.sanction, .imposeSanctions, .attack].contains(main.cue.concept) { return nil }
        for mention in reading.mentions {
            guard case .third(let place) = mention.actor else { continue }
            let after = reading.bytes[mention.end...]
            let before = reading.bytes[..<mention.start]
            if Self.sanctions.contains(where: { after.starts(with: $0) || before.suffix($0.count).elementsEqual($0) }) {
                return place
            }
        }
        return nil
    }

    private static let sanctions = [" sanction", "制裁", "санкции ", "санкций ", "санкциями ", "санкциям "].map {
        Array($0.utf8)
    }

    /// No sentence names both, nor any word or subject of both.
    private var areSentencesApart: Bool {
        guard reading.subjects.allSatisfy({ !dossier.subjects[$0.place].isOfDyad }) else { return false }
        var named: [Int: Set<Int>] = [:]
        for mention in reading.mentions {
            switch mention.actor {
            case .both: return false
            case .party(let side): named[reading.sentence(at: mention.start), default: []].insert(side)
            case .third: break
            }
        }
        return named.count > 1 && named.values.allSatisfy { $0.count == 1 } && reading.limit > Self.longText
    }

    /// Bytes from which a text is no headline of two short sentences any more.
    private static let longText = 160

    /// `How China and Russia could hobble Trump's plans`: a question or explainer with both before a third.
    private var isAskedOfThird: Bool {
        guard let both = groups.first(where: { $0.isJoint && !$0.isOblique }),
            !reading.mentions.contains(where: { $0.actor == .both }),
            groups.contains(where: { !$0.hasParty && !$0.thirds.isEmpty && $0.start > both.end })
        else { return false }
        let isAsked = reading.has(.explainer) || reading.bytes[..<reading.limit].contains(0x3F)
        let couldBe = reading.cues.contains {
            $0.concept == .conditional && $0.start >= both.end && $0.start - both.end <= Self.nearby
        }
        if isAsked && couldBe { return true }
        return (isAsked || couldBe)
            && (main.map { [.statement, .assault, .reject, .cooperate].contains($0.act.root) } ?? true)
    }

    /// Bytes in which `could` follows its subject.
    private static let nearby = 12

    /// `Пекин не согласится, чтобы США давили на отношения с Россией`: one of the two speaks of its relation with the other.
    var isOfRelation: Bool {
        guard let first = groups.first(where: { !$0.isOblique }), let side = first.side, first.thirds.isEmpty else {
            return false
        }
        return reading.mentions.contains { mention in
            guard mention.actor == .party(1 - side), mention.start > first.end else { return false }
            let before = Array(reading.bytes[max(first.end, mention.start - 30)..<mention.start])
            return Self.bonds.contains { before.suffix($0.count).elementsEqual($0) }
        }
    }

    private static let bonds = [
        "ties with ", "relations with ", "friendship with ", "partnership with ", "отношения с ", "отношений с ",
        "отношениях с ", "сотрудничество с ", "сотрудничества с ", "дружбу с ", "дружбы с ", "партнерство с ",
    ].map { Array($0.utf8) }
}
