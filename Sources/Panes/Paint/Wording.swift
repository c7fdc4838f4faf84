import EventModel
import Theming

/// Coded fields in the words of the screen.
struct Wording {
    let dossier: Dossier
    let glyphs: Glyphs

    private var first: Party { dossier.parties.first }
    private var second: Party { dossier.parties.second }

    func party(_ code: String) -> Party? {
        dossier.parties.both.first { $0.code == code }
    }

    /// The English name of a party or third party, else the code itself.
    func name(of code: String) -> String {
        if let party = party(code) { return party.name.text() }
        return dossier.thirdParties.first { $0.id == code }?.name.text() ?? code
    }

    /// `R→C`, `R+C`; nothing where there is none.
    func direction(_ direction: Direction) -> String {
        switch direction {
        case .directed(let from, let to): "\(letter(from))\(glyphs.arrow)\(letter(to))"
        case .both: "\(first.letter)+\(second.letter)"
        case .undirected: ""
        }
    }

    func role(of direction: Direction) -> Role {
        switch direction {
        case .directed(let from, _): from == first.code ? .directionForward : .directionBackward
        case .both: .directionBoth
        case .undirected: .faint
        }
    }

    /// The capital's letter, or a dot for third parties.
    func side(_ code: String) -> Span {
        switch code {
        case first.code: Span(first.capitalLetter, .sourceFirst)
        case second.code: Span(second.capitalLetter, .sourceSecond)
        default: Span(glyphs.dot, .sourceThird)
        }
    }

    func sideName(_ code: String) -> String {
        party(code)?.name.text() ?? (code == "third" ? "third party" : code)
    }

    func topic(_ id: String) -> String {
        dossier.topics.first { $0.id == id }?.label ?? id
    }

    func region(_ id: String) -> String {
        dossier.regions.first { $0.id == id }?.label ?? id
    }

    func phrase(_ id: String) -> String {
        "\(glyphs.openQuote)\(dossier.phrases.first { $0.id == id }?.label ?? id)\(glyphs.closeQuote)"
    }

    private func letter(_ code: String) -> String {
        party(code)?.letter ?? String(code.prefix(1))
    }
}
