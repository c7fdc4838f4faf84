import EventModel

/// Decides what a report has to do with the dyad, with a reason that reads as a sentence.
struct RelevanceRule {
    struct Verdict {
        var relevance: Relevance
        var reason: String
        /// The rule that decided, as evidence and the model name it.
        var rule: String
    }

    /// The rule of a text that names neither of the two.
    static let neitherNamed = "neither-named"
    /// The rules of texts that name only one of them.
    static let namingOne: Set<String> = ["one-named", "rival"]

    let reading: Reading
    let groups: [ActorGroup]
    let main: ActReading?
    let lexicon: Lexicon
    let dossier: RuleDossier

    func verdict() -> Verdict {
        let named = namedSides()
        guard named[0] && named[1] else { return oneSided(named) }
        if let noise = noise() { return noise }
        return context() ?? Verdict(relevance: .dyad, reason: dyadReason(), rule: "both-named")
    }

    /// Which parties are named, be it by a word for both or by a subject that belongs to both.
    private func namedSides() -> [Bool] {
        var named = [false, false]
        for mention in reading.mentions {
            switch mention.actor {
            case .party(let side): named[side] = true
            case .both: return [true, true]
            case .third: break
            }
        }
        if reading.subjects.contains(where: { dossier.subjects[$0.place].isOfDyad }) { return [true, true] }
        return named
    }

    func name(_ side: Int) -> String { dossier.names[side] }

    private func oneSided(_ named: [Bool]) -> Verdict {
        guard let side = named.firstIndex(of: true) else {
            return Verdict(
                relevance: .none, reason: "Neither \(name(0)) nor \(name(1)) is named.", rule: Self.neitherNamed)
        }
        let rivals = RivalTable.rivals(of: dossier.codes[1 - side])
        let rival = reading.mentions.compactMap { mention -> String? in
            guard case .third(let place) = mention.actor else { return nil }
            return lexicon.thirds[place]
        }.first { rivals.contains($0) }
        if let rival, !reading.has(.sport), !reading.has(.mishap) {
            return Verdict(
                relevance: .context,
                reason: "\(name(side)) and \(rival), with which \(name(1 - side)) is in conflict, are named.",
                rule: "rival")
        }
        return Verdict(
            relevance: .none, reason: "Only \(name(side)) is named, \(name(1 - side)) is not.", rule: "one-named")
    }

    /// Sport, accidents, crime and the like, unless somebody official acts.
    private func noise() -> Verdict? {
        guard let kind = Self.noises.first(where: { reading.has($0.0) }) else { return nil }
        if reading.mentions.contains(where: { $0.role.isOfficial }) { return nil }
        if reading.mentions.contains(where: { $0.actor == .both }), kind.0 != .sport { return nil }
        if let main, Self.officialConcepts.contains(main.cue.concept) { return nil }
        if let main, main.act.root == .consult, reading.has(.officialVoice) { return nil }
        return Verdict(
            relevance: .none, reason: "\(name(0)) and \(name(1)) are named, but the report is about \(kind.1).",
            rule: "noise")
    }

    private static let noises: [(Concept, String)] = [
        (.sport, "sport"), (.digest, "a digest"), (.entertainment, "entertainment"), (.mishap, "an accident"),
        (.crime, "crime"), (.nature, "nature"), (.warNews, "the war"),
    ]

    private static let officialConcepts: Set<Concept> = [
        .sign, .congratulate, .condole, .drill, .patrol, .veto, .closeBorder, .halt, .ban, .request, .promise,
        .walkOut, .agree, .call, .protest, .search,
    ]

    private func context() -> Verdict? {
        if reading.has(.abstain), main?.subject?.isJoint != true || main?.act.root != .reject {
            return context(
                "abstention", "\(name(0)) and \(name(1)) are named in a vote in which they do not act together.")
        }
        if let reason = listReason() { return context("list", reason) }
        if let reason = pairsReason() { return context("pairs", reason) }
        if let reason = speakerReason() { return context("third-speaker", reason) }
        if let reason = agentReason() { return context("third-agent", reason) }
        if let apart = apart() { return apart }
        if isOfRelation { return quietContext() }
        return thirdActor() ?? quietContext() ?? aimedElsewhere()
    }

