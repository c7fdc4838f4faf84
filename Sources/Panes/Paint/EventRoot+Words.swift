import EventModel
import Theming

extension EventRoot {
    /// At most five letters, for narrow panes.
    var abbreviation: String {
        switch self {
        case .statement: "STMT"
        case .consult: "CONS"
        case .agree: "AGREE"
        case .support: "SUPP"
        case .cooperate: "COOP"
        case .aid: "AID"
        case .concede: "CONC"
        case .retreat: "RETR"
        case .request: "REQ"
        case .accuse: "ACCUS"
        case .reject: "REJ"
        case .threaten: "THRT"
        case .protest: "PROT"
        case .sanction: "SANC"
        case .mobilize: "MOBIL"
        case .coerce: "COERC"
        case .assault: "ASSLT"
        }
    }

    /// What one does to the other, as in “Russia *agrees with* China”.
    var directedVerb: String {
        switch self {
        case .statement: "speaks of"
        case .consult: "consults with"
        case .agree: "agrees with"
        case .support: "supports"
        case .cooperate: "cooperates with"
        case .aid: "aids"
        case .concede: "yields to"
        case .retreat: "draws back from"
        case .request: "asks"
        case .accuse: "accuses"
        case .reject: "rejects"
        case .threaten: "threatens"
        case .protest: "protests against"
        case .sanction: "sanctions"
        case .mobilize: "mobilizes toward"
        case .coerce: "coerces"
        case .assault: "attacks"
        }
    }

    /// What the two do together, as in “Russia and China *agree*”.
    var jointVerb: String {
        switch self {
        case .statement: "make a statement"
        case .consult: "consult"
        case .agree: "agree"
        case .support: "support each other"
        case .cooperate: "cooperate"
        case .aid: "give aid"
        case .concede: "yield"
        case .retreat: "draw back"
        case .request: "ask"
        case .accuse: "accuse"
        case .reject: "reject"
        case .threaten: "threaten"
        case .protest: "protest"
        case .sanction: "sanction"
        case .mobilize: "mobilize"
        case .coerce: "coerce"
        case .assault: "attack"
        }
    }

    var isConflict: Bool {
        switch self {
        case .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault: true
        default: false
        }
    }
}

extension EventRow {
    /// The role of its root word: by the quadrant where it is coded.
    /// A joint act against a third party is front between the two, neither friction nor closeness.
    var rootRole: Role {
        if direction == .both, target != nil { return .directionBoth }
        return switch quad {
        case .verbalCooperation, .materialCooperation: .rootCooperation
        case .verbalConflict, .materialConflict: .rootConflict
        case .statement: .rootNeutral
        case nil:
            root.map { $0.isConflict ? .rootConflict : $0 == .statement ? .rootNeutral : .rootCooperation }
                ?? .rootNeutral
        }
    }
}
