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

    private func add(_ kind: Unicode.Scalar, _ text: String, to list: inout FeatureList) {
        var hash = FeatureHash(kind)
        hash.add(text)
        list.add(hash, to: Self.cueKinds.contains(kind) ? .cues : .verdicts, text)
    }

    private static let cueKinds: [Unicode.Scalar] = ["c", "m", "s"]

    /// A feature, and the same for this script alone, since the rules are not equally good in all.
    private func addBoth(_ text: String, to list: inout FeatureList) {
        add("r", text, to: &list)
        add(scriptLetter, text, to: &list)
    }

    private var scriptLetter: Unicode.Scalar {
        switch reading.script {
        case .latin: "L"
        case .cyrillic: "K"
        case .chinese: "Z"
        }
    }

    private func addVerdicts(to list: inout FeatureList) {
        addBoth("relevance \(judgement.relevance.rawValue)", to: &list)
        addBoth("because \(judgement.relevanceRule)", to: &list)
        addBoth("direction \(slots.label(ofInitiator: judgement.initiator))", to: &list)
        addBoth("root \(judgement.root.rawValue)", to: &list)
        add("r", "quad \(judgement.quad.rawValue)", to: &list)
        add("r", "sign \(judgement.polarity.signum())", to: &list)
        addBoth("rhetoric \(judgement.rhetoric.rawValue)", to: &list)
        addBoth("register \(judgement.register.rawValue)", to: &list)
        for (place, dimension) in judgement.dimensions.enumerated() {
            addBoth("dimension \(dimension.rawValue)", to: &list)
            if place == 0 { add("r", "leading \(dimension.rawValue)", to: &list) }
        }
        add("r", "root \(judgement.root.rawValue) \(judgement.register.rawValue)", to: &list)
        add("r", "root \(judgement.root.rawValue) \(judgement.relevance.rawValue)", to: &list)
    }

    private func addAct(to list: inout FeatureList) {
        guard let main = judgement.main else {
            addBoth("no act", to: &list)
            return
        }
        add("r", "act \(main.cue.concept.rawValue)", to: &list)
        add("r", "course \(main.act.course.rawValue)", to: &list)
        add("r", "strength \(main.score / 20)", to: &list)
        if main.isNegated { add("r", "negated \(main.act.root.rawValue)", to: &list) }
        if main.isPlanned { add("r", "planned \(main.act.root.rawValue)", to: &list) }
        let subject = main.subject.map(name) ?? "nobody"
        let object = main.object.map(name) ?? "nobody"
        add("r", "subject \(subject)", to: &list)
        add("r", "object \(object)", to: &list)
        add("r", "\(subject) \(main.act.course.rawValue) \(object)", to: &list)
        if let speaker = judgement.speaker, case .party(let side) = speaker.actor {
            add("r", "speaker \(slots.slot(of: side))", to: &list)
        }
    }

    private func addConcepts(to list: inout FeatureList) {
        var seen: Set<Concept> = []
        var last: Concept?
        for cue in reading.cues.prefix(40) where cue.concept != .neutral {
            if seen.insert(cue.concept).inserted { add("c", cue.concept.rawValue, to: &list) }
            guard cue.isAct else { continue }
            if let last, last != cue.concept { add("c", "\(last.rawValue) \(cue.concept.rawValue)", to: &list) }
            last = cue.concept
        }
    }

    private func addActors(to list: inout FeatureList) {
        let pattern = groups.prefix(4).map { name($0) + ($0.isOblique ? "'" : "") }
        add("m", pattern.joined(separator: " "), to: &list)
        add("m", pattern.prefix(2).joined(separator: " ") + "…", to: &list)
        add("m", "groups \(min(groups.count, 5))", to: &list)
        var seen: Set<String> = []
        for mention in reading.mentions.prefix(12) {
            let name: String
            switch mention.actor {
            case .party(let side): name = "\(slots.slot(of: side)) \(roleName(mention.role))"
            case .both: name = "both"
            case .third(let place): name = thirds[place]
            }
            if seen.insert(name).inserted { add("m", name, to: &list) }
        }
    }

    private func name(_ group: ActorGroup) -> String {
        if group.isJoint { return group.thirds.isEmpty ? "FS" : "FST" }
        guard let side = group.side else { return "T" }
        return (slots.slot(of: side) == 0 ? "F" : "S") + (group.thirds.isEmpty ? "" : "T")
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
        let bytes = reading.bytes[..<reading.limit]
        add("s", "always", to: &list)
        add("s", "script \(scriptLetter)", to: &list)
        add("s", "length \(min(bytes.count / 60, 6))", to: &list)
        if bytes.contains(0x3F) { add("s", "question", to: &list) }
        if bytes.contains(0x3A) { add("s", "colon", to: &list) }
        if bytes.contains(0x22) { add("s", "quotes", to: &list) }
        if bytes.contains(0x25) { add("s", "percent", to: &list) }
        if bytes.contains(where: { $0 &- 0x30 < 10 }) { add("s", "digits", to: &list) }
        var weights: [RelationDimension: Double] = [:]
        for item in reading.dimensions { weights[item.dimension, default: 0] += item.weight }
        for dimension in RelationDimension.allCases {
            let weight = Int(min(weights[dimension, default: 0], 9) / 2)
            add("s", "\(dimension.rawValue) \(weight)", to: &list)
        }
    }
}
