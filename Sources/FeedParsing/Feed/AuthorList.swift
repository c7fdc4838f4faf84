/// The authors heard of so far: several of one kind stand together, a better kind replaces them.
struct AuthorList {
    private(set) var names: [String] = []
    private var rank = -1

    mutating func offer(_ name: String, rank: Int) {
        guard !name.isEmpty, rank >= self.rank, names.count < Self.most else { return }
        if rank > self.rank { names = [] }
        self.rank = rank
        if !names.contains(name) { names.append(name) }
    }

    private static let most = 20

    /// `A, B`; nil without any.
    var text: String? { names.isEmpty ? nil : names.joined(separator: ", ") }
}
