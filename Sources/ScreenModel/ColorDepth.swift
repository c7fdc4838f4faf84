/// How many colours a terminal can show.
public enum ColorDepth: String, CaseIterable, Sendable {
    case mono, sixteen, twoHundredFiftySix, direct
}
