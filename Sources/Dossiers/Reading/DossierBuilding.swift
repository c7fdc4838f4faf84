import EventModel

/// Builds a dossier on others: `extends` lays it over parts of them, `from` takes single parties, sources and other
/// things of a list out of them.
///
///     extends: general                              the usual parts: words, topics, regions, third parties, phrases
///     extends: {general: [topics, regions]}         these parts
///     parties: [{code: CHN, from: russia-china}]    as it stands there, with what is written here laid over it
struct DossierBuilding {
    /// What two states have in common with two others.
    static let usualParts = ["stops", "thirdParties", "dimensionTerms", "phrases", "topics", "regions"]

    let mistakes: Mistakes
    /// The shipped dossiers being built, from the outermost in.
    private let trail: [String]

    init(mistakes: Mistakes) {
        self.init(mistakes: mistakes, trail: [])
    }

    private init(mistakes: Mistakes, trail: [String]) {
        self.mistakes = mistakes
        self.trail = trail
    }

    /// The whole dossier of a file's root, without `extends` and `from`.
    func built(_ root: PlacedNode) throws(DossierMistakes) -> PlacedNode {
        guard case .map(let members) = root.content else { return root }
        var own = root
        own.content = .map(try built(members.filter { $0.key != "extends" }))
        guard let extends = root["extends"] else { return own }
        var base = PlacedNode(content: .map([]), place: root.place)
        for wanted in bases(extends) {
            guard let foundation = try foundation(wanted.name, at: wanted.place) else { continue }
            let parts = foundation.members.filter { wanted.parts.contains($0.key) }
            base = merging.merged(PlacedNode(content: .map(parts), place: root.place), over: base)
        }
        return merging.merged(own, over: base)
    }

    private var merging: DossierMerging { DossierMerging(mistakes: mistakes) }

    private struct Base {
        var name: String
        var parts: [String]
        var place: Place
    }

    private func bases(_ extends: PlacedNode) -> [Base] {
        switch extends.content {
        case .scalar(let name): return [Base(name: name, parts: Self.usualParts, place: extends.place)]
        case .map(let members):
            return members.map { member in
                Base(name: member.key, parts: parts(member.value), place: member.keyPlace)
            }
        case .list(let items): return items.flatMap(bases)
        case .empty: return []
        }
    }

    private func parts(_ node: PlacedNode) -> [String] {
        guard case .list(let items) = node.content else {
            mistakes.add("what is taken of a dossier is a list of its parts, not \(node.kindInWords)", at: node.place)
            return []
        }
        return items.compactMap { item in
            guard let part = item.scalar, Dossier.parts.contains(part) else {
                mistakes.add("\(item.kindInWords) is no part of a dossier", at: item.place)
                return nil
            }
            return part
        }
    }

    /// The built root of a shipped dossier.
    private func foundation(_ name: String, at place: Place) throws(DossierMistakes) -> PlacedNode? {
        guard let shipped = ShippedDossier.named(name), !trail.contains(name) else {
            let names = ShippedDossier.all.map(\.name)
            mistakes.add(
                trail.contains(name)
                    ? "“\(name)” builds on itself"
                    : "there is no shipped dossier “\(name)” to build on; there are \(names.joined(separator: ", "))",
                at: place)
            return nil
        }
        let root = try YAMLReading.root(of: shipped.text, file: shipped.file)
        return try DossierBuilding(mistakes: mistakes, trail: trail + [name]).built(root)
    }

    private func built(_ members: [PlacedNode.Member]) throws(DossierMistakes) -> [PlacedNode.Member] {
        var foundations: [String: PlacedNode] = [:]
        var built: [PlacedNode.Member] = []
        for var member in members {
            if case .list(let items) = member.value.content {
                var list: [PlacedNode] = []
                for item in items {
                    list.append(try taken(item, part: member.key.removingPlus, &foundations))
                }
                member.value.content = .list(list)
            }
            built.append(member)
        }
        return built
    }

    /// An item with what stands under the same name where it is taken from.
    private func taken(
        _ item: PlacedNode, part: String, _ foundations: inout [String: PlacedNode]
    ) throws(DossierMistakes) -> PlacedNode {
        guard let from = item["from"], let name = from.scalar, case .map(let members) = item.content else {
            return item
        }
        let own = PlacedNode(content: .map(members.filter { $0.key != "from" }), place: item.place)
        if foundations[name] == nil { foundations[name] = try foundation(name, at: from.place) }
        guard case .list(let items)? = foundations[name]?[part]?.content else { return own }
        let identity = DossierMerging.identity(of: item)
        guard let original = items.first(where: { DossierMerging.identity(of: $0) == identity && identity != nil })
        else {
            mistakes.add("“\(identity ?? "")” is not among the \(part) of “\(name)”", at: item.place)
            return own
        }
        return merging.merged(own, over: original)
    }
}

extension String {
    fileprivate var removingPlus: String { hasSuffix("+") ? String(dropLast()) : self }
}
