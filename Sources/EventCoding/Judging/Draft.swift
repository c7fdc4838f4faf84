/// A report between reading and writing: what was found in it and what is judged of it so far.
struct Draft {
    let reading: Reading
    let groups: [ActorGroup]
    var judgement: Judgement

    func featureReading(thirds: [String]) -> FeatureReading {
        FeatureReading(reading: reading, groups: groups, judgement: judgement, thirds: thirds)
    }

    /// Lets the model of the text's language vote.
    mutating func vote(_ models: CoderModels, thirds: [String], keepsVotes: Bool = false) {
        let features = featureReading(thirds: thirds)
        let voting = Voting(
            model: models.model(for: reading.script), slots: features.slots, keepsVotes: keepsVotes)
        voting.settle(&judgement, by: features.features())
    }
}
