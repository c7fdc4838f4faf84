import EventModel

/// Turns a reading and what the rules made of it into features for the model.
struct FeatureReading {
    let reading: Reading
    let groups: [ActorGroup]
    let judgement: Judgement
    let slots: SlotOrder
    /// Codes of third parties, as the lexicon numbers them.
    let thirds: [String]

    init(
        reading: Reading, groups: [ActorGroup], judgement: Judgement, thirds: [String], slots: SlotOrder? = nil
    ) {
        self.reading = reading
        self.groups = groups
        self.judgement = judgement
        self.thirds = thirds
        self.slots = slots ?? SlotOrder(reading)
    }

    func features(keepsNames: Bool = false, wordScale: Float = 2) -> FeatureList {
        var list = FeatureList(keepsNames: keepsNames, wordScale: wordScale)
        addVerdicts(to: &list)
        addAct(to: &list)
        addConcepts(to: &list)
        addActors(to: &list)
        addSurface(to: &list)
        WordFeatures(reading: reading, slots: slots).add(to: &list)
        return list
    }

    /// A name comes in pieces, which are joined only where it has to be shown: only its hash counts.
    private func add(
        _ kind: Unicode.Scalar, _ text: String, _ second: String = "", _ third: String = "", _ fourth: String = "",
        to list: inout FeatureList
    ) {
        var hash = FeatureHash(kind)
        hash.add(text)
        hash.add(second)
        hash.add(third)
        hash.add(fourth)
        list.add(hash, to: Self.isCue(kind) ? .cues : .verdicts, text + second + third + fourth)
    }

    private static func isCue(_ kind: Unicode.Scalar) -> Bool { kind == "c" || kind == "m" || kind == "s" }

    /// A feature, and the same for this script alone, since the rules are not equally good in all.
    private func addBoth(_ text: String, _ second: String = "", to list: inout FeatureList) {
        add("r", text, second, to: &list)
        add(scriptLetter, text, second, to: &list)
    }

    private var scriptLetter: Unicode.Scalar {
        switch reading.script {
        case .latin: "L"
        case .cyrillic: "K"
        case .chinese: "Z"
        }
    }

    private func addVerdicts(to list: inout FeatureList) {
        let (root, register, relevance) = (
            judgement.root.rawValue, judgement.register.rawValue, judgement.relevance.rawValue
        )
        addBoth("relevance ", relevance, to: &list)
        addBoth("because ", judgement.relevanceRule, to: &list)
        addBoth("direction ", slots.label(ofInitiator: judgement.initiator), to: &list)
        addBoth("root ", root, to: &list)
        add("r", "quad ", String(judgement.quad.rawValue), to: &list)
        add("r", "sign ", String(judgement.polarity.signum()), to: &list)
        addBoth("rhetoric ", judgement.rhetoric.rawValue, to: &list)
        addBoth("register ", register, to: &list)
        for (place, dimension) in judgement.dimensions.enumerated() {
            addBoth("dimension ", dimension.rawValue, to: &list)
            if place == 0 { add("r", "leading ", dimension.rawValue, to: &list) }
        }
        add("r", "root ", root, " ", register, to: &list)
        add("r", "root ", root, " ", relevance, to: &list)
    }

    private func addAct(to list: inout FeatureList) {
        guard let main = judgement.main else {
            addBoth("no act", to: &list)
            return
        }
        let course = main.act.course.rawValue
        add("r", "act ", main.cue.concept.rawValue, to: &list)
        add("r", "course ", course, to: &list)
        add("r", "strength ", String(main.score / 20), to: &list)
        if main.isNegated { add("r", "negated ", main.act.root.rawValue, to: &list) }
        if main.isPlanned { add("r", "planned ", main.act.root.rawValue, to: &list) }
        let subject = main.subject.map(name) ?? "nobody"
        let object = main.object.map(name) ?? "nobody"
        add("r", "subject ", subject, to: &list)
        add("r", "object ", object, to: &list)
        add("r", subject, " ", course, " " + object, to: &list)
        if let speaker = judgement.speaker, case .party(let side) = speaker.actor {
            add("r", "speaker ", String(slots.slot(of: side)), to: &list)
        }
    }

