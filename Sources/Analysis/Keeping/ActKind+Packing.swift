import EventModel

extension ActKind {
    func write(to packed: inout PackedWriter) {
        packed.write(direction.text)
        packed.write(choice: root)
        packed.write(topic)
        packed.write(target)
    }

    init(_ packed: inout PackedReader) throws(PackedReader.Damage) {
        guard let direction = Direction(text: try packed.text()) else { throw PackedReader.Damage() }
        self.init(
            direction: direction, root: try packed.choice(), topic: try packed.text(), target: try packed.text())
    }
}
