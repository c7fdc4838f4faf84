/// From CAMEO's first two digits and PLOVER's names to the roots and quads of sentences with given actors
/// (CAMEO2PLOVER, Open Event Data Alliance, 2021).
enum CameoRoots {
    private static let roots = [
        "02": "REQUEST", "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID",
        "08": "YIELD", "09": "ACCUSE", "10": "REQUEST", "11": "ACCUSE", "12": "REJECT", "13": "THREATEN",
        "14": "PROTEST", "15": "MOBILIZE", "16": "SANCTION", "17": "COERCE", "18": "ASSAULT", "19": "ASSAULT",
        "20": "ASSAULT",
    ]

    private static let quads = [
        "AGREE": "1", "CONSULT": "1", "SUPPORT": "1", "COOPERATE": "2", "AID": "2", "YIELD": "2", "CONCEDE": "2",
        "RETREAT": "2", "REQUEST": "3", "ACCUSE": "3", "REJECT": "3", "THREATEN": "3", "PROTEST": "4",
        "MOBILIZE": "4", "SANCTION": "4", "COERCE": "4", "ASSAULT": "4",
    ]

    /// CONCEDE and RETREAT are one there.
    static func spanRoot(_ root: String) -> String { root == "CONCEDE" || root == "RETREAT" ? "YIELD" : root }

    static func quad(ofSpanRoot root: String) -> String? { quads[root] }

    /// Root and quad of a CAMEO code; nil for statements and codes of toy tests.
    static func spanLabels(of code: String) -> (root: String, quad: String)? {
        guard code.count <= 4, let root = roots[String(code.prefix(2))], let quad = quads[root] else { return nil }
        return (root, quad)
    }
}
