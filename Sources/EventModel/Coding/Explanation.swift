/// Why a report is coded as it is: what was found, what rules and model made of it, and what would have changed it.
public struct Explanation: Hashable, Sendable {
    /// One field of the coding.
    public struct Field: Hashable, Sendable {
        public var name: String
        public var outcome: String
        /// What the rules alone say.
        public var rules: String
        /// What the model says with the rules' verdict before it, and how sure it is, 0…1.
        public var model: String
        public var share: Double
        /// The answer that came second.
        public var runnerUp: String
        public var runnerUpShare: Double
        /// What spoke most for the outcome against the runner-up, the strongest first.
        public var cues: [Cue]
        /// The fewest of them without which the runner-up would have won; empty where no few would have turned it.
        public var turningCues: [String]

        public init(
            name: String, outcome: String, rules: String, model: String, share: Double, runnerUp: String,
            runnerUpShare: Double, cues: [Cue], turningCues: [String] = []
        ) {
            self.name = name
            self.outcome = outcome
            self.rules = rules
            self.model = model
            self.share = share
            self.runnerUp = runnerUp
            self.runnerUpShare = runnerUpShare
            self.cues = cues
            self.turningCues = turningCues
        }
    }

    /// Something in the text, and by how much it moved the vote (in units of log odds).
    public struct Cue: Hashable, Sendable {
        public var name: String
        public var weight: Double

        public init(name: String, weight: Double) {
            self.name = name
            self.weight = weight
        }
    }

    public var reason: String
    /// The rule behind the reason.
    public var rule: String
    public var confidence: Double?
    public var evidence: [Evidence]
    /// Empty where the rules code alone, or where no name of the dyad is in the text.
    public var fields: [Field]

    public init(reason: String, rule: String, confidence: Double?, evidence: [Evidence], fields: [Field]) {
        self.reason = reason
        self.rule = rule
        self.confidence = confidence
        self.evidence = evidence
        self.fields = fields
    }

    /// The explanation as lines for people.
    public var lines: [String] { lines(withEvidence: true) }

    /// - Parameter withEvidence: Whether the spans are among them.
    public func lines(withEvidence: Bool) -> [String] {
        var lines = ["\(reason) [\(rule)]"]
        if let confidence { lines.append("confidence \(confidence)") }
        if withEvidence { lines += evidence.map { "  “\($0.text)” \($0.start)…\($0.end) \($0.rule)" } }
        for field in fields {
            lines.append(
                "\(field.name): \(field.outcome)   rules \(field.rules), model \(field.model) \(field.share)")
            guard field.runnerUpShare > 0.005 else { continue }
            let cues = field.cues.map { "\($0.name) (\($0.weight))" }.joined(separator: ", ")
            lines.append(
                "    else \(field.runnerUp) \(field.runnerUpShare)" + (cues.isEmpty ? "" : "; decided by \(cues)"))
            guard !field.turningCues.isEmpty else { continue }
            lines.append("    would be \(field.runnerUp) without: \(field.turningCues.joined(separator: ", "))")
        }
        return lines
    }
}