    /// Only third parties act, or what a third party says is quoted.
    private func thirdActor() -> Verdict? {
        let acting = groups.filter { !$0.isOblique }
        if !acting.isEmpty, !acting.contains(where: \.hasParty), !(main.map(isOwnMatter) ?? false) {
            return context("third-actor", thirdReason(acting[0]))
        }
        guard let main, let first = acting.first, isQuoted(first, main) else { return nil }
        return context("third-quoted", thirdReason(first))
    }

    /// Nothing is said to happen, or it is said by somebody else at the end.
    private func quietContext() -> Verdict? {
        if main == nil, !groups.contains(where: \.isJoint), reading.subjects.isEmpty, !isOneTowardOther {
            return context(
                "nothing-between",
                "Both \(name(0)) and \(name(1)) are named, but nothing is said to happen between them.")
        }
        guard let last = reading.mentions.last, last.isThird, isSetOff(last) else { return nil }
        return context("third-set-off", "The words are those of a third party, \(thirdName(thirds(of: last))).")
    }

    /// The main act is a third party's, or is aimed at one.
    private func aimedElsewhere() -> Verdict? {
        guard let main else { return thirdFirst() ? context("third-first", thirdReason()) : nil }
        if main.act.root == .assault, main.subject?.isJoint != true {
            return context(
                "war", "It is about an act of war on others, which matters for \(name(0)) and \(name(1)).")
        }
        guard let subject = main.subject else {
            return thirdFirst() ? context("third-first", thirdReason()) : nil
        }
        if !subject.hasParty, !subject.thirds.isEmpty, !isOwnMatter(main) {
            return context("third-subject", thirdReason(subject))
        }
        guard subject.side != nil, isAimedAtThird(main) else { return nil }
        return context(
            "aimed-at-third",
            "The act is aimed at a third party, \(thirdName(main.object?.thirds)), not at the other of the two.")
    }

    func context(_ rule: String, _ reason: String) -> Verdict {
        Verdict(relevance: .context, reason: reason, rule: rule)
    }

    /// Both named in a longer list of states that do not act as one group.
    private func listReason() -> String? {
        guard let list = groups.first(where: { $0.isJoint && !$0.thirds.isEmpty }) else { return nil }
        let states = list.thirds.filter { $0 < lexicon.firstOrganisation }.map { lexicon.thirds[$0] }
        let isBloc = states.allSatisfy { ["IND", "BRA", "ZAF", "IRN", "MNG", "PRK", "PAK"].contains($0) }
        if isBloc && !states.isEmpty && states.count <= 3 { return nil }
        if let main, [.drill, .patrol].contains(main.cue.concept) { return nil }
        let isWithBloc = list.thirds.contains { ["EU", "G7", "NATO", "WEST"].contains(lexicon.thirds[$0]) }
        guard states.count >= 2 || states.contains("USA") || isWithBloc else { return nil }
        return "\(name(0)) and \(name(1)) are named in a list with \(thirdName(list.thirds)), not as acting together."
    }

    /// `НАТО заявило, что …`: what a third party says of the two, unless it reports a deed of theirs.
    private func isQuoted(_ first: ActorGroup, _ main: ActReading) -> Bool {
        guard !first.hasParty, !first.thirds.isEmpty, main.act.root != .cooperate, !isOwnMatter(main) else {
            return false
        }
        return reading.cues.contains { cue in
            cue.concept == .say && cue.start >= first.end && cue.start - first.end <= 24 && cue.end <= main.cue.start
        }
    }

    /// `What does China want from Russia?`: one opens the sentence, the other follows in it.
    private var isOneTowardOther: Bool {
        let names = reading.mentions.filter { $0.role != .demonym }
        guard let first = names.first(where: { !$0.isOblique }), case .party(let side) = first.actor else {
            return false
        }
        let sentence = reading.sentence(at: first.start)
        let clause = TextStructure.clauseStart(reading.bytes, before: first.start, script: reading.script)
        return first.start - clause <= 26
            && names.contains {
                $0.actor == .party(1 - side) && $0.start > first.end && reading.sentence(at: $0.start) == sentence
            }
    }

