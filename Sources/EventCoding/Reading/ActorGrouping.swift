/// Joins mentions that stand side by side into groups.
enum ActorGrouping {
    /// The groups of a reading, in order.
    static func groups(of reading: Reading) -> [ActorGroup] {
        var groups: [ActorGroup] = []
        groups.reserveCapacity(reading.mentions.count)
        var last: Mention?
        for mention in reading.mentions {
            if let last, isJoined(last, mention, reading) {
                groups[groups.count - 1].insert(mention)
            } else {
                groups.append(ActorGroup(mention))
            }
            last = mention
        }
        return groups
    }

    private static let joints = WordList(
        [
            "", " ", ", ", " and ", ", and ", " & ", "-", " - ", "–", " и ", ", и ", " with ", " и и ", "、", "和", "与",
            "同",
            "跟", "及", "以及", "两国", "·", "/", " vs. ", " и с ", " и его ", ", the ", " and the ", ", the people's ",
            ", or ", ", nor ", " и/или ", ", and the ", ", and also ",

            " между ", "—", " — ", " и министр ", " or ", " с ", " со ",
        ])
    /// Offices and the like that may stand between two names of one group (`President Putin`).
    private static let links: [[UInt8]] = [
        "president", "premier", "prime minister", "foreign minister", "leader", "chairman", "defence minister",
        "defense minister", "президент", "председател", "премьер", "министр", "глава", "总统", "主席", "总理", "外长", "国家主席",
        "国务院", "第一副", "副", "chinese", "the president of", "commander",
    ].map { Array($0.utf8) }

    private static func isJoined(_ left: Mention, _ right: Mention, _ reading: Reading) -> Bool {
        guard right.start >= left.end, right.start - left.end <= 60 else { return false }
        let between = reading.bytes[left.end..<right.start]
        if between.elementsEqual("'s ".utf8) { return left.actor == right.actor }
        let isInsideAct = reading.cues.contains {
            $0.start <= left.start && right.start < $0.end && $0.isAct
        }
        if isInsideAct { return false }
        if left.actor == right.actor, between.count <= 20, !between.contains(where: { $0 == 0x2C || $0 == 0x3A }),
            !hasAct(reading, left.end, right.start)
        {
            return true
        }
        // `в России и Китае`: one preposition stands for both.
        if left.isOblique, !right.isOblique, conjunctions.contains(between) { return true }
        if right.isOblique != left.isOblique { return isMutual(between) }
        if joints.contains(between) { return true }
        return !hasAct(reading, left.end, right.start) && isOffice(between.indices, in: reading.bytes)
    }

    private static let conjunctions = WordList([" и ", " and ", ", ", "、", "和"])

    private static func hasAct(_ reading: Reading, _ start: Int, _ end: Int) -> Bool {
        reading.cues.contains { $0.start >= start && $0.end <= end && $0.isAct }
    }

    /// `с`, `with`: the second of a mutual act.
    private static func isMutual(_ between: ArraySlice<UInt8>) -> Bool {
        between.elementsEqual(" with ".utf8) || between.elementsEqual(" с ".utf8)
    }

    private static func isOffice(_ between: Range<Int>, in bytes: [UInt8]) -> Bool {
        guard between.count < 44 else { return false }
        if bytes[between].contains(where: { $0 == 0x2E || $0 == 0x3A || $0 == 0x3B }) { return false }
        return links.contains { bytes.has($0, within: between) }
    }
}
