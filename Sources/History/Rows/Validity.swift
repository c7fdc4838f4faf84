import EventModel

/// Which rows stand, now or at a moment of known time, as SQL over `rows r`.
struct Validity {
    var asOf: Timestamp?
    var coding = CodingView.current
    /// Leaves out what is taken to have been known by its publication time alone.
    var observedOnly = false

    /// The moment is the parameter ?3.
    var condition: String {
        observedOnly ? "\(standing) AND r.isReconstructed = 0" : standing
    }

    private var standing: String {
        switch (asOf, coding) {
        case (nil, _): "r.successor IS NULL"
        case (_, .then): "r.validFrom <= ?3 AND (r.validTo IS NULL OR r.validTo > ?3)"
        case (_, .current):
            """
            r.recodedBy IS NULL AND COALESCE(r.knownFrom, r.validFrom) <= ?3
                AND ?3 < COALESCE(CASE WHEN r.knownFrom IS NULL THEN r.validTo ELSE r.knownTo END, \(Int64.max))
            """
        }
    }

    /// Who stood behind the story of `s`.
    var corroboration: String {
        guard asOf != nil else { return "s.corroboration" }
        return """
            COALESCE((SELECT t.corroboration FROM storyStates t WHERE t.story = s.number AND t.validFrom <= ?3
                ORDER BY t.number DESC LIMIT 1), s.firstCorroboration)
            """
    }

    func bind(to statement: ArchiveStatement) {
        if let asOf { statement.bind(asOf.seconds, at: 3) }
    }
}
