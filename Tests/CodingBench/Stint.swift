import Foundation

/// How long a piece of work took in processor time, which a busy machine stretches less than the clock's.
struct Stint {
    private let count: Int
    private let seconds: Double

    init(_ count: Int, _ work: () -> Void) {
        self.count = count
        let start = clock()
        work()
        seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }

    func tell(_ verb: String, _ things: String, checksum: Checksum) {
        let speed = Int(Double(count) / max(seconds, 1e-6))
        print("\(verb) \(count) \(things) in \(seconds) s: \(speed) a second, checksum \(checksum.text)")
    }
}
