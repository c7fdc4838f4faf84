import EventModel

extension LedgerMember {
    /// `base` is the moment from which times are counted.
    func write(to packed: inout PackedWriter, since base: Timestamp) {
        packed.write(signed: key.number)
        packed.write(signed: orderedAt.seconds(since: base))
        packed.write(choice: line)
        packed.write(Int(value))
        packed.write(Int(weight))
        packed.write(choice: remark)
        packed.write(UInt64((isOfficial ? 1 : 0) | (isRoutine ? 2 : 0)))
        packed.write(UInt64(dimensions.bits))
        packed.write(UInt64(direction.rawValue) << 3 | UInt64(side.rawValue))
        packed.write(UInt64(origins))
        packed.write(UInt64(thirdOrigins))
        packed.write(UInt64(family))
        packed.write(UInt64(source))
        packed.write(UInt64(act))
        packed.write(UInt64(announcement))
    }

    init(_ packed: inout PackedReader, since base: Timestamp) throws(PackedReader.Damage) {
        key = EventKey(try packed.signed())
        orderedAt = base.advanced(by: try packed.signed())
        line = try packed.choice()
        value = try packed.whole()
        weight = try packed.whole()
        remark = try packed.choice()
        let flags = try packed.number()
        (isOfficial, isRoutine) = (flags & 1 != 0, flags & 2 != 0)
        dimensions = DimensionSet(bits: UInt8(truncatingIfNeeded: try packed.number()))
        let sides = try packed.number()
        direction = DirectionSet(rawValue: UInt8(truncatingIfNeeded: sides >> 3 & 7))
        side = SideSet(rawValue: UInt8(truncatingIfNeeded: sides & 7))
        origins = UInt8(truncatingIfNeeded: try packed.number())
        thirdOrigins = UInt8(truncatingIfNeeded: try packed.number())
        family = UInt16(truncatingIfNeeded: try packed.number())
        source = UInt16(truncatingIfNeeded: try packed.number())
        act = UInt32(truncatingIfNeeded: try packed.number())
        announcement = UInt32(truncatingIfNeeded: try packed.number())
    }
}
