extension DaySums {
    func write(to packed: inout PackedWriter) {
        packed.write(aggregate.placedCells, Self.write)
        for count in aggregate.counts { packed.write(Int(count)) }
        packed.write(announced) { packed, share in
            packed.write(share.announcement)
            packed.write(share.cells, Self.write)
        }
    }

    init(_ packed: inout PackedReader) throws(PackedReader.Damage) {
        self.init()
        aggregate.add(try packed.list(Self.cell))
        for place in aggregate.counts.indices { aggregate.counts[place] = try packed.whole() }
        announced = try packed.list { packed throws(PackedReader.Damage) in
            Announced(announcement: try packed.number(), cells: try packed.list(Self.cell))
        }
    }

    private static func write(_ packed: inout PackedWriter, _ placed: PlacedCell) {
        packed.write(placed.place)
        packed.write(signed: placed.cell.weight)
        packed.write(signed: placed.cell.value)
        packed.write(Int(placed.cell.stories))
    }

    private static func cell(_ packed: inout PackedReader) throws(PackedReader.Damage) -> PlacedCell {
        var placed = PlacedCell(place: try packed.whole(), cell: LineCell())
        placed.cell.weight = try packed.signed()
        placed.cell.value = try packed.signed()
        placed.cell.stories = try packed.whole()
        return placed
    }
}
