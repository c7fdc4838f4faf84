import EventModel

extension DayFigures {
    /// As the archive keeps them.
    public var packed: [UInt8] {
        var packed = PackedWriter()
        sums.write(to: &packed)
        for count in [stories, toldByFirst, toldBySecond, corrected] { packed.write(count) }
        packed.write(acts) { $1.write(to: &$0) }
        packed.write(meetings) { $1.write(to: &$0) }
        packed.write(signs) { packed, sign in
            packed.write(sign.entry)
            packed.write(sign.day)
            packed.write(signed: sign.key.number)
        }
        return packed.bytes
    }

    /// Nil for bytes that were damaged.
    public init?(packed bytes: [UInt8]) {
        var packed = PackedReader(bytes)
        do throws(PackedReader.Damage) {
            try self.init(&packed)
        } catch {
            return nil
        }
        guard packed.isAtEnd else { return nil }
    }

    private init(_ packed: inout PackedReader) throws(PackedReader.Damage) {
        self.init()
        sums = try DaySums(&packed)
        stories = try packed.whole()
        toldByFirst = try packed.whole()
        toldBySecond = try packed.whole()
        corrected = try packed.whole()
        acts = try packed.list { packed throws(PackedReader.Damage) in try ActKind(&packed) }
        meetings = try packed.list { packed throws(PackedReader.Damage) in try MeetingSighting(&packed) }
        signs = try packed.list { packed throws(PackedReader.Damage) in
            CalendarSighting(entry: try packed.text(), day: try packed.whole(), key: EventKey(try packed.signed()))
        }
    }
}

extension MeetingSighting {
    /// Those of events: a chronology's are not kept.
    fileprivate func write(to packed: inout PackedWriter) {
        packed.write(day)
        packed.write(choice: level)
        packed.write(choice: mode)
        switch witness {
        case .event(let key, let source, let isOfficial):
            packed.write(signed: key.number)
            packed.write(source)
            packed.write(isOfficial ? 1 : 0)
        case .chronology(let id):
            packed.write(signed: 0)
            packed.write(id)
            packed.write(2)
        }
    }

    fileprivate init(_ packed: inout PackedReader) throws(PackedReader.Damage) {
        let (day, level, mode) = (
            try packed.whole(Int.self), try packed.choice(MeetingLevel.self), try packed.choice(MeetingMode.self)
        )
        let (key, name, kind) = (EventKey(try packed.signed()), try packed.text(), try packed.signed())
        self.init(
            day: day, level: level, mode: mode,
            witness: kind == 2 ? .chronology(name) : .event(key, source: name, isOfficial: kind == 1))
    }
}