    private func addConcepts(to list: inout FeatureList) {
        var last: Concept?
        let cues = reading.cues.prefix(40)
        for (place, cue) in cues.enumerated() where cue.concept != .neutral {
            // A dozen cues are looked through faster than a set is kept of them.
            if !cues[..<place].contains(where: { $0.concept == cue.concept }) {
                add("c", cue.concept.rawValue, to: &list)
            }
            guard cue.isAct else { continue }
            if let last, last != cue.concept { add("c", last.rawValue, " ", cue.concept.rawValue, to: &list) }
            last = cue.concept
        }
    }

    private func addActors(to list: inout FeatureList) {
        addPattern(of: groups.prefix(4), end: "", to: &list)
        addPattern(of: groups.prefix(2), end: "…", to: &list)
        add("m", "groups ", String(min(groups.count, 5)), to: &list)
        var seen: [String] = []
        for mention in reading.mentions.prefix(12) {
            let name: String
            switch mention.actor {
            case .party(let side): name = (slots.slot(of: side) == 0 ? "0 " : "1 ") + roleName(mention.role)
            case .both: name = "both"
            case .third(let place): name = thirds[place]
            }
            if seen.contains(name) { continue }
            seen.append(name)
            add("m", name, to: &list)
        }
    }

    /// Who is named one after the other: `F' S`.
    private func addPattern(of groups: ArraySlice<ActorGroup>, end: String, to list: inout FeatureList) {
        var hash = FeatureHash("m")
        for (place, group) in groups.enumerated() {
            if place > 0 { hash.add(" ") }
            hash.add(name(group))
            if group.isOblique { hash.add("'") }
        }
        hash.add(end)
        list.add(
            hash, to: .cues, groups.map { name($0) + ($0.isOblique ? "'" : "") }.joined(separator: " ") + end)
    }

    private func name(_ group: ActorGroup) -> String {
        if group.isJoint { return group.thirds.isEmpty ? "FS" : "FST" }
        guard let side = group.side else { return "T" }
        return switch (slots.slot(of: side) == 0, group.thirds.isEmpty) {
        case (true, true): "F"
        case (true, false): "FT"
        case (false, true): "S"
        case (false, false): "ST"
        }
    }

    private func roleName(_ role: PartyRole) -> String {
        switch role {
        case .name: "name"
        case .demonym: "people"
        case .metonym: "seat"
        case .ownState: "own"
        case .person: "person"
        case .ministry: "ministry"
        case .firm: "firm"
        case .force: "force"
        }
    }

    private func addSurface(to list: inout FeatureList) {
        add("s", "always", to: &list)
        add("s", "script ", String(scriptLetter), to: &list)
        add("s", "length ", String(min(reading.limit / 60, 6)), to: &list)
        addSigns(to: &list)
        for dimension in RelationDimension.allCases {
            let sum = reading.dimensions.reduce(0) { $1.dimension == dimension ? $0 + $1.weight : $0 }
            add("s", dimension.rawValue, " ", String(Int(min(sum, 9) / 2)), to: &list)
        }
    }

    private func addSigns(to list: inout FeatureList) {
        var (hasQuestion, hasColon, hasQuotes, hasPercent, hasDigits) = (false, false, false, false, false)
        for byte in reading.bytes[..<reading.limit] {
            switch byte {
            case 0x3F: hasQuestion = true
            case 0x3A: hasColon = true
            case 0x22: hasQuotes = true
            case 0x25: hasPercent = true
            case 0x30...0x39: hasDigits = true
            default: break
            }
        }
        if hasQuestion { add("s", "question", to: &list) }
        if hasColon { add("s", "colon", to: &list) }
        if hasQuotes { add("s", "quotes", to: &list) }
        if hasPercent { add("s", "percent", to: &list) }
        if hasDigits { add("s", "digits", to: &list) }
    }
}
