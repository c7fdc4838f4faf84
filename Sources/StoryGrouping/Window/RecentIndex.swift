/// The newest few things seen under each hash; of fixed size, so that nothing grows with the archive. Two hashes may share
/// a place: what is found is a suggestion, to be checked.
struct RecentIndex: Sendable {
    private let mask: UInt64
    private let width: Int
    private var serials: [Int32]
    /// Where the next of each place is written.
    private var next: [UInt8]

    /// `places` is a power of two, `width` at most 255.
    init(places: Int, width: Int) {
        mask = UInt64(places - 1)
        self.width = width
        serials = [Int32](repeating: -1, count: places * width)
        next = [UInt8](repeating: 0, count: places)
    }

    mutating func note(_ hash: UInt64, _ serial: Int32) {
        let place = Int(hash & mask)
        serials[place * width + Int(next[place])] = serial
        next[place] = UInt8((Int(next[place]) + 1) % width)
    }

    func forEach(_ hash: UInt64, _ body: (Int32) -> Void) {
        let start = Int(hash & mask) * width
        for place in start..<(start + width) where serials[place] >= 0 { body(serials[place]) }
    }
}
