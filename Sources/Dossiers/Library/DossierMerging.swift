/// Lays a user's dossier over the shipped one of the same name.
///
/// Scalars replace, maps merge, lists of things with an `id`, `code` or `name` merge by it (`remove: true` takes
/// one out), other lists replace; `KEY+:` adds to the list or words of `KEY`.
struct DossierMerging {
    let mistakes: Mistakes

    func merged(_ user: PlacedNode, over shipped: PlacedNode) -> PlacedNode {
        switch (user.content, shipped.content) {
        case (.map(let members), .map(let base)):
            PlacedNode(content: .map(merged(members, over: base)), place: user.place)
        case (.list(let items), .list(let base)) where base.contains { Self.identity(of: $0) != nil }:
            PlacedNode(content: .list(merged(items, over: base)), place: user.place)
        default: user
        }
    }

    private func merged(_ members: [PlacedNode.Member], over base: [PlacedNode.Member]) -> [PlacedNode.Member] {
        var result = base
        for member in members {
            if member.key.hasSuffix("+") {
                add(member, to: &result)
            } else if let index = result.firstIndex(where: { $0.key == member.key }) {
                result[index].value = merged(member.value, over: result[index].value)
                result[index].keyPlace = member.keyPlace
            } else {
                result.append(member)
            }
        }
        return result
    }

    private func add(_ member: PlacedNode.Member, to members: inout [PlacedNode.Member]) {
        let key = String(member.key.dropLast())
        guard let index = members.firstIndex(where: { $0.key == key }) else {
            members.append(.init(key: key, keyPlace: member.keyPlace, value: member.value))
            return
        }
        members[index].value = sum(members[index].value, member.value)
    }

    /// Lists end to end, maps key by key.
    private func sum(_ shipped: PlacedNode, _ user: PlacedNode) -> PlacedNode {
        guard case .map(let base) = shipped.content, case .map(let added) = user.content else {
            return PlacedNode(content: .list(items(of: shipped) + items(of: user)), place: user.place)
        }
        var result = base
        for member in added {
            add(.init(key: member.key + "+", keyPlace: member.keyPlace, value: member.value), to: &result)
        }
        return PlacedNode(content: .map(result), place: user.place)
    }

    private func items(of node: PlacedNode) -> [PlacedNode] {
        switch node.content {
        case .empty: []
        case .list(let items): items
        case .scalar, .map: [node]
        }
    }

    private func merged(_ items: [PlacedNode], over base: [PlacedNode]) -> [PlacedNode] {
        var result = base
        for item in items {
            let identity = Self.identity(of: item)
            let index = result.firstIndex { Self.identity(of: $0) == identity && identity != nil }
            if let remove = item["remove"], remove.scalar == "true" {
                if let index { result.remove(at: index) } else { reportNothingToRemove(identity, at: item.place) }
            } else if let index {
                result[index] = merged(item, over: result[index])
            } else {
                result.append(item)
            }
        }
        return result
    }

    private func reportNothingToRemove(_ identity: String?, at place: Place) {
        let thing = identity.map { "“\($0)”" } ?? "a thing without a name"
        mistakes.add("remove: \(thing) is not in the shipped dossier, so there is nothing to remove", at: place)
    }

    /// The written name by which a thing of a list is known again.
    static func identity(of node: PlacedNode) -> String? {
        node["id"]?.scalar ?? node["code"]?.scalar ?? node["name"]?.scalar
    }
}
