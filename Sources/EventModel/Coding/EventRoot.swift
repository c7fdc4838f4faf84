/// The PLOVER root of an act (Open Event Data Alliance, PLOVER manual 2018), with STATEMENT for words without an act.
public enum EventRoot: String, CaseIterable, Codable, Sendable {
    case statement = "STATEMENT", consult = "CONSULT", agree = "AGREE", support = "SUPPORT", cooperate = "COOPERATE"
    case aid = "AID", concede = "CONCEDE", retreat = "RETREAT", request = "REQUEST", accuse = "ACCUSE"
    case reject = "REJECT", threaten = "THREATEN", protest = "PROTEST", sanction = "SANCTION"
    case mobilize = "MOBILIZE", coerce = "COERCE", assault = "ASSAULT"
}