    /// `Biden: …`: a third party speaks before the colon.
    private func speakerReason() -> String? {
        guard let colon = reading.bytes.firstIndex(of: 0x3A), colon < 60 else { return nil }
        let before = groups.filter { $0.start < colon }
        guard let last = before.last, colon - last.end <= 1, before.allSatisfy({ !$0.hasParty }),
            last.thirds.contains(where: { lexicon.thirds[$0] != "SCHOLARS" })
        else { return nil }
        return "The words are those of a third party, \(thirdName(last.thirds))."
    }

    /// `sanctioned by the US`: a third party does it.
    private func agentReason() -> String? {
        guard let agent = groups.first(where: { $0.isAgent }), !agent.hasParty, let main, main.cue.end <= agent.start,
            agent.start - main.cue.end <= 8, main.subject?.isJoint != true,
            main.act.polarity < 0
        else { return nil }
        return thirdReason(agent)
    }

    private func thirds(of mention: Mention) -> [Int] {
        if case .third(let place) = mention.actor { [place] } else { [] }
    }

    /// `… — коммюнике G7`: who speaks stands at the end, behind a dash or colon.
    private func isSetOff(_ mention: Mention) -> Bool {
        guard reading.limit - mention.end <= 2 else { return false }
        let before = reading.bytes[max(0, mention.start - 24)..<mention.start]
        let dash =
            before.lastIndex { $0 == 0x3A || $0 == 0x94 }
            ?? before.indices.last { place in
                before[place] == 0x2D && place > before.startIndex && before[place - 1] == 0x20
            }
        guard let dash else { return false }
        return !groups.contains { $0.start > dash && $0.hasParty }
    }

    /// `Australia–China relations, Australia–Russia relations`: each is paired with a third, not with the other.
    private func pairsReason() -> String? {
        let own = groups.filter(\.hasParty)
        let paired = own.filter { $0.side != nil && !$0.thirds.isEmpty }
        guard let first = paired.first, paired.contains(where: { $0.side != first.side }),
            !own.contains(where: \.isJoint)
        else { return nil }
        return "\(name(0)) and \(name(1)) are each named with \(thirdName(first.thirds)), not with each other."
    }

    /// A joint no is the pair's own act even where the sentence begins with the Council.
    private func isOwnMatter(_ main: ActReading) -> Bool {
        let isVote = reading.cues.contains { [.veto, .voteAgainst, .walkOut].contains($0.concept) }
        if isVote && groups.contains(where: { $0.isJoint && $0.thirds.isEmpty }) { return true }
        if groups.contains(where: { $0.isJoint && $0.isAgent }) { return true }
        if [.drill, .patrol].contains(main.cue.concept), groups.contains(where: \.isJoint) { return true }
        // Russian often names who meets behind the verb.
        guard reading.script == .cyrillic, let object = main.object else { return false }
        return object.isJoint && !object.isOblique && main.act.course == .mutual
    }

    private func isAimedAtThird(_ main: ActReading) -> Bool {
        let verbal: [EventRoot] = [.accuse, .threaten, .protest, .request, .reject]
        guard verbal.contains(main.act.root), let object = main.object else { return false }
        return !object.hasParty && !object.thirds.isEmpty
    }

    private func thirdFirst() -> Bool {
        guard let first = groups.first(where: { !$0.isOblique }) else { return false }
        if groups.contains(where: { $0.isJoint && !$0.isOblique }) { return false }
        return !first.hasParty && !first.thirds.isEmpty
    }

    func thirdReason(_ group: ActorGroup? = nil) -> String {
        let thirds = group?.thirds ?? groups.first { !$0.isOblique }?.thirds
        return "A third party, \(thirdName(thirds)), acts; \(name(0)) and \(name(1)) are what it speaks of."
    }

    func thirdName(_ thirds: [Int]?) -> String {
        let codes = (thirds ?? []).prefix(3).map { lexicon.thirds[$0] }
        return codes.isEmpty ? "others" : codes.joined(separator: ", ")
    }

    private func dyadReason() -> String {
        if let main, main.subject?.isJoint == true {
            return "\(name(0)) and \(name(1)) act together."
        }
        if reading.mentions.contains(where: { $0.actor == .both }) {
            return "A word for both, \(name(0)) and \(name(1)), is used."
        }
        if reading.mentions.isEmpty { return "A matter of both, \(name(0)) and \(name(1)), is named." }
        return "Both \(name(0)) and \(name(1)) are named, and no third party stands in between."
    }
}
