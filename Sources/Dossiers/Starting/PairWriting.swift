/// Writes what a starting dossier has of both countries: words for the pair, and search feeds.
struct PairWriting {
    private let first: Country
    private let second: Country

    init(_ first: Country, _ second: Country) {
        (self.first, self.second) = (first, second)
    }

    var bothTerms: String {
        var english = ["\(first.name)-\(second.name)", "\(second.name)-\(first.name)"]
        if !first.adjective.isEmpty, !second.adjective.isEmpty {
            english += ["\(first.adjective)-\(second.adjective)", "\(second.adjective)-\(first.adjective)"]
        }
        var lines = ["  en: \"\(english.joined(separator: " | "))\""]
        if !first.russianName.isEmpty, !second.russianName.isEmpty {
            lines.append(
                "  ru: \"\(first.russianName)-\(second.russianName) | \(second.russianName)-\(first.russianName)\"")
        }
        if !first.chinesePair.isEmpty, !second.chinesePair.isEmpty {
            lines.append("  zh: \(first.chinesePair + second.chinesePair) | \(second.chinesePair + first.chinesePair)")
        }
        return lines.joined(separator: "\n")
    }

    var sources: String {
        var feeds = [feed("pair-search-en", query: "\(first.name) \(second.name) when:2d", language: "en")]
        if !first.russianName.isEmpty, !second.russianName.isEmpty {
            feeds.append(
                feed("pair-search-ru", query: "\(first.russianName) \(second.russianName) when:2d", language: "ru"))
        }
        if !first.chineseName.isEmpty, !second.chineseName.isEmpty {
            feeds.append(
                feed("pair-search-zh", query: "\(first.chineseName) \(second.chineseName) when:2d", language: "zh"))
        }
        for (country, other) in [(first, second), (second, first)] {
            guard let native = country.nativeNames.first(where: { SearchFeed.hasEdition(of: $0.language) }),
                !["en", "ru", "zh"].contains(native.language)
            else { continue }
            let named = other.nativeNames.first { $0.language == native.language }?.name ?? other.name
            feeds.append(
                feed(
                    "\(country.code.lowercased())-search-\(native.language)", query: "\(native.name) \(named) when:2d",
                    language: native.language, side: country.code))
        }
        feeds += ["reuters-world", "ap", "un-news"].map { "  - {name: \($0), from: russia-china}" }
        return feeds.joined(separator: "\n")
    }

    private func feed(_ name: String, query: String, language: String, side: String = "third") -> String {
        """
          - name: \(name)
            search: "\(query)"
            side: \(side)
            jurisdiction: \(side == "third" ? "INT" : side)
            kind: independent
            family: search-\(language)
            audience: \(side == "third" ? "foreign" : "domestic")
            language: \(language)
            interval: 15m
        """
    }
}
