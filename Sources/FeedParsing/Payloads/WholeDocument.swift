/// Collects a document that can only be read when all of it is there, up to a limit.
struct WholeDocument {
    private let limit: Int
    private(set) var bytes: [UInt8] = []
    private(set) var isTooLarge = false

    init(limit: Int) {
        self.limit = limit
    }

    mutating func feed(_ chunk: ByteView) {
        guard bytes.count + chunk.count <= limit else {
            isTooLarge = true
            return
        }
        bytes.append(contentsOf: chunk)
    }
}
