import EventModel

extension DayPage {
    /// As the archive keeps it; `day` is the day of the page.
    public func packed(day: Int) -> [UInt8] {
        var packed = PackedWriter()
        let page = renumbered
        let base = DayNumber.start(of: day)
        packed.write(page.families) { $0.write($1) }
        packed.write(page.sources) { $0.write($1) }
        packed.write(page.acts) { $1.write(to: &$0) }
        packed.write(page.announcements) { $0.write($1) }
        packed.write(page.stories) { packed, story in
            packed.write(UInt64(story.count))
            story.forEach { $0.write(to: &packed, since: base) }
        }
        packed.write(context) { $1.write(to: &$0) }
        return packed.bytes
    }

    /// Nil for bytes that were damaged.
    public init?(packed bytes: [UInt8], day: Int) {
        var packed = PackedReader(bytes)
        do throws(PackedReader.Damage) {
            try self.init(&packed, since: DayNumber.start(of: day))
        } catch {
            return nil
        }
        guard packed.isAtEnd else { return nil }
    }

    private init(_ packed: inout PackedReader, since base: Timestamp) throws(PackedReader.Damage) {
        families = try packed.list { packed throws(PackedReader.Damage) in try packed.text() }
        sources = try packed.list { packed throws(PackedReader.Damage) in try packed.text() }
        acts = try packed.list { packed throws(PackedReader.Damage) in try ActKind(&packed) }
        announcements = try packed.list { packed throws(PackedReader.Damage) in try packed.number() }
        let most = (
            families: families.count, sources: sources.count, acts: acts.count, announcements: announcements.count
        )
        stories = try packed.list { packed throws(PackedReader.Damage) in
            let members = try packed.list { packed throws(PackedReader.Damage) in
                try LedgerMember(&packed, since: base)
            }
            guard let story = StoryTally(members),
                members.allSatisfy({ member in
                    member.family <= most.families && member.source <= most.sources
                        && member.act <= most.acts && member.announcement <= most.announcements
                })
            else { throw PackedReader.Damage() }
            return story
        }
        context = try packed.list { packed throws(PackedReader.Damage) in try ContextEvent(&packed) }
    }

    /// The same with only those families, sources, acts and announcements that this day has.
    private var renumbered: DayPage {
        var page = DayPage(context: context)
        var (families, sources) = (Numbering<String>(), Numbering<String>())
        var (acts, announcements) = (Numbering<ActKind>(), Numbering<UInt64>())
        page.stories = stories.map { story in
            story.changed { member in
                member.family = UInt16(clamping: families.number(of: family(of: member)))
                member.source = UInt16(clamping: sources.number(of: source(of: member)))
                member.act = acts.number(of: act(of: member))
                member.announcement = announcements.number(
                    of: member.announcement == 0 ? nil : self.announcements[Int(member.announcement) - 1])
            }
        }
        (page.families, page.sources) = (families.values, sources.values)
        (page.acts, page.announcements) = (acts.values, announcements.values)
        return page
    }
}

extension ContextEvent {
    fileprivate func write(to packed: inout PackedWriter) {
        packed.write(signed: key.number)
        packed.write(signed: at.seconds)
        packed.write(root?.rawValue ?? "")
        packed.write(topics) { $0.write($1) }
        packed.write(regions) { $0.write($1) }
        packed.write(story ?? "")
        packed.write(origins)
    }

    fileprivate init(_ packed: inout PackedReader) throws(PackedReader.Damage) {
        key = EventKey(try packed.signed())
        at = Timestamp(seconds: try packed.signed())
        root = EventRoot(rawValue: try packed.text())
        topics = try packed.list { packed throws(PackedReader.Damage) in try packed.text() }
        regions = try packed.list { packed throws(PackedReader.Damage) in try packed.text() }
        let story = try packed.text()
        self.story = story.isEmpty ? nil : story
        origins = try packed.whole()
    }
}
