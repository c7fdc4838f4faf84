import EventModel

/// The coding of each act concept. Roots and quads follow PLOVER (Open Event Data Alliance, 2018); codes are CAMEO's
/// (Gerner, Schrodt and Yilmaz, 2009).
enum ActTable {
    /// By concept: root, quad, CAMEO code, strength, course, polarity.
    private static let text = """
        meet          CONSULT    1 040  70 mutual   1
        talk          CONSULT    1 046  70 mutual   1
        call          CONSULT    1 041  74 mutual   1
        discuss       CONSULT    1 046  66 mutual   1
        visit         CONSULT    1 042  64 travel   1
        arrive        CONSULT    1 042  63 travel   1
        leave         CONSULT    1 042  58 travel   0
        receive       CONSULT    1 043  68 mutual   1
        welcome       CONSULT    1 043  72 holder   1
        inform        CONSULT    1 040  66 forward  1
        reaction      SUPPORT    1 051  82 holder   1
        summit        CONSULT    1 046  48 mutual   1
        forum         CONSULT    1 046  40 mutual   1
        consult       CONSULT    1 046  66 mutual   1
        messages      CONSULT    1 041  72 mutual   1
        attend        CONSULT    1 042  50 travel   1
        say           STATEMENT  0 010  18 forward  0
        respond       STATEMENT  0 010  84 forward  0
        interview     STATEMENT  0 010  76 forward  0
        article       STATEMENT  0 010  60 holder   0
        appoint       STATEMENT  0 010  70 forward  0
        disclose      STATEMENT  0 010  30 forward  0
        sign          AGREE      1 057  84 mutual   2
        agree         AGREE      1 050  76 mutual   2
        contract      AGREE      1 057  46 mutual   2
        ratify        AGREE      1 057  80 forward  2
        prolong       AGREE      1 050  78 mutual   2
        intend        AGREE      1 030  58 forward  1
        ready         AGREE      1 030  62 forward  1
        promise       AGREE      1 030  66 forward  1
        order         AGREE      1 030  64 forward  1
        mayBuy        AGREE      1 031  60 forward  1
        approve       AGREE      1 050  60 forward  1
        goAhead       AGREE      1 050  78 mutual   2
        switchTo      AGREE      1 031  68 forward  2
        upgrade       AGREE      1 050  66 mutual   2
        praise        SUPPORT    1 051  62 forward  1
        support       SUPPORT    1 051  60 forward  1
        congratulate  SUPPORT    1 051  82 forward  1
        condole       SUPPORT    1 051  86 forward  1
        award         SUPPORT    1 051  80 forward  2
        thank         SUPPORT    1 051  62 forward  1
        befriend      SUPPORT    1 051  62 forward  1
        applaud       SUPPORT    1 051  70 forward  1
        drill         COOPERATE  2 062  82 mutual   2
        patrol        COOPERATE  2 062  86 mutual   2
        joint         COOPERATE  2 060  34 mutual   1
        deliver       COOPERATE  2 061  56 forward  1
        buy           COOPERATE  2 061  48 forward  1
        turnover      STATEMENT  0 010  20 mutual   0
        open          COOPERATE  2 061  58 mutual   1
        build         COOPERATE  2 060  46 mutual   1
        help          COOPERATE  2 060  62 forward  1
        aid           AID        2 070  66 forward  1
        culture       COOPERATE  2 060  52 mutual   1
        cooperate     STATEMENT  0 010  16 mutual   0
        launch        COOPERATE  2 060  64 mutual   2
        continueWork  COOPERATE  2 060  58 mutual   1
        deal          AGREE      1 057  44 mutual   2
        record        COOPERATE  2 061  38 mutual   1
        grow          COOPERATE  2 061  54 mutual   1
        become        COOPERATE  2 061  62 forward  1
        invest        COOPERATE  2 061  36 forward  1
        visaFree      COOPERATE  2 061  60 forward  2
        joinForces    COOPERATE  2 060  64 mutual   1
        provide       COOPERATE  2 061  54 forward  1
        apologize     CONCEDE    1 055  84 forward  1
        ease          CONCEDE    1 081  66 forward  1
        release       RETREAT    2 084  64 forward  1
        deny          STATEMENT  0 016  78 forward  0
        request       REQUEST    1 020  68 forward  1
        offer         REQUEST    1 020  58 forward  0
        urge          REQUEST    3 100  72 forward  -1
        mediate       CONSULT    1 045  50 forward  0
        accuse        ACCUSE     3 112  74 forward  -2
        criticize     ACCUSE     3 111  70 forward  -2
        complain      PROTEST    3 113  76 forward  -1
        protest       PROTEST    3 113  86 forward  -2
        walkOut       REJECT     3 120  90 forward  -1
        reject        REJECT     3 120  74 forward  -2
        refuse        REJECT     3 120  80 forward  -2
        veto          REJECT     3 125  92 forward  -1
        voteAgainst   REJECT     3 125  80 forward  -1
        oppose        REJECT     3 120  64 forward  -1
        resist        REJECT     3 120  78 forward  -1
        failToAgree   REJECT     3 120  82 mutual   -1
        disagree      REJECT     3 120  60 mutual   -1
        betray        STATEMENT  0 010  40 forward  -1
        threaten      THREATEN   3 130  76 forward  -1
        warn          THREATEN   3 130  74 forward  -1
        sanction      SANCTION   4 163  42 forward  -1
        imposeSanctions SANCTION 4 163  78 forward  -1
        ban           SANCTION   4 163  84 forward  -2
        halt          SANCTION   4 163  82 forward  -2
        quit          SANCTION   4 160  80 forward  -2
        exclude       SANCTION   4 160  82 forward  -2
        expel         SANCTION   4 160  76 forward  -2
        restrict      SANCTION   4 163  72 forward  -1
        closeBorder   SANCTION   4 163  84 forward  -1
        boycott       REJECT     3 120  70 forward  -1
        barred        COERCE     4 170  74 backward -1
        hack          COERCE     4 176  78 forward  -2
        detain        COERCE     4 173  72 forward  -1
        search        COERCE     4 170  70 forward  -1
        charge        ACCUSE     3 112  70 forward  -1
        mobilize      MOBILIZE   4 150  66 forward  0
        attack        ASSAULT    4 190  58 forward  0
        claimLand     THREATEN   3 130  74 forward  -2
        influx        STATEMENT  0 010  60 forward  -1
        fall          STATEMENT  0 010  62 mutual   -1
        compete       STATEMENT  0 010  50 mutual   -1
        dependence    STATEMENT  0 010  62 forward  -1
        distrust      STATEMENT  0 010  58 forward  -1
        dispute       STATEMENT  0 010  44 mutual   -1
        queue         STATEMENT  0 010  50 mutual   0
        limits        STATEMENT  0 010  60 mutual   -1
        concern       STATEMENT  0 010  38 forward  -1
        abstain       STATEMENT  0 010  10 forward  0
        """

    /// All acts, in the order of the table.
    static let acts: [Act] = table.acts
    private static let places: [Concept: Int] = table.places

    /// The place of a concept's act among `acts`; nil when it is no act.
    static func place(of concept: Concept) -> Int? { places[concept] }

    private static let table: (acts: [Act], places: [Concept: Int]) = {
        var acts: [Act] = []
        var places: [Concept: Int] = [:]
        for line in text.split(separator: "\n") {
            let fields = line.split(separator: " ", omittingEmptySubsequences: true).map(String.init)
            guard fields.count == 7, let concept = Concept(rawValue: fields[0]), let act = act(of: fields) else {
                preconditionFailure("ActTable: “\(line)” does not read as an act")
            }
            places[concept] = acts.count
            acts.append(act)
        }
        return (acts, places)
    }()

    private static func act(of fields: [String]) -> Act? {
        guard let root = EventRoot(rawValue: fields[1]), let quad = Int(fields[2]).flatMap(Quad.init),
            let strength = Int(fields[4]), let course = Act.Course(rawValue: fields[5]), let polarity = Int(fields[6])
        else { return nil }
        return Act(
            root: root, quad: quad, code: fields[3], strength: strength, course: course, polarity: polarity)
    }
}
